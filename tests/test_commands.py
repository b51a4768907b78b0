"""Every command as a script uses it: what it prints, where, with which exit code; no display, no program running."""

from __future__ import annotations

import csv
import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from functools import cache, partial
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

import screenpop
from screenpop import caller, cli
from screenpop.calls.event import EventKind, Receipt
from screenpop.desk import Desk
from screenpop.intake.url_networks import read_event
from screenpop.journal.projection import Projection
from screenpop.journal.store import Entry, Store
from screenpop.system.control import InstanceLock
from screenpop.system.paths import Profile
from tests.story import answered, hung_up, receipt, ringing

ROOT = Path(__file__).parents[1]
NUMBERS = list(csv.DictReader((ROOT / "tests" / "data" / "caller-numbers.csv").read_text("utf-8").splitlines()))
KEYS = [
    *("call_event_uuid", "state", "outcome", "direction", "from", "from_e164", "from_kind", "display_from", "caller_name"),
    *("external_did", "external_did_e164", "line", "extension", "extension_name", "dialplan_name", "condition_name"),
    *("service_id", "started_at", "ringing_at", "answered_at", "ended_at", "duration_s", "hangup_cause", "hangup_text"),
    *("recording_url", "crm_url", "contact", "note", "tags", "legs", "events"),
]
LEG_KEYS = [
    *("extension", "extension_name", "agent_uuid", "state", "ringing_at", "answered_at", "ended_at", "hangup_cause", "attempts"),
]


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    return Profile.of(str(tmp_path / "profile"))


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """No display, no desktop's own places, output that waits in a buffer as it does by default."""
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "PYTHONDONTWRITEBYTECODE", "SYSTEMROOT")}
    homes = {name: str(tmp_path / "home") for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR")}
    return {**kept, **homes, "LANG": "C.UTF-8", "TZ": "UTC", "SCREENPOP_SECRETS": "file"}


@pytest.fixture(autouse=True, scope="module")
def one_parser() -> Iterator[None]:
    """Made once: it takes longer than most of what is parsed."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(cli, "build_parser", cache(cli.build_parser))
        yield


class Terminal:
    """Where commands are typed."""

    def __init__(self, environment: dict[str, str]) -> None:
        self.environment = environment

    def __call__(self, *arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "screenpop", *map(str, arguments)]
        whole = {**self.environment, **environment}
        return subprocess.run(command, cwd=ROOT, env=whole, capture_output=True, text=True, timeout=60, check=False)


class Here:
    """The same without another process, for tests of what a command says: a third of a second less for each."""

    def __init__(self, environment: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self.environment, self.monkeypatch, self.capsys = environment, monkeypatch, capsys

    def __call__(self, *arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
        with self.monkeypatch.context() as patch:
            for name, value in {**self.environment, **environment}.items():
                patch.setenv(name, value)
            code = cli.main(list(map(str, arguments)))
        said = self.capsys.readouterr()
        return subprocess.CompletedProcess(arguments, code, said.out, said.err)


@pytest.fixture
def terminal(environment: dict[str, str]) -> Terminal:
    return Terminal(environment)


@pytest.fixture
def here(environment: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Here:
    return Here(environment, monkeypatch, capsys)


def _printed(done: subprocess.CompletedProcess[str]) -> Any:
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def _failed(done: subprocess.CompletedProcess[str]) -> list[str]:
    """The lines of a failure: what is wrong, what happened, what to do."""
    assert (done.returncode, done.stdout) == (1, "")
    assert "Traceback" not in done.stderr
    return done.stderr.splitlines()


def _settings(profile: Profile, text: str) -> None:
    profile.settings.parent.mkdir(parents=True, exist_ok=True)
    profile.settings.write_text(text, "utf-8")


def _keep(profile: Profile, *receipts: Receipt) -> None:
    """Put receipts into the profile's journal, as the program does."""
    profile.prepare()
    desk = Desk(mine=frozenset({"201"}))
    with Store.open(profile.journal, Projection(read_event, desk.fold, partial(caller.search_keys, desk=desk))) as store:
        store.save([Entry(each, desk.fold([each], each.received_at), False) for each in receipts], time.time())
        store.rebuild(time.time())


# urls


def test_urls_are_there_before_the_program_ever_ran(terminal: Terminal, here: Here, profile: Profile) -> None:
    done = terminal("urls", "--json", "--profile", profile.folder)
    urls = _printed(done)
    assert set(urls) == {"any", *EventKind}
    assert urlsplit(urls["any"]).netloc == "127.0.0.1:8077"
    secret = urlsplit(urls["any"]).path.removeprefix("/")
    assert len(secret) >= 22 and "/" not in secret, "128 bits or more"
    assert {name: url.removeprefix(urls["any"]) for name, url in urls.items() if name != "any"} == {
        kind.value: f"/{kind}" for kind in EventKind
    }
    assert done.stderr.startswith("screenpop is not running."), "a script gets clean JSON, a person is told"
    assert _printed(here("urls", "--json", "--profile", profile.folder)) == urls
    for_people = here("urls", "--profile", profile.folder).stdout.splitlines()
    assert [line.split() for line in for_people] == [[name, url] for name, url in urls.items()]


def test_urls_are_what_the_pbx_sees_through_a_proxy(here: Here, profile: Profile) -> None:
    _settings(profile, '[listener]\npublic_url = "https://pbx.example.org/calls/"\n')
    urls = _printed(here("urls", "--json", "--profile", profile.folder))
    assert all(url.startswith("https://pbx.example.org/calls/") for url in urls.values())


# calls


def test_no_calls(here: Here, profile: Profile) -> None:
    assert _printed(here("calls", "--json", "--profile", profile.folder)) == {"calls": [], "total": 0}
    assert here("calls", "--profile", profile.folder).stdout == "No calls yet.\n"
    assert not profile.folder.exists(), "to look makes nothing"


def test_calls_are_listed_as_the_contract_says(terminal: Terminal, profile: Profile) -> None:
    _settings(
        profile,
        '[extensions]\nmine = ["201"]\n[lines]\n61370101234 = "Sales"\n[crm]\nurl = "https://crm.example/?q={e164}"\n',
    )
    _keep(profile, ringing("201", 0, extension_name="Sam"), answered("201", 4.25), hung_up("201", 64.25))
    _keep(
        profile,
        ringing("201", 100, uuid="second", display_from="O'Brien & <b>Sons</b>\x1b[2J"),
        hung_up("201", 110, uuid="second"),
    )
    _keep(profile, receipt(EventKind.HTTP_RINGING, 200, "third"))
    listed = _printed(terminal("calls", "--json", "--profile", profile.folder))
    assert (listed["total"], [call["call_event_uuid"] for call in listed["calls"]][:2]) == (3, ["third", "second"])
    call = listed["calls"][2]
    assert list(call) == KEYS and list(call["legs"][0]) == LEG_KEYS
    assert {key: call[key] for key in ("state", "outcome", "from", "from_e164", "from_kind", "line", "duration_s", "events")} == {
        "state": "ended",
        "outcome": "answered",
        "from": "0370100142",
        "from_e164": "+61370100142",
        "from_kind": "external",
        "line": "Sales",
        "duration_s": 60,
        "events": 3,
    }
    assert (call["ringing_at"], call["answered_at"]) == ("2027-01-15T08:00:00Z", "2027-01-15T08:00:04.250Z")
    assert (call["crm_url"], call["contact"], call["note"], call["tags"]) == (
        "https://crm.example/?q=%2B61370100142",
        None,
        None,
        [],
    )


def test_calls_can_be_asked_for(terminal: Terminal, here: Here, profile: Profile) -> None:
    _settings(profile, '[extensions]\nmine = ["201"]\n')
    _keep(profile, ringing("201", 0), answered("201", 4), hung_up("201", 64))
    _keep(
        profile, ringing("201", 100, uuid="second", display_from="Tom\x1b[2J Ng"), hung_up("201", 110, "NO_ANSWER", uuid="second")
    )

    def found(*arguments: str) -> tuple[list[str], int]:
        page = _printed(here("calls", "--json", *arguments, "--profile", profile.folder))
        return [call["call_event_uuid"] for call in page["calls"]], page["total"]

    first = "709e1d5e-2067-41af-88c4-77b0c761c718"
    assert found() == (["second", first], 2)
    assert found("--limit", "1") == (["second"], 2)
    assert found("--search", "priya") == ([first], 1)
    assert found("--search", "nobody") == ([], 0)
    assert found("--outcome", "missed") == (["second"], 1)
    for_people = terminal("calls", "--limit", "1", "--profile", profile.folder).stdout.splitlines()
    assert for_people[0].startswith("2027-01-15 08:01  ") and "Tom [2J Ng" in for_people[0], "no text moves a terminal's cursor"
    assert for_people[1] == "1 of 2 calls; --limit shows more."
    assert here("calls", "--search", "nobody", "--profile", profile.folder).stdout == "No calls found.\n"


def test_the_list_is_made_again_without_the_program(here: Here, profile: Profile) -> None:
    _settings(profile, '[extensions]\nmine = ["201"]\n')
    _keep(profile, ringing("201", 0), hung_up("201", 64))
    assert here("rebuild", "--profile", profile.folder).stdout == "1 call made again from the receipts; 0 differed.\n"


# number


def test_every_number_is_read_as_the_table_says(profile: Profile, capsys: pytest.CaptureFixture[str]) -> None:
    _settings(profile, '[numbers]\narea_code = "03"\n')
    read = []
    for row in NUMBERS:
        assert cli.main(["number", "--json", "--profile", str(profile.folder), "--", row["input"]]) == 0
        read.append(json.loads(capsys.readouterr().out))
    assert all(list(each) == ["input", "kind", "e164", "national", "extension"] for each in read)
    said = [{"input": each["input"], **{key: each[key] or "" for key in ("kind", "e164", "extension")}} for each in read]
    assert said == NUMBERS


def test_a_number_for_people(here: Here, profile: Profile) -> None:
    done = here("number", "0491 570 156", "--profile", profile.folder)
    assert (done.returncode, done.stdout) == (0, "external, E.164 +61491570156, shown as 0491 570 156\n")


# Exit codes, and the words that go with them


@pytest.mark.parametrize(
    "arguments",
    [
        ["no-such-command"],
        ["number"],
        ["calls", "--limit", "-1"],
        ["calls", "--limit", "many"],
        ["calls", "--outcome", "lost"],
        ["send", "no-such-event"],
        ["send", "http-ringing", "--set", "no-equals-sign"],
        ["run", "--port", "65536"],
        ["urls", "--yaml"],
    ],
    ids=" ".join,
)
def test_wrong_usage_is_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        cli.main(arguments)
    said = capsys.readouterr()
    assert (left.value.code, said.out) == (2, "")
    assert said.err.startswith("usage: screenpop")


@pytest.mark.parametrize("command", [["send", "http-ringing"], ["open"], ["dismiss"], ["recents"]], ids=" ".join)
def test_what_only_the_program_can_do_says_that_it_does_not_run(here: Here, profile: Profile, command: list[str]) -> None:
    assert _failed(here(*command, "--profile", profile.folder)) == [
        "screenpop is not running",
        "No running program answers for this profile",
        "Start it with: screenpop run",
    ]


@pytest.mark.parametrize("command", ["urls", "rebuild"])
def test_a_profile_that_somebody_holds_is_left_alone(here: Here, profile: Profile, command: str) -> None:
    lock = InstanceLock(profile)
    assert lock.acquire()
    try:
        title, _, _ = _failed(here(command, "--profile", profile.folder))
    finally:
        lock.release()
    assert title == "screenpop is starting or does not answer"


def test_without_a_screen_it_does_not_run_and_says_so(terminal: Terminal, profile: Profile) -> None:
    title, happened, remedy = _failed(terminal("run", "--profile", profile.folder))
    assert title == "There is no screen to show calls on"
    assert "DISPLAY" in happened and "screenpop demo" in remedy


def test_a_screen_that_nobody_answers_for_is_said_in_words(terminal: Terminal, profile: Profile) -> None:
    if not sys.platform.startswith("linux"):
        return  # no DISPLAY elsewhere
    title, happened, _ = _failed(terminal("run", "--profile", profile.folder, DISPLAY=":64999"))
    assert title == "The screen cannot be reached"
    assert ":64999" in happened


def test_no_proxy_of_the_environment_learns_the_secret(terminal: Terminal) -> None:
    """`send` goes to the listener itself, whatever http_proxy says."""
    with socket.create_server(("127.0.0.1", 0)) as proxy:
        proxy.settimeout(0.1)
        variables = {name: f"http://127.0.0.1:{proxy.getsockname()[1]}" for name in ("http_proxy", "HTTP_PROXY", "all_proxy")}
        code = (
            "from screenpop import post; from screenpop.calls.event import EventKind\n"
            "from screenpop.trouble import Trouble\n"
            "try: post.example('http://127.0.0.1:1/secret', EventKind.HTTP_RINGING)\n"
            "except Trouble as trouble: print(trouble.title)"
        )
        whole = {**terminal.environment, **variables}
        done = subprocess.run([sys.executable, "-c", code], env=whole, capture_output=True, text=True, timeout=60, check=True)
        assert done.stdout.strip() == "The listener could not be reached"
        with pytest.raises(TimeoutError):
            proxy.accept()


@pytest.mark.parametrize("encoding", ["cp1252", "ascii"])
def test_a_terminal_that_cannot_show_a_character_ends_no_command(terminal: Terminal, encoding: str) -> None:
    assert _printed(terminal("number", "😀 0390085900", "--json", PYTHONIOENCODING=encoding))["input"] == "😀 0390085900"


def test_a_folder_that_cannot_be_a_profile(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    said = _failed(terminal("urls", "--profile", tmp_path / "file" / "profile"))
    assert len(said) == 3 and str(tmp_path / "file") in said[1]


def test_help_and_version(capsys: pytest.CaptureFixture[str]) -> None:
    def said(*arguments: str) -> str:
        with pytest.raises(SystemExit) as left:
            cli.main(arguments)
        assert left.value.code == 0
        return capsys.readouterr().out

    assert said("--version") == f"screenpop {screenpop.__version__}\n"
    whole = said("--help")
    for command in (
        "run",
        "urls",
        "send",
        "calls",
        "rebuild",
        "open",
        "dismiss",
        "recents",
        "number",
        "demo",
        "doctor",
        "secret",
    ):
        assert f"\n    {command} " in whole
        assert said(command, "--help").startswith(f"usage: screenpop {command}")


# Common options


def test_the_profile_may_stand_anywhere(here: Here, tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    before = _printed(here("--profile", one, "urls", "--json"))
    assert _printed(here("urls", "--profile", one, "--json")) == before
    assert _printed(here("urls", "--json", SCREENPOP_PROFILE=str(one))) == before
    assert _printed(here("--profile", one, "urls", "--json", SCREENPOP_PROFILE=str(other))) == before, "the option wins"
    assert not other.exists()
    assert _printed(here("--profile", other, "urls", "--json")) != before


def test_without_a_profile_it_is_the_platforms_places(terminal: Terminal, tmp_path: Path) -> None:
    _printed(terminal("urls", "--json"))
    assert (tmp_path / "home" / "screenpop" / "url-secrets").exists()


# What scripts rely on


def test_no_qt_is_loaded(environment: dict[str, str], profile: Profile) -> None:
    commands = [["number", "0370100142"], ["calls"], ["urls"], ["rebuild"]]
    probe = (
        "import sys; from screenpop import cli\n"
        f"for words in {commands}:\n"
        "    code = cli.main(['--profile', sys.argv[1], *words])\n"
        "    print('loaded', code, *words, *({'PySide6', 'qasync'} & sys.modules.keys()))"
    )
    done = subprocess.run(
        [sys.executable, "-c", probe, str(profile.folder)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    said = [line for line in done.stdout.splitlines() if line.startswith("loaded ")]
    assert said == [" ".join(["loaded 0", *words]) for words in commands]


@pytest.mark.parametrize("unbuffered", ["", "1"], ids=["buffered", "unbuffered"])
def test_a_reader_may_leave_before_the_end(environment: dict[str, str], profile: Profile, unbuffered: str) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = subprocess.run(
            [sys.executable, "-m", "screenpop", "calls", "--json", "--profile", str(profile.folder)],
            cwd=ROOT,
            env={**environment, "PYTHONUNBUFFERED": unbuffered},
            stdout=writing,
            stderr=subprocess.PIPE,
            timeout=60,
            check=False,
        )
    finally:
        os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")

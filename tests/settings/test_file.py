"""settings.toml: whatever is in it, the program starts, and what a person wrote is not lost."""

from __future__ import annotations

import os
import stat
import threading
import tomllib
from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenpop.settings.checks import Wrong
from screenpop.settings.file import Loaded, change, change_all, load, write_first
from screenpop.settings.line_label import LineLabel
from screenpop.settings.model import (
    ANY,
    KEYS,
    TABLES,
    Contacts,
    Crm,
    Extensions,
    Listener,
    Numbers,
    Popup,
    Privacy,
    Relay,
    Settings,
    nearest,
)
from screenpop.settings.problem import Problem
from screenpop.settings.rule import Rule
from screenpop.trouble import Trouble

GOOD = """
[listener]
enabled = false
host = "0.0.0.0"
port = 0
public_url = "https://pop.example.com/calls/"
public_hosts = ["Pop.Example.com"]
trusted_proxies = ["10.0.0.5", "10.1.2.3/16", "::1"]
tls_cert = "/etc/pop.pem"
tls_key = "/etc/pop.key"
allow_plain = true
[relay]
enabled = false
servers = ["tls://relay.example.com:4222/", "wss://relay.example.com", "nats://127.0.0.1:4222", "ws://[::1]:80"]
agent = "sam4711x"
subjects = ["calls.10001.201", "calls.10001.line", "calls._.201"]
ca = "/etc/relay-ca.pem"
[extensions]
mine = ["201", 202, " 203 ", "201"]
[numbers]
region = "NZ"
area_code = "03"
[lines]
61312341234 = "Sales"
"+61 3 5550 1234" = "Support"
[popup]
position = "top-left"
screen = "HDMI-1"
seconds_after_end = 2.5
max_visible = 10
dialplan = true
sound = true
do_not_disturb = 2026-01-31T09:00:00+11:00
[rules]
"after hours" = { line = "Sales", caller = "unknown", extension = 201, pop = false, open = "never" }
all = { open = "ringing" }
[crm]
preset = "hubspot"
url = "https://crm.example.com/{e164}"
open = "answered"
portal_id = 12345
host = "app-eu1.hubspot.com"
[contacts]
refresh_hours = 0
[privacy]
keep_days = 1
"""
LAST = Settings(
    listener=Listener(
        enabled=False, host="::1", port=8100, tls_cert="c", tls_key="k", allow_plain=True, trusted_proxies=("::1/128",)
    ),
    relay=Relay(enabled=False, servers=("tls://r.example",), agent="sam4711x", subjects=("calls.1.201",), ca="c"),
    extensions=Extensions(mine=("201",)),
    numbers=Numbers(region="NZ", area_code="09"),
    lines={"61312341234": LineLabel("Sales")},
    popup=Popup(position="top-left", screen="primary", seconds_after_end=7, max_visible=2, dialplan=True, do_not_disturb=True),
    crm=Crm(preset="zendesk", url="https://x.example/", open="ringing", account={"subdomain": "acme"}),
    contacts=Contacts(refresh_hours=6),
    privacy=Privacy(keep_days=30),
)
WRONG: dict[str, list[str]] = {
    "listener.enabled": ['"yes"', "1"],
    "listener.host": ["5", '""', '"*"', '"127.0.0.1:8077"', '"http://x"', '"a b"', "true"],
    "listener.port": ['"8077"', "-1", "65536", "80.0", "true", "0x" + "f" * 5000],
    "listener.public_url": [
        '"pop.example.com"',
        '"ftp://x"',
        '"https://"',
        '"https://u:p@x"',
        '"https://x?q"',
        '"http://["',
        "5",
    ],
    "listener.public_hosts": ['"x"', '["x:80"]', '["https://x"]', "[5]", '["bücher/x"]', '["ü..example"]', '["\uff0f"]'],
    "listener.trusted_proxies": ['"10.0.0.1"', '["proxy.example.com"]', "[5]", '["10.0.0.1/99"]'],
    "listener.tls_cert": ["5", "true", '"a\\nb"'],
    "listener.tls_key": ["[]", '"\\u0000"'],
    "listener.allow_plain": ['"true"', "1", "0"],
    "relay.enabled": ['"yes"'],
    "relay.servers": [
        '"tls://x"',
        "[5]",
        '["x"]',
        '["https://x"]',
        '["nats://relay.example.com"]',
        '["ws://10.0.0.1"]',
        '["tls://u:p@x"]',
        '["tls://x:0"]',
        '["tls://x/path"]',
        '["tls://x?q"]',
        '["tls://"]',
        '["tls://["]',
    ],
    "relay.agent": ["5", '"Sam"', '"short"', '"with a space"'],
    "relay.subjects": ['"calls.1.201"', '["calls.>"]', '["calls.1.*"]', '["calls"]', '["a.1.201"]', "[5]"],
    "relay.ca": ["5", '"a\\nb"'],
    "extensions.mine": ['"201"', "201", "[true]", "[2.5]", '[""]', '[["201"]]', "[-1]"],
    "numbers.region": ['"au"', '"AUS"', '"ZZ"', '"001"', "61", '""'],
    "numbers.area_code": ["3", '"O3"', '"+613"'],
    "lines.61312341234": ["5", '""', "[]", "{x=1}", '"a\\nb"'],
    "popup.kind": ['"toast"', "true"],
    "popup.position": ['"bottom"', "1", '"Top-Left"'],
    "popup.screen": ["1", '""'],
    "popup.seconds_after_end": ["-1", "nan", "inf", '"5"', "true", "1e300"],
    "popup.max_visible": ["0", "11", "3.0", '"3"'],
    "popup.dialplan": ['"no"', "0"],
    "popup.sound": ['"ring.wav"', "1"],
    "popup.follow_system_quiet": ['"no"', "0"],
    "popup.do_not_disturb": ['"true"', "1", "2026-01-31", "09:00:00"],
    "rules.after hours": [
        '"no pop"',
        "{}",
        '{caller="known"}',
        '{pop="no"}',
        '{open="always"}',
        '{caller="mine",pop=false}',
        "{line=5,pop=true}",
        "{extension='',pop=true}",
        "{pop=false,color='red'}",
    ],
    "crm.preset": ["5", "{}"],
    "crm.url": ["5", '"a\\tb"'],
    "crm.create": ["5", '"a\\tb"'],
    "crm.open": ['"always"', "true"],
    "crm.connector": ["5", "[]"],
    "crm.allow_plain": ['"yes"', "1"],
    "crm.subdomain": ["true", "1.5", "[]", "-1"],
    "calls.tags": ['"Sales"', "[1]", '[""]', '["' + "x" * 41 + '"]', str([str(n) for n in range(21)])],
    "calls.call_back": ['"skype"', "true"],
    "contacts.refresh_hours": ["-1", "1.5", '"24"', "true"],
    "desktop.colours": ['"blue"', "1"],
    "desktop.language": ['"tlh"', "true"],
    "privacy.keep_days": ["0", "-1", "1.5", '"90"', "99999999999999"],
}


def settings_in(tmp_path: Path, text: str | bytes) -> Path:
    path = tmp_path / "settings.toml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def value_of(settings: Settings, name: str) -> object:
    table, leaf = name.split(".", 1)
    if table in ("lines", "rules"):
        return getattr(settings, table).get(leaf)
    found = getattr(settings, table)
    return getattr(found, leaf) if hasattr(found, leaf) else found.account.get(leaf)


def test_no_file_means_the_defaults(tmp_path: Path) -> None:
    assert load(tmp_path / "none" / "settings.toml") == Loaded(Settings())
    assert load(tmp_path / "settings.toml", LAST) == Loaded(Settings())


def test_every_key_is_read(tmp_path: Path) -> None:
    loaded = load(settings_in(tmp_path, GOOD))
    assert loaded.problems == ()
    assert loaded.settings == Settings(
        listener=Listener(
            enabled=False,
            host="0.0.0.0",
            port=0,
            public_url="https://pop.example.com/calls",
            public_hosts=("pop.example.com",),
            trusted_proxies=("10.0.0.5/32", "10.1.0.0/16", "::1/128"),
            tls_cert="/etc/pop.pem",
            tls_key="/etc/pop.key",
            allow_plain=True,
        ),
        relay=Relay(
            enabled=False,
            servers=("tls://relay.example.com:4222", "wss://relay.example.com", "nats://127.0.0.1:4222", "ws://[::1]:80"),
            agent="sam4711x",
            subjects=("calls.10001.201", "calls.10001.line", "calls._.201"),
            ca="/etc/relay-ca.pem",
        ),
        extensions=Extensions(mine=("201", "202", "203")),
        numbers=Numbers(region="NZ", area_code="03"),
        lines={"61312341234": LineLabel("Sales"), "+61 3 5550 1234": LineLabel("Support")},
        popup=Popup(
            position="top-left",
            screen="HDMI-1",
            seconds_after_end=2.5,
            max_visible=10,
            dialplan=True,
            sound=True,
            do_not_disturb=datetime(2026, 1, 31, 9, tzinfo=timezone(timedelta(hours=11))),
        ),
        rules={
            "after hours": Rule(line="Sales", caller="unknown", extension="201", pop=False, open="never"),
            "all": Rule(open="ringing"),
        },
        crm=Crm(
            preset="hubspot",
            url="https://crm.example.com/{e164}",
            open="answered",
            account={"portal_id": "12345", "host": "app-eu1.hubspot.com"},
        ),
        contacts=Contacts(refresh_hours=0),
        privacy=Privacy(keep_days=1),
    )


def test_every_key_has_its_wrong_values() -> None:
    chosen = {"lines.61312341234": "lines.*", "rules.after hours": "rules.*", "crm.subdomain": "crm.*"}
    assert {chosen.get(name, name) for name in WRONG} == {key.name for key in KEYS}


@pytest.mark.parametrize(("name", "value"), [(name, value) for name, values in WRONG.items() for value in values])
def test_a_wrong_value_keeps_the_last_good_one_alone(tmp_path: Path, name: str, value: str) -> None:
    table, leaf = name.split(".", 1)
    other = "keep_days = 45" if name != "privacy.keep_days" else ""
    text = f'[{table}]\n"{leaf}" = {value}\n' + (f"[privacy]\n{other}\n" if table != "privacy" else "")
    loaded = load(settings_in(tmp_path, text), LAST)
    (problem,) = loaded.problems
    assert problem.key == name
    assert name in problem.message
    assert "must be" in problem.message
    assert len(problem.message) < 300
    assert value_of(loaded.settings, name) == value_of(LAST, name)
    assert loaded.settings.privacy.keep_days == (45 if other else LAST.privacy.keep_days)
    security = leaf in ("host", "tls_cert", "tls_key", "allow_plain") and table == "listener"
    assert problem.security is loaded.blocks_listener is security


def test_a_wrong_value_at_the_first_start_leaves_the_default(tmp_path: Path) -> None:
    loaded = load(settings_in(tmp_path, "[popup]\nmax_visible = 99\nseconds_after_end = 1\n[lines]\n1 = 5\n2 = 'Two'\n"))
    assert (loaded.settings.popup.max_visible, loaded.settings.popup.seconds_after_end) == (3, 1)
    assert loaded.settings.lines == {"2": LineLabel("Two")}
    assert [problem.key for problem in loaded.problems] == ["lines.1", "popup.max_visible"]
    assert "3 stays in use" in loaded.problems[1].message


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("[lisener]\nport = 1", "lisener"),
        ("port = 1", "port"),
        ("[listener]\nprot = 1", "listener.prot"),
        ("[crm]\nprest = 'odoo-18'", "crm.prest"),
        ("[popup]\nkinds = 'toast'", "popup.kinds"),
        ("[replay]\nurl = 'x'", "replay"),
        ("[popup.screens]\na = 1", "popup.screens"),
        ("[lines]\n'' = 'x'", "lines."),
    ],
)
def test_an_unknown_name_is_a_warning_with_the_nearest(tmp_path: Path, text: str, key: str) -> None:
    loaded = load(settings_in(tmp_path, text))
    (problem,) = loaded.problems
    assert problem.key == key
    assert f"the nearest known is {nearest(key)}." in problem.message
    assert not loaded.blocks_listener
    assert loaded.settings == Settings()


@pytest.mark.parametrize("text", ["listener = 5", "[[listener]]\nport = 1", "listener = 'x'"])
def test_what_is_no_table_changes_nothing_in_it(tmp_path: Path, text: str) -> None:
    loaded = load(settings_in(tmp_path, text), LAST)
    assert [problem.key for problem in loaded.problems] == ["listener"]
    assert loaded.settings.listener == LAST.listener


def test_a_key_file_without_certificate_is_not_taken_for_tls(tmp_path: Path) -> None:
    loaded = load(settings_in(tmp_path, "[listener]\nhost = '0.0.0.0'\nallow_plain = true\ntls_key = 'pop.key'\n"))
    assert loaded.blocks_listener
    assert [problem.key for problem in loaded.problems] == ["listener.tls_key"]
    assert loaded.settings.listener.tls_key == ""


BAD: list[tuple[str | bytes, str]] = [
    ("[listener]\nport = \n", "line 2"),
    ("[listener\n", "line 1"),
    ("a = 1\n\nb = [1,\n", "line 3"),
    ("a = 1\na = 2\n", "line 2"),
    (b"# fine\n# caf\xe9\n", "line 2"),
    ("[popup]\nmax_visible = 1\n".encode("utf-16"), "line 1"),
    (b"a = 1\x00", "line 1"),
    ("a = " + "[" * 5000, "nested too deeply"),
    ("a = " + "9" * 5000, "digits"),
    ("#" * (1 << 21), "larger"),
]


@pytest.mark.parametrize(("content", "said"), BAD, ids=range(len(BAD)))
def test_a_bad_file_is_one_problem_and_is_left_alone(tmp_path: Path, content: str | bytes, said: str) -> None:
    path = settings_in(tmp_path, content)
    before = path.read_bytes()
    for last_good in (None, LAST):
        loaded = load(path, last_good)
        (problem,) = loaded.problems
        assert problem.key == ""
        assert said in problem.message
        assert not loaded.blocks_listener
        assert loaded.settings == (last_good or Settings())
    with pytest.raises(Trouble, match="cannot be changed"):
        change(path, "popup.max_visible", 4)
    assert path.read_bytes() == before
    assert not write_first(path)
    assert [found.name for found in tmp_path.iterdir()] == ["settings.toml"]


def test_a_folder_or_a_pipe_in_its_place_is_left_alone(tmp_path: Path) -> None:
    folder, pipe = tmp_path / "folder", tmp_path / "pipe"
    folder.mkdir()
    os.mkfifo(pipe)
    for path, said in ((folder, "folder"), (pipe, "not a file"), (folder / "x\0", "name"), (pipe / "x", "Not a directory")):
        (problem,) = load(path, LAST).problems
        assert said in problem.message
        with pytest.raises(Trouble, match=said):
            change(path, "popup.max_visible", 4)


def test_an_unreadable_file_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = settings_in(tmp_path, "[popup]\nmax_visible = 4\n")

    def refuse(self: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert "Permission denied" in load(path).problems[0].message
    with pytest.raises(Trouble, match="Permission denied"):
        change(path, "popup.max_visible", 5)
    monkeypatch.undo()
    assert path.read_text() == "[popup]\nmax_visible = 4\n"


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm(tmp_path: Path) -> None:
    path = settings_in(tmp_path, b"\xef\xbb\xbf[popup]\r\nmax_visible = 4 # four\r\n")
    assert load(path).settings.popup.max_visible == 4
    change(path, "popup.max_visible", 5)
    assert path.read_bytes() == b"[popup]\r\nmax_visible = 5 # four\r\n"


COMMENTED = """# mine, all mine
[popup]            # the card
max_visible = 4    # not more!
# below
[lines]
"61312341234" = "Sales"  # Jo's idea
[relay]
new = "from a newer program"
"""


def test_a_change_keeps_every_comment(tmp_path: Path) -> None:
    path = settings_in(tmp_path, COMMENTED)
    change(path, "popup.max_visible", 5)
    assert path.read_text() == COMMENTED.replace("max_visible = 4 ", "max_visible = 5 ")
    change(path, "lines.+61 3 5550 1234", "Support")
    change(path, "extensions.mine", ("201", "202"))
    change(path, "listener.trusted_proxies", ["10.0.0.1"])
    text = path.read_text()
    assert all(line in text for line in COMMENTED.replace("max_visible = 4 ", "max_visible = 5 ").splitlines())
    settings = load(path).settings
    assert settings.lines == {"61312341234": LineLabel("Sales"), "+61 3 5550 1234": LineLabel("Support")}
    assert settings.extensions.mine == ("201", "202")
    assert settings.listener.trusted_proxies == ("10.0.0.1/32",)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [found.name for found in tmp_path.iterdir()] == ["settings.toml"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "popup.dialplan = true\n",
        "popup = {dialplan = true}\n",
        "[crm]\n[popup]\ndialplan = true",
        "[popup]\n[lines]\n[replay.popup]\n",
    ],
)
def test_a_change_finds_its_table_in_any_spelling(tmp_path: Path, text: str) -> None:
    path = settings_in(tmp_path, text)
    until = datetime(2026, 1, 31, 9, 30, tzinfo=UTC)
    for name, value in (("popup.do_not_disturb", until), ("popup.screen", 'a "b" \\ é'), ("crm.base_url", "https://x.example")):
        change(path, name, value)
        assert value_of(load(path).settings, name) == value
    assert load(path).settings.popup.dialplan is ("dialplan" in text)


def test_several_changes_are_one_or_none(tmp_path: Path) -> None:
    path = settings_in(tmp_path, COMMENTED)
    change_all(
        path, {"popup.max_visible": 5, "relay.agent": "sam4711x", "relay.servers": ["tls://r.example"], "popup.screen": None}
    )
    settings = load(path).settings
    assert (settings.popup.max_visible, settings.relay.agent, settings.relay.servers) == (5, "sam4711x", ("tls://r.example",))
    assert settings.popup.screen == "pointer"
    before = path.read_text()
    with pytest.raises(Trouble, match=r"relay\.agent cannot be"):
        change_all(path, {"popup.max_visible": 6, "relay.agent": "?"})
    assert path.read_text() == before


def test_none_takes_a_key_out(tmp_path: Path) -> None:
    path = settings_in(tmp_path, COMMENTED)
    change(path, "lines.61312341234", None)
    change(path, "popup.max_visible", None)
    change(path, "popup.screen", None)
    assert load(path).settings == Settings()
    assert "# the card" in path.read_text()
    assert "# below" in path.read_text()


def test_a_change_makes_the_file_and_its_folder(tmp_path: Path) -> None:
    path = tmp_path / "new" / "settings.toml"
    change(path, "popup.do_not_disturb", True)
    assert path.read_text() == "[popup]\ndo_not_disturb = true\n"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_linked_file_stays_a_link(tmp_path: Path) -> None:
    real, link = tmp_path / "dotfiles.toml", tmp_path / "settings.toml"
    real.write_text("# kept\n")
    link.symlink_to(real)
    change(link, "popup.max_visible", 5)
    assert link.is_symlink()
    assert load(real).settings.popup.max_visible == 5


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("popup.max_visible", 11, "from 1 to 10"),
        ("popup.max_visible", True, "from 1 to 10"),
        ("listener.host", "", "IP address"),
        ("popup.max_visable", 4, "popup.max_visible"),
        ("pop", 4, "popup"),
        ("lines.1", 5, "label"),
    ],
)
def test_a_change_to_nonsense_is_refused(tmp_path: Path, name: str, value: object, said: str) -> None:
    path = settings_in(tmp_path, COMMENTED)
    with pytest.raises(Trouble) as refused:
        change(path, name, value)
    assert said in str(refused.value)
    assert path.read_text() == COMMENTED


def test_a_change_to_what_is_no_table_is_refused(tmp_path: Path) -> None:
    path = settings_in(tmp_path, "popup = 5\n")
    with pytest.raises(Trouble, match="popup is not a table"):
        change(path, "popup.max_visible", 4)
    assert path.read_text() == "popup = 5\n"


def test_a_failed_write_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = settings_in(tmp_path, COMMENTED)

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Trouble, match="No space left on device"):
        change(path, "popup.max_visible", 5)
    assert path.read_text() == COMMENTED
    assert [found.name for found in tmp_path.iterdir()] == ["settings.toml"]


def test_the_first_file_explains_every_key_and_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "profile" / "settings.toml"
    assert write_first(path)
    assert not write_first(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    text = path.read_text()
    assert load(path) == Loaded(Settings())
    assert list(tomllib.loads(text)) == list(TABLES)
    assert all(f"# {key.says}\n" in text for key in KEYS)
    defaults = [f"# {key.leaf} = " for key in KEYS if key.leaf != ANY]
    for begin in defaults:
        assert f"\n{begin}" in text
    awake = "\n".join(line[2:] if line.startswith(tuple(defaults)) else line for line in text.splitlines())
    assert len(tomllib.loads(awake)["listener"]) == 9
    assert load(settings_in(tmp_path, awake)) == Loaded(Settings())


def test_a_change_fits_into_the_first_file(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    write_first(path)
    first = path.read_text()
    change(path, "popup.max_visible", 5)
    change(path, "lines.61312341234", "Sales")
    left = path.read_text().replace("max_visible = 5\n", "", 1).replace('61312341234 = "Sales"\n', "")
    assert left == first


def test_a_message_never_shows_a_password_in_an_address(tmp_path: Path) -> None:
    (problem,) = load(settings_in(tmp_path, '[listener]\npublic_url = "https://jo:hunter2@x.example"\n')).problems
    assert "hunter2" not in problem.message


def test_a_message_is_one_short_line(tmp_path: Path) -> None:
    text = '[listener]\nport = "a\\nb\\u202e' + "x" * 5000 + '"\n["\\n' + "y" * 5000 + '"]\n'
    for problem in load(settings_in(tmp_path, text)).problems:
        assert problem.message.isprintable()
        assert len(problem.message) < 300


scalars = st.one_of(
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(),
    st.datetimes(),
    st.dates(),
    st.times(),
    st.datetimes(timezones=st.just(UTC)),
)
values = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3), max_leaves=6
)


@given(values)
def test_no_value_makes_a_check_raise_anything_but_wrong(value: object) -> None:
    for key in KEYS:
        with suppress(Wrong):
            clean = key.check(value)
            assert key.check(list(clean) if isinstance(clean, tuple) else clean) == clean


@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass")))
def test_no_bytes_make_reading_raise(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    loaded = load(settings_in(tmp_path_factory.mktemp("any"), content))
    assert all(isinstance(problem, Problem) for problem in loaded.problems)


def test_an_internationalised_name_is_a_host_name(tmp_path: Path) -> None:
    text = '[listener]\npublic_hosts = ["Bücher.example", "xn--bcher-kva.example"]\npublic_url = "https://bücher.example/x"\n'
    loaded = load(settings_in(tmp_path, text))
    assert loaded.problems == ()
    assert loaded.settings.listener.public_hosts == ("bücher.example", "xn--bcher-kva.example")
    assert loaded.settings.listener.public_url == "https://bücher.example/x"


@pytest.mark.parametrize(("bad", "shown"), [('"x:80"', "'x:80'"), ("5", "5"), ('"jo:hunter2@x.example:1"', "'x.example:1'")])
def test_the_host_name_that_is_none_is_named(tmp_path: Path, bad: str, shown: str) -> None:
    (problem,) = load(settings_in(tmp_path, f'[listener]\npublic_hosts = ["good.example", {bad}]\n')).problems
    assert f"({shown} is none)" in problem.message


def test_changes_at_the_same_moment_are_all_made(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    write_first(path)
    wanted = {"popup.max_visible": 5, "popup.sound": True, "privacy.keep_days": 3, "listener.port": 9000}
    threads = [threading.Thread(target=change, args=(path, name, value)) for name, value in wanted.items()]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    made = load(path).settings
    assert (made.popup.max_visible, made.popup.sound, made.privacy.keep_days, made.listener.port) == (5, True, 3, 9000)


RULES = """\
[rules.vip]
pop = true

# calls after six
[rules.night]
pop = false
# the boss asked for this
line = "Sales"

[popup]
max_visible = 3
"""


def test_a_rule_on_lines_of_its_own_keeps_them_its_place_and_its_comments(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(RULES, encoding="utf-8")
    change(path, "rules.night", {"pop": False, "line": "Sales", "open": "answered"})
    assert path.read_text(encoding="utf-8") == RULES.replace('line = "Sales"\n', 'line = "Sales"\nopen = "answered"\n')
    change(path, "rules.night", {"line": "Support", "pop": False})
    assert path.read_text(encoding="utf-8") == RULES.replace("Sales", "Support")


def test_a_new_rule_decides_last(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(RULES, encoding="utf-8")
    change(path, "rules.new", {"pop": False})
    said = tomllib.loads(path.read_text(encoding="utf-8"))
    assert list(said["rules"]) == ["vip", "night", "new"]
    assert "# calls after six\n[rules.night]" in path.read_text(encoding="utf-8")


def test_a_renamed_rule_keeps_its_place_whatever_the_order_of_its_keys(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(RULES, encoding="utf-8")
    change_all(path, {"rules.night": None, "rules.late": {"line": "Sales", "pop": False}})
    assert path.read_text(encoding="utf-8") == RULES.replace("[rules.night]", "[rules.late]")

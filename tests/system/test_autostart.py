"""What starts screenpop at login: written so that the desktop starts that very program, read as the desktop reads it."""

from __future__ import annotations

import os
import plistlib
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenpop import cli
from screenpop.system.autostart import Autostart, DesktopEntry, LaunchAgent, command_of, of_this_system
from screenpop.system.paths import Profile
from screenpop.system.run_key import APPROVED, LONGEST, RUN, RunKey
from screenpop.trouble import Trouble

COMMAND = ("/opt/screen pop/bin/python", "-m", "screenpop", "run")


class FakeRegistry:
    def __init__(self) -> None:
        self.values: dict[tuple[str, str], str | bytes] = {}

    def read(self, key: str, name: str) -> str | bytes | None:
        return self.values.get((key, name))

    def write(self, key: str, name: str, text: str) -> None:
        self.values[key, name] = text

    def delete(self, key: str, name: str) -> None:
        self.values.pop((key, name), None)


@pytest.fixture(params=["desktop entry", "run key", "launch agent"])
def ways(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Autostart, Autostart]:
    """One way of starting at login, as two installations see it."""
    other = ("/usr/bin/python3", *COMMAND[1:])
    if request.param == "run key":
        registry = FakeRegistry()
        return RunKey(registry, COMMAND), RunKey(registry, other)
    kind = DesktopEntry if request.param == "desktop entry" else LaunchAgent
    return kind(tmp_path / "not there yet", COMMAND), kind(tmp_path / "not there yet", other)


def test_it_is_off_until_it_is_turned_on_and_off_again(ways: tuple[Autostart, Autostart]) -> None:
    ours, _ = ways
    assert not ours.is_on() and ours.starts() is None
    ours.turn_off()
    ours.turn_on()
    ours.turn_on()
    assert ours.is_on()
    assert "screen pop" in (ours.starts() or "")
    ours.turn_off()
    assert not ours.is_on() and ours.starts() is None


def test_one_installation_takes_the_place_of_another(ways: tuple[Autostart, Autostart]) -> None:
    ours, theirs = ways
    theirs.turn_on()
    assert not ours.is_on() and ours.starts() == theirs.starts() != None  # noqa: E711
    ours.turn_on()
    assert ours.is_on() and not theirs.is_on()


# Linux


HOSTILE = [
    "plain",
    "with space",
    " leading space",
    "quotes \"double\" and 'single'",
    "$HOME `id` $(id)",
    "100% %f %U %%",
    "back\\slash \\n \\\\",
    "semi;colon & > < | * ? # ~ ( )",
    "new\nline\ttab",
    "Zoë 電話",
    "--option=value",
]


@pytest.mark.linux
@pytest.mark.parametrize("name", HOSTILE)
def test_a_desktop_starts_the_program_wherever_it_is(name: str, tmp_path: Path) -> None:
    home = tmp_path / name
    home.mkdir()
    program = home / f"run {name}".replace("=", "-")
    record = tmp_path / "record"
    program.write_text(
        f'#!{sys.executable}\nimport sys\nopen({str(record)!r}, "w").write("".join(w + "\\0" for w in sys.argv))\n'
    )
    program.chmod(0o755)
    entry = DesktopEntry(tmp_path, [str(program), "run", "--profile", str(home)])
    entry.turn_on()
    assert entry.is_on()
    assert _launched(tmp_path / "screenpop.desktop", record) == [str(program), "run", "--profile", str(home)]


def _launched(file: Path, record: Path) -> list[str]:
    """What was started, by the library with which most desktops read such a file."""
    subprocess.run(["gio", "launch", str(file)], check=True, timeout=20)
    for _ in range(200):
        if record.exists() and record.read_text().endswith("\0"):
            return record.read_text().split("\0")[:-1]
        time.sleep(0.02)
    raise AssertionError("nothing was started")


@pytest.mark.linux
@pytest.mark.parametrize("name", HOSTILE)
def test_the_entry_is_as_the_specification_wants_it(name: str, tmp_path: Path) -> None:
    DesktopEntry(tmp_path, [f"/opt/{name}/python", "-m", "screenpop", "run", "--profile", f"/srv/{name}"]).turn_on()
    command = ["desktop-file-validate", str(tmp_path / "screenpop.desktop")]
    checked = subprocess.run(command, check=False, capture_output=True, text=True, timeout=20)
    assert (checked.returncode, checked.stdout) == (0, "")


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1))
def test_any_name_is_read_back_as_it_was_written(tmp_path_factory: pytest.TempPathFactory, name: str) -> None:
    entry = DesktopEntry(tmp_path_factory.mktemp("entries"), [f"/{name}/python", name])
    entry.turn_on()
    assert entry.is_on()


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_what_a_desktop_s_own_settings_switched_off_is_off(tmp_path: Path, line: str) -> None:
    entry, file = DesktopEntry(tmp_path, COMMAND), tmp_path / "screenpop.desktop"
    entry.turn_on()
    text = file.read_text().replace("X-GNOME-Autostart-enabled=true\n", "")
    file.write_text(f"{text}{line}\n\n[Desktop Action another]\nExec=another\n")
    assert not entry.is_on() and entry.starts() is None
    entry.turn_on()
    assert entry.is_on()


def test_a_folder_that_no_entry_can_name_is_said_and_nothing_is_written(tmp_path: Path) -> None:
    entry = DesktopEntry(tmp_path, [os.fsdecode(b"/opt/\xff/python")])
    with pytest.raises(Trouble, match="not UTF-8"):
        entry.turn_on()
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "autostart").write_text("")
    entry = DesktopEntry(tmp_path / "autostart", COMMAND)
    for do in (entry.turn_on, entry.turn_off, entry.is_on):
        with pytest.raises(Trouble, match="What starts at login cannot be"):
            do()


@pytest.mark.linux
@pytest.mark.parametrize(("config", "place"), [("/c/config", "/c/config"), ("", "/h/.config"), ("relative", "/h/.config")])
def test_the_entry_is_where_the_desktop_looks_for_it(monkeypatch: pytest.MonkeyPatch, config: str, place: str) -> None:
    monkeypatch.setenv("HOME", "/h")
    monkeypatch.setenv("XDG_CONFIG_HOME", config)
    found = of_this_system(Profile.of("/p"))
    assert isinstance(found, DesktopEntry)
    assert found._file == Path(f"{place}/autostart/screenpop.desktop")


# macOS and Windows


def test_launchd_is_told_what_to_start(tmp_path: Path) -> None:
    agent = LaunchAgent(tmp_path, COMMAND)
    agent.turn_on()
    job = plistlib.loads((tmp_path / "screenpop.plist").read_bytes())
    assert (job["Label"], job["ProgramArguments"], job["RunAtLoad"]) == ("screenpop", list(COMMAND), True)


@pytest.mark.parametrize("text", ["", "no list", "<plist><dict>", "<plist><array/></plist>", "<plist><dict/></plist>"])
def test_a_list_that_launchd_cannot_use_starts_nothing(tmp_path: Path, text: str) -> None:
    (tmp_path / "screenpop.plist").write_text(text)
    agent = LaunchAgent(tmp_path, COMMAND)
    assert agent.starts() is None and not agent.is_on()


def test_a_name_that_a_property_list_cannot_hold_is_said(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="cannot hold"):
        LaunchAgent(tmp_path, ["/opt/\x07/python"]).turn_on()
    assert list(tmp_path.iterdir()) == []


def test_windows_gets_one_line_with_its_words_quoted() -> None:
    registry = FakeRegistry()
    RunKey(registry, COMMAND).turn_on()
    assert registry.values == {(RUN, "screenpop"): '"/opt/screen pop/bin/python" -m screenpop run'}


@pytest.mark.parametrize(("noted", "on"), [(b"\x02" + bytes(11), True), (b"\x03" + bytes(11), False), (b"", True)])
def test_what_the_task_manager_switched_off_is_off(noted: bytes, on: bool) -> None:
    registry = FakeRegistry()
    key = RunKey(registry, COMMAND)
    key.turn_on()
    registry.values[APPROVED, "screenpop"] = noted
    assert key.is_on() is on
    key.turn_on()
    assert key.is_on()


def test_windows_would_not_start_a_longer_line() -> None:
    key = RunKey(FakeRegistry(), ["x" * (LONGEST + 1)])
    with pytest.raises(Trouble, match="no command of more than 260"):
        key.turn_on()
    assert key.starts() is None


def test_a_registry_that_is_closed_is_said() -> None:
    class Closed(FakeRegistry):
        def read(self, key: str, name: str) -> str | bytes | None:
            raise PermissionError(5, "Access is denied")

        def write(self, key: str, name: str, text: str) -> None:
            raise PermissionError(5, "Access is denied")

        def delete(self, key: str, name: str) -> None:
            raise PermissionError(5, "Access is denied")

    key = RunKey(Closed(), COMMAND)
    for do in (key.turn_on, key.turn_off, key.is_on):
        with pytest.raises(Trouble, match="What starts at login cannot be"):
            do()


# The command


def test_the_installation_that_was_asked_is_started_with_its_profile(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("SCREENPOP_PROFILE", raising=False)
    assert command_of(Profile.of()) == (sys.executable, "-m", "screenpop", "run")
    assert command_of(Profile.of(tmp_path)) == (sys.executable, "-m", "screenpop", "run", "--profile", str(tmp_path))
    monkeypatch.setenv("SCREENPOP_PROFILE", str(tmp_path))
    assert command_of(Profile.of())[-2:] == ("--profile", str(tmp_path)), "at login that variable may not be there"


def test_a_frozen_program_starts_itself_and_windows_opens_no_console(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("SCREENPOP_PROFILE", raising=False)
    (tmp_path / "pythonw.exe").touch()
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python.exe"))
    assert command_of(Profile.of())[0] == str(tmp_path / "pythonw.exe")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command_of(Profile.of()) == (str(tmp_path / "python.exe"), "run")


@pytest.mark.linux
def test_the_command_says_how_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))

    def said(action: str, profile: str = "a") -> str:
        assert cli.main(["autostart", action, "--profile", str(tmp_path / profile)]) == 0
        return capsys.readouterr().out

    assert said("status") == "screenpop does not start at login.\n"
    assert said("on") == "screenpop starts at login.\n"
    assert said("status", "b").startswith("Another installation or profile of screenpop starts at login: ")
    assert said("off") == "screenpop does not start at login.\n"
    assert list((tmp_path / "autostart").iterdir()) == []

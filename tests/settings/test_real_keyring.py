"""A real Secret Service: gnome-keyring on a session bus of its own, unlocked and locked."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

UNLOCKED = ("printf", "pw", "|", "gnome-keyring-daemon", "--unlock", "--components=secrets")
BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={}</listen>
  <policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>"""
"""A session bus that starts nothing by itself."""
USES_IT = """
import json, os, signal, subprocess, sys, time
from pathlib import Path
from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import open_dbus_connection
from screenpop.settings.keyring_store import KeyringStore
from screenpop.trouble import Trouble

def told(call):
    began = time.monotonic()
    try:
        said = call()
    except Trouble as trouble:
        said = {"title": trouble.title, "happened": trouble.happened, "remedy": trouble.remedy}
    return {"said": said, "took": time.monotonic() - began}

class Service:
    def start(self):
        command = ["gnome-keyring-daemon", "--unlock", "--components=secrets"]
        subprocess.run(command, input=b"pw", stdout=subprocess.DEVNULL, check=True)
        while not self.asked("NameHasOwner"):  # the command is back before the daemon can be reached
            time.sleep(0.05)
    def freeze(self):
        self.pid = self.asked("GetConnectionUnixProcessID")
        os.kill(self.pid, signal.SIGSTOP)
    def asked(self, what):
        bus = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
        with open_dbus_connection() as connection:
            return connection.send_and_get_reply(new_method_call(bus, what, "s", ("org.freedesktop.secrets",))).body[0]
    def end(self):
        os.kill(self.pid, signal.SIGKILL)

service = Service()
profile, deadline_s, calls = Path(sys.argv[1]), float(sys.argv[2]), []
one, two = KeyringStore(profile / "one", deadline_s=deadline_s), KeyringStore(profile / "two", deadline_s=deadline_s)
for line in sys.argv[3].split(","):
    store, method, *arguments = line.split()
    calls.append(told(lambda: getattr({"one": one, "two": two, "service": service}[store], method)(*arguments)))
print(json.dumps(calls))
"""


def on_a_bus(tmp_path: Path, *start: str, deadline_s: float, calls: str) -> list[dict[str, object]]:
    """What the calls gave, on a session bus where `start` has started gnome-keyring."""
    home = tmp_path / "home"
    runtime = tmp_path / "run"
    for folder in (home, runtime):
        folder.mkdir(mode=0o700, exist_ok=True)
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("DBUS_", "XDG_", "PYTHON_KEYRING", "DISPLAY", "WAYLAND"))
    }
    environ = kept | {
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
        "XDG_DATA_HOME": str(home / "data"),
        "GIO_USE_VFS": "local",
    }
    bus = tmp_path / "bus.conf"
    bus.write_text(BUS.format(tmp_path))
    script = f'{" ".join(start or ("true",))} >/dev/null && exec "$@"'
    command = [
        "dbus-run-session",
        f"--config-file={bus}",
        "--",
        "sh",
        "-c",
        script,
        "sh",
        sys.executable,
        "-c",
        USES_IT,
        str(tmp_path),
        str(deadline_s),
        calls,
    ]
    ended = subprocess.run(command, check=False, env=environ, capture_output=True, text=True, timeout=100)
    assert ended.returncode == 0, ended.stderr
    told = json.loads(ended.stdout)
    assert isinstance(told, list)
    return told


def test_an_unlocked_keyring_sets_gets_and_deletes(tmp_path: Path) -> None:
    calls = "one get url,one set url s3cret,one get url,two get url,one delete url,one get url,one delete url"
    told = on_a_bus(tmp_path, *UNLOCKED, deadline_s=60, calls=calls)
    assert [call["said"] for call in told] == [None, None, "s3cret", None, None, None, None]


def test_a_locked_keyring_is_trouble_within_the_deadline_and_then_at_once(tmp_path: Path) -> None:
    on_a_bus(tmp_path, *UNLOCKED, deadline_s=60, calls="one set url s3cret")
    locked = ("gnome-keyring-daemon", "--start", "--components=secrets")
    first, second = on_a_bus(tmp_path, *locked, deadline_s=2, calls="one get url,one get url")
    for call in (first, second):
        assert isinstance(call["said"], dict)
        assert "SCREENPOP_SECRETS=file" in call["said"]["remedy"]
    assert isinstance(first["took"], float)
    assert isinstance(second["took"], float)
    assert first["took"] < 4
    assert second["took"] < 0.5


def test_a_service_that_never_answers_is_trouble_at_the_deadline_and_then_at_once(tmp_path: Path) -> None:
    calls = "one set url s3cret,service freeze,one get url,one get url,service end"
    _, _, first, second, _ = on_a_bus(tmp_path, *UNLOCKED, deadline_s=1.5, calls=calls)
    for call in (first, second):
        assert isinstance(call["said"], dict)
        assert call["said"]["title"] == "The keyring does not answer"
    assert isinstance(first["took"], float)
    assert isinstance(second["took"], float)
    assert 1.5 <= first["took"] < 4
    assert second["took"] < 0.5


def test_a_keyring_that_starts_later_is_found(tmp_path: Path) -> None:
    before, _, after, kept = on_a_bus(tmp_path, deadline_s=60, calls="one get url,service start,one set url s3cret,one get url")
    assert isinstance(before["said"], dict)
    assert before["said"]["title"] == "There is no keyring"
    assert (after["said"], kept["said"]) == (None, "s3cret")

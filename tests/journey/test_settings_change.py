"""settings.toml changed while the program runs: taken up at once; what is wrong in it changes nothing and is said."""

from __future__ import annotations

import socket
import sys
import time
from contextlib import closing
from typing import Any

import pytest

from screenpop import post
from screenpop.calls.event import EventKind
from screenpop.trouble import Trouble
from tests.journey import sight
from tests.journey.program import Screenpop
from tests.journey.wait import wait_until
from tests.journey.xdesktop import XDesktop

CALLER = {"from": "0370100142", "display_from": "Priya Raman", "external_did": "61370101234", "caller_name": ""}
_HOLD = "import socket, sys, time; s = socket.create_server(('127.0.0.1', int(sys.argv[1]))); print('holds', flush=True); time.sleep(300)"


def _free_port() -> int:
    with closing(socket.create_server(("127.0.0.1", 0))) as found:
        port: int = found.getsockname()[1]
    return port


def _port(screenpop: Screenpop) -> int | None:
    said = screenpop.answers()
    return int(said["local"].split(":")[2].split("/")[0]) if said is not None and said["listening"] else None


def _change_extensions(desktop: XDesktop, screenpop: Screenpop, tables: dict[str, Any]) -> None:
    missed = screenpop.post("extension-ringing", extension_user_id="202", **CALLER)
    screenpop.post("extension-hangup", call_event_uuid=missed, extension_user_id="202", hangup_cause="NO_ANSWER", **CALLER)
    assert screenpop.calls("--outcome", "missed") == []
    tables["extensions"] = {"mine": ["202"]}
    screenpop.configure(tables)
    wait_until(lambda: screenpop.calls("--outcome", "missed"), what="the call that was not mine before")
    screenpop.post("extension-ringing", extension_user_id="201", **CALLER)
    time.sleep(0.3)
    assert not sight.cards(desktop)
    screenpop.post("extension-ringing", extension_user_id="202", **CALLER)
    sight.card(desktop)


def test_settings_are_taken_up_while_it_runs(desktop: XDesktop, screenpop: Screenpop) -> None:
    tables: dict[str, Any] = {}
    screenpop.start()
    _change_extensions(desktop, screenpop, tables)

    assert screenpop.run("open").returncode == 0
    tables["crm"] = {"url": "https://other.example/?n={digits}"}
    tables["lines"] = {"(03) 7010 1234": "Golden line"}
    assert screenpop.calls("--search", "golden") == []
    screenpop.configure(tables)
    wait_until(lambda: screenpop.calls("--search", "golden"), what="the line's label among what can be searched for")
    assert screenpop.run("open").returncode == 0
    wait_until(lambda: len(screenpop.opened()) == 2, what="both links")
    assert screenpop.opened() == [
        "https://crm.example/search?q=%2B61370100142",
        "https://other.example/?n=61370100142",
    ]

    old, port = screenpop.urls["any"], _free_port()
    tables["listener"] = {"port": port}
    screenpop.configure(tables)
    wait_until(lambda: _port(screenpop) == port, what="the new port")
    with pytest.raises(Trouble, match="could not be reached"):
        post.example(old, EventKind.EXTENSION_RINGING)
    new = screenpop.answers()
    assert new is not None and new["local"].rpartition("/")[2] == old.rpartition("/")[2], "the secret is the same"
    assert post.example(new["local"], EventKind.EXTENSION_RINGING, CALLER.items()).startswith("200 ")


def test_what_is_wrong_changes_nothing_and_is_said(desktop: XDesktop, screenpop: Screenpop) -> None:
    screenpop.start()
    port, good = _port(screenpop), screenpop.profile.settings.read_text("utf-8")
    wrong_values = '[listener]\nport = "eighty"\n[extensions]\nmine = 7\n'
    for wrong in (wrong_values, "[listener\nport = 1", f"{good}\n[popop]\nseconds = 3\n"):
        screenpop.write_settings(wrong)
        wait_until(lambda: sight.icon_colour(desktop) == sight.TROUBLE, what="the icon of trouble")
        assert _port(screenpop) == port
        screenpop.post("extension-ringing", extension_user_id="202", **CALLER)
        time.sleep(0.2)
        assert not sight.cards(desktop), "mine is what it was"
        screenpop.post("extension-ringing", extension_user_id="201", **CALLER)
        sight.card(desktop)
        screenpop.dismiss_all()
        assert screenpop.profile.settings.read_text("utf-8") == wrong, "a bad file is left as it is"
        screenpop.write_settings(good)
        wait_until(lambda: sight.icon_colour(desktop) == sight.LISTENING, what="the icon of a program that listens")


def test_a_wrong_security_value_stops_the_listener_and_nothing_else(desktop: XDesktop, screenpop: Screenpop) -> None:
    screenpop.start()
    screenpop.configure({"listener": {"host": "not a host"}})
    wait_until(lambda: _port(screenpop) is None, what="the listener closed")
    wait_until(lambda: sight.icon_colour(desktop) == sight.TROUBLE, what="the icon of trouble")
    assert screenpop.run("calls").returncode == 0
    screenpop.configure({})
    wait_until(lambda: _port(screenpop) is not None, what="listening again")


def test_a_port_that_is_taken_is_said_and_taken_up_once_it_is_free(desktop: XDesktop, screenpop: Screenpop) -> None:
    port = _free_port()
    screenpop.configure({"listener": {"port": port}})
    with desktop.running(sys.executable, "-c", _HOLD, str(port)) as holder:
        wait_until(lambda: _taken(port), what="the port taken")
        screenpop.start_in_trouble()
        wait_until(lambda: sight.icon_colour(desktop) == sight.TROUBLE, what="the icon of trouble")
        sight.save_picture(desktop, "the-port-is-taken")
        said = screenpop.run("urls").stderr
        assert f"Port {port} is used by another program (pid {holder.pid}, python" in said
        assert _port(screenpop) is None
    wait_until(lambda: _port(screenpop) == port, 15, "the port, free again")
    wait_until(lambda: sight.icon_colour(desktop) == sight.LISTENING, what="the icon of a program that listens")
    screenpop.urls = {"any": str((screenpop.answers() or {})["local"])}
    screenpop.post("extension-ringing", extension_user_id="201", **CALLER)
    sight.card(desktop)


def _taken(port: int) -> bool:
    with closing(socket.socket()) as link:
        return link.connect_ex(("127.0.0.1", port)) == 0

"""The demo: a throw-away profile, the real program with its real listener, scripted calls, pictures of the real screen.

It looks at the program from outside only: it posts over HTTP, reads the end state back with `screenpop calls --json`,
and photographs the screen. Without a display it brings up one of its own (Xvfb).
"""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from screenpop import post, screen
from screenpop.calls.event import EventKind
from screenpop.system import control
from screenpop.system.paths import Profile
from screenpop.trouble import Trouble

SETTINGS = """\
[listener]
port = 0

[extensions]
mine = ["201"]

[numbers]
area_code = "03"

[lines]
"61370101234" = "Sales"
"61370105678" = "Support"

[crm]
url = "https://crm.example/search?q={e164}"
"""
CONTACTS = """\
Name,Company,Phone,URL
Priya Raman,Harbour Dental Clinic,(03) 7010 0142,https://crm.example/contacts/7
Maria Sanchez-Villalobos,Villalobos Imports,0491 570 006,https://crm.example/contacts/12
Wei Lee,Lee & Sons,(03) 7010 0177,https://crm.example/contacts/20
Mei Lee,Lee & Sons,(03) 7010 0177,https://crm.example/contacts/21
"""
NAMED = {"answered": "Priya Raman", "missed": None, "colleague": None, "first": "Maria Sanchez-Villalobos", "second": None}
"""Who is certain: two have the number of the second, and nobody knows the missed one's."""
START_S, MOVE_S = 30.0, 10.0


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that the PBX says, or that the demo does, and how long to look at it (seconds)."""

    call: str
    kind: EventKind
    fields: Mapping[str, str]
    look_s: float = 0.0
    picture: str | None = None


PRIYA = {
    "from": "0370100142",
    "display_from": "Priya Raman",
    "external_did": "61370101234",
    "dialplan_name": "Sales queue",
    "caller_name": "Sales",
}
TOM = {
    "from": "0491570156",
    "display_from": "0491570156",
    "external_did": "61370105678",
    "dialplan_name": "Support queue",
    "caller_name": "Support",
}
ANON = {
    "from": "anonymous",
    "display_from": "Anonymous",
    "external_did": "61370105678",
    "dialplan_name": "Support queue",
    "caller_name": "Support",
}
MARIA = {
    "from": "0491570006",
    "display_from": "Maria Sanchez-Villalobos",
    "external_did": "61370101234",
    "dialplan_name": "Sales queue",
    "caller_name": "Sales",
}
LEE = {
    "from": "0370100177",
    "display_from": "Lee & Sons",
    "external_did": "61370101234",
    "dialplan_name": "Sales queue",
    "caller_name": "Sales",
}
MINE = {"extension_user_id": "201", "extension_name": "Sam Taylor"}
COLLEAGUE = {"extension_user_id": "202", "extension_name": "Alex Wong"}

RING, ANSWER, HANGUP = EventKind.EXTENSION_RINGING, EventKind.EXTENSION_ANSWERED, EventKind.EXTENSION_HANGUP
BEGIN, END = EventKind.HTTP_RINGING, EventKind.HTTP_HANGUP

SCRIPT: Sequence[Step] = (
    Step("answered", BEGIN, PRIYA),
    Step("answered", RING, {**PRIYA, **MINE}, 2.2, "1-ringing"),
    Step("answered", ANSWER, {**PRIYA, **MINE}, 2.2, "2-talking"),
    Step("answered", HANGUP, {**PRIYA, **MINE, "hangup_cause": "NORMAL_CLEARING"}),
    Step(
        "answered",
        END,
        {
            **PRIYA,
            "method": "incoming_hangup_success",
            "http_post_recording_url": "1",
            "recording_url": "https://pbx.example/recording/1",
        },
        0.8,
        "3-ended",
    ),
    Step("missed", RING, {**TOM, **MINE}, 1.2),
    Step("missed", HANGUP, {**TOM, **MINE, "hangup_cause": "ORIGINATOR_CANCEL"}),
    Step("missed", END, {**TOM, "method": "incoming_hangup_missed"}, 0.8, "4-missed"),
    Step("colleague", RING, {**ANON, **MINE}),
    Step("colleague", RING, {**ANON, **COLLEAGUE}, 1.2, "5-withheld-ring-group"),
    Step("colleague", ANSWER, {**ANON, **COLLEAGUE}),
    Step("colleague", HANGUP, {**ANON, **MINE, "hangup_cause": "LOSE_RACE"}, 0.8, "6-taken-by-a-colleague"),
    Step("colleague", HANGUP, {**ANON, **COLLEAGUE, "hangup_cause": "NORMAL_CLEARING"}),
    Step("first", RING, {**MARIA, **MINE}),
    Step("second", RING, {**LEE, **MINE}),
    Step("third", RING, {**TOM, **MINE}, 1.5, "7-three-at-once"),
    Step("first", ANSWER, {**MARIA, **MINE}),
    Step("second", HANGUP, {**LEE, **MINE, "hangup_cause": "NO_ANSWER"}),
    Step("third", HANGUP, {**TOM, **MINE, "hangup_cause": "USER_BUSY"}),
    Step("first", HANGUP, {**MARIA, **MINE, "hangup_cause": "NORMAL_CLEARING"}, 1.0),
)
ENDINGS = {
    "answered": "answered",
    "missed": "missed",
    "colleague": "answered_elsewhere",
    "first": "answered",
    "second": "missed",
    "third": "missed",
}


def run(screenshots: Path | None) -> int:
    """Play the script; 0 only if every scripted call ended as it should. Pictures are taken where `screenshots` says, and always without a display."""
    with tempfile.TemporaryDirectory(prefix="screenpop-demo-") as folder, screen.available() as environment:
        pictures = screenshots or (Path("screenshots") if environment.own else None)
        if pictures is not None:
            _make_folder(pictures)
        profile = Profile.of(str(Path(folder) / "profile"))
        profile.settings.parent.mkdir(parents=True, exist_ok=True)
        variables = {**environment.variables, "SCREENPOP_POLICY": ""}  # what is fixed on this computer is for its calls
        profile.settings.write_text(SETTINGS, encoding="utf-8")
        _import_contacts(profile, variables)
        with _program(profile, variables) as base:
            uuids = _play(base, pictures, variables)
            control.ask(profile, "recents", {}, timeout_s=MOVE_S)
            time.sleep(1.5)
            _picture(pictures, "8-recents", variables)
            wrong = _wrong_endings(profile, uuids, variables)
    if pictures is not None:
        print(f"Pictures of the screen: {pictures.resolve()}")
    for line in wrong:
        print(line, file=sys.stderr)
    print("Every scripted call ended as it should." if not wrong else f"{len(wrong)} calls ended otherwise.")
    return 1 if wrong else 0


def _import_contacts(profile: Profile, variables: Mapping[str, str]) -> None:
    table = profile.settings.with_name("customers.csv")
    table.write_text(CONTACTS, encoding="utf-8")
    command = [sys.executable, "-m", "screenpop", "contacts", "import", str(table), "--yes", "--profile", str(profile.folder)]
    subprocess.run(command, env=dict(variables), stdin=subprocess.DEVNULL, capture_output=True, check=True, timeout=60)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Trouble(
            "The pictures cannot be saved there", f"{folder}: {error.strerror or error}", "Name another folder"
        ) from None


@contextlib.contextmanager
def _program(profile: Profile, variables: Mapping[str, str]) -> Iterator[str]:
    """The program itself, in a process of its own; gives the listener's address with the secret."""
    variables = {**variables, "SCREENPOP_SECRETS": "file"}
    command = [sys.executable, "-m", "screenpop", "run", "--profile", str(profile.folder)]
    process = subprocess.Popen(command, env=variables)
    try:
        yield _address(process, profile)
    finally:
        process.terminate()
        try:
            process.wait(timeout=MOVE_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _address(process: subprocess.Popen[bytes], profile: Profile) -> str:
    deadline = time.monotonic() + START_S
    while time.monotonic() < deadline and process.poll() is None:
        with contextlib.suppress(control.NobodyListening):
            answer = control.ask(profile, "urls", {}, timeout_s=MOVE_S)
            if answer["listening"]:
                return str(answer["local"])
        time.sleep(0.1)
    raise Trouble("The demo's program did not start", f"See {profile.logs}", "Start it by hand: screenpop run --verbose")


def _play(base: str, pictures: Path | None, variables: Mapping[str, str]) -> dict[str, str]:
    uuids: dict[str, str] = {}
    for step in SCRIPT:
        call = uuids.setdefault(step.call, str(uuid.uuid4()))
        started = str(int(time.time()))
        changes = {"start_time": started, **step.fields, "call_event_uuid": call}
        if step.kind is END:
            changes["end_time"] = started
        print(f"{step.kind.value:<19} {changes['display_from']}", flush=True)
        post.example(base, step.kind, changes.items())
        time.sleep(step.look_s)
        _picture(pictures if step.picture else None, step.picture or "", variables)
    return uuids


def _picture(folder: Path | None, name: str, variables: Mapping[str, str]) -> None:
    if folder is not None:
        screen.photograph(folder / f"{name}.png", variables)


def _wrong_endings(profile: Profile, uuids: Mapping[str, str], variables: Mapping[str, str]) -> list[str]:
    """What `screenpop calls --json` says that the script does not."""
    command = [sys.executable, "-m", "screenpop", "calls", "--json", "--profile", str(profile.folder)]
    listed = subprocess.run(command, env=dict(variables), capture_output=True, check=True, timeout=60).stdout
    by_uuid: dict[str, dict[str, Any]] = {call["call_event_uuid"]: call for call in json.loads(listed)["calls"]}
    wrong = []
    for name, outcome in ENDINGS.items():
        call = by_uuid.get(uuids[name], {})
        if (call.get("state"), call.get("outcome")) != ("ended", outcome):
            wrong.append(f"{name}: {call.get('state')}/{call.get('outcome')} instead of ended/{outcome}")
        who = (call.get("contact") or {}).get("name")
        if who != NAMED.get(name):
            wrong.append(f"{name}: the caller is {who} instead of {NAMED.get(name)}")
    return wrong

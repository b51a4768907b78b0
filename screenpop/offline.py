"""What a command does by itself, with no app running or none needed: it reads the profile's settings, addresses and journal."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from screenpop import addresses, caller, forgetting, secret_command
from screenpop.calls.call import Call, Outcome
from screenpop.calls.number import CallerNumber, read
from screenpop.calls.remarks import NO_REMARKS, Remarks
from screenpop.contacts.memory import Memory
from screenpop.desk import Desk
from screenpop.export import Form
from screenpop.export import export as export_calls
from screenpop.forgotten import Forgotten
from screenpop.intake.url_networks import read_event
from screenpop.journal.failures import NotCommitted
from screenpop.journal.projection import Projection
from screenpop.journal.reader import Reader
from screenpop.journal.search import Query
from screenpop.journal.store import Store
from screenpop.known import NOTHING, Known
from screenpop.settings import in_use
from screenpop.settings.file import Loaded
from screenpop.settings.secrets import open_store
from screenpop.settings.url_secrets import UrlSecrets
from screenpop.system.control import InstanceLock
from screenpop.system.paths import Profile, resource
from screenpop.trouble import Trouble


@dataclass(frozen=True, slots=True)
class Recent:
    """Calls as `screenpop calls` lists them: with who called and what was written of each; `total` match."""

    calls: tuple[tuple[Call, Known, Remarks], ...]
    total: int
    desk: Desk


def recent(profile: Profile, *, search: str, outcome: str | None, limit: int) -> Recent:
    """The recents, straight from the journal, whether the app runs or not."""
    desk = _desk(profile)
    if outcome is not None:
        _refresh(profile, desk)
    query = Query(search=search, outcome=Outcome(outcome) if outcome else None, limit=limit)
    with Reader.open(profile.journal, _projection(desk)) as reader:
        page = reader.recent(query, time.time())
        written = reader.remarks(call.call_event_uuid for call in page.calls)
    remarks = [written.get(call.call_event_uuid, NO_REMARKS) for call in page.calls]
    return Recent(tuple(zip(page.calls, _who_called(profile, page.calls, desk), remarks, strict=True)), page.total, desk)


def export(profile: Profile, path: Path, form: Form | None, query: Query, *, with_recordings: bool) -> int:
    """The calls that match, in a file; answers how many. As `recent`, whether the app runs or not."""
    desk = _desk(profile)
    if query.outcome is not None:
        _refresh(profile, desk)
    form = form or Form.of(path)
    with Reader.open(profile.journal, _projection(desk)) as reader:
        who = partial(_who_called, profile, desk=desk)
        return export_calls(reader, query, path, desk, who, form=form, with_recordings=with_recordings)


def _who_called(profile: Profile, calls: Sequence[Call], desk: Desk) -> Sequence[Known]:
    keys = [caller.key(call, desk) for call in calls]
    memory = Memory(profile.contacts)
    try:
        found = memory.recall(filter(None, keys))
    except Trouble:
        found = {}  # the calls are listed without them; the doctor says why
    finally:
        memory.close()
    return [Known((found[key].person,)) if key is not None and key in found else NOTHING for key in keys]


def _refresh(profile: Profile, desk: Desk) -> None:
    """Outcomes are filtered by the calls table, which the running app keeps as the settings say. With none running, do that."""
    lock = InstanceLock(profile)
    if profile.journal.exists() and lock.acquire():
        try:
            with Store.open(profile.journal, _projection(desk)) as store:
                store.refresh(desk.fingerprint, time.time())
        except NotCommitted:
            pass  # a folder that may only be read shows what it has
        finally:
            lock.release()


def number(profile: Profile, text: str) -> CallerNumber:
    """A caller's number as the profile's settings make it read."""
    return read(text, _desk(profile).plan)


def to_forget(profile: Profile, text: str) -> CallerNumber:
    """The number that `forget` would take this text for. Raises Trouble where it is none."""
    return forgetting.wanted(text, _desk(profile).plan).number


def forget(profile: Profile, *, number: str) -> dict[str, Any]:
    """Destroy everything that the profile has of a number. The instance lock must be held."""
    return forgetting.in_place_of_the_app(number, profile, _desk(profile)).as_json()


def forgotten(said: Mapping[str, Any]) -> list[str]:
    """What a person reads of it."""
    return Forgotten.of(said).lines()


def rebuild(profile: Profile) -> dict[str, int]:
    """The calls table made again from the receipts. The instance lock must be held."""
    loaded = _loaded(profile)
    unreadable = next((problem for problem in loaded.problems if not problem.key), None)
    if unreadable is not None:
        raise Trouble(
            "The calls are not made again", unreadable.message, "Correct the settings first: they say whose calls these are"
        )
    desk, _ = Desk.of(loaded.settings, resource("crm"))
    with Store.open(profile.journal, _projection(desk)) as store:
        store.refresh(desk.fingerprint, time.time())
        rebuilt = store.rebuild(time.time())
    return {"calls": rebuilt.calls, "differed": rebuilt.differed}


def urls(profile: Profile) -> dict[str, Any]:
    """The addresses to paste, by the settings; the first secret is made if there is none. The instance lock must be held."""
    listener = _loaded(profile).settings.listener
    if not listener.port:
        raise Trouble("The addresses are not known yet", "Port 0 takes a free one at each start", "Start it with: screenpop run")
    secrets = UrlSecrets(profile.url_secrets, open_store(profile.secrets, os.environ))
    trouble = secrets.ensure()
    secret = secrets.shown()
    if secret is None:
        raise trouble or Trouble("The addresses cannot be shown", "Their secret is not known")
    warning = trouble or Trouble(
        "screenpop is not running", "Nothing listens at these addresses now", "Start it with: screenpop run"
    )
    return {"urls": addresses.of_events(addresses.public(listener, listener.port), secret), "warning": str(warning)}


def secret(profile: Profile, *, action: str, name: str, value: str | None) -> str:
    """What `screenpop secret` does. The instance lock must be held."""
    store = open_store(profile.secrets, os.environ)
    return secret_command.do(store, UrlSecrets(profile.url_secrets, store), action, name, value)


def _desk(profile: Profile) -> Desk:
    return Desk.of(_loaded(profile).settings, resource("crm"))[0]


def _loaded(profile: Profile) -> Loaded:
    loaded = in_use.load(profile)
    for problem in loaded.problems:
        print(f"screenpop: {problem.message}", file=sys.stderr)
    return loaded


def _projection(desk: Desk) -> Projection:
    return Projection(read_event, desk.fold, partial(caller.search_keys, desk=desk))

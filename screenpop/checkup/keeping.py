"""The checks of what is kept: the journal, the secrets, the log."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from screenpop import offline
from screenpop.checkup.facts import Facts, Found, line
from screenpop.finding import Finding, Severity, fine
from screenpop.journal.opening import damaged_copies, on_network
from screenpop.settings.secrets import open_store
from screenpop.settings.url_secrets import ENTRY, UrlSecrets
from screenpop.system.paths import Profile
from screenpop.trouble import Trouble

LEAST_FREE_BYTES = 1 << 20


def journal(facts: Facts) -> Found:
    """It can be read and written, is whole, and stands on a disk of this computer."""
    path = facts.profile.journal
    problem = _writing(facts) or _reading(facts)
    if problem is not None:
        yield problem
    else:
        yield fine(
            "journal", "The journal can be read and written" if path.exists() else "The journal is made with the first start"
        )
    if on_network(path):
        yield Finding(
            check="journal",
            severity=Severity.WARNING,
            title="The journal stands on a network drive",
            cause=f"{path} is slower there, and less safe",
            remedy="Keep the profile on a disk of this computer, with --profile or SCREENPOP_PROFILE",
        )
    for copy in damaged_copies(path):
        yield Finding(
            check="journal",
            severity=Severity.NOTE,
            title="A damaged journal was kept aside",
            cause=f"{copy}; a new one was begun, and the calls in the old one are not shown",
            remedy="Delete it when nobody needs it any more",
            command=line("del" if os.name == "nt" else "rm", str(copy)),
        )


def _writing(facts: Facts) -> Finding | None:
    """What keeps calls from being saved: what the running program met, or what the disk says."""
    path = facts.profile.journal
    target = next((each for each in (path.parent, path) if each.exists() and not os.access(each, os.W_OK)), None)
    free = shutil.disk_usage(path.parent).free if path.parent.exists() else None
    if target is not None:
        return _unwritable(target)
    if free is not None and free < LEAST_FREE_BYTES:
        return Finding(
            check="journal",
            severity=Severity.BROKEN,
            title="Calls are not being saved: the disk is full",
            cause=f"{free // 1024} KiB are left in {path.parent}",
            remedy="Free some space. What is waiting is saved by itself as soon as that is possible",
        )
    trouble = facts.trouble("journal_trouble")
    return Finding.of("journal", trouble) if trouble is not None else None


def _unwritable(target: Path) -> Finding:
    title = "Calls are not being saved: the journal is read-only"
    if sys.platform != "win32" and os.statvfs(target).f_flag & os.ST_RDONLY:
        return Finding(
            check="journal",
            severity=Severity.BROKEN,
            title=title,
            cause=f"{target} is on a disk that is mounted read-only",
            remedy="Mount it so that it can be written, or keep the profile on another disk",
        )
    return Finding(
        check="journal",
        severity=Severity.BROKEN,
        title=title,
        cause=f"{target} may not be written",
        remedy="Allow this user to write to it",
        command=line(*(("attrib", "-R") if os.name == "nt" else ("chmod", "u+w")), str(target)),
    )


def _reading(facts: Facts) -> Finding | None:
    try:
        offline.recent(facts.profile, search="", outcome=None, limit=1)
    except Trouble as trouble:
        return Finding.of("journal", trouble)
    return None


def secrets(facts: Facts) -> Found:
    """The store that shows the addresses; the listener itself needs only the digests."""
    try:
        kind, trouble = _asked(facts)
    except Trouble as unusable:
        yield Finding.of("secrets", unusable)
        return
    if trouble is not None:
        yield Finding.of("secrets", trouble, Severity.WARNING)
    elif kind != "file":
        yield fine("secrets", f"The {kind} answers")
    if kind == "file":
        yield Finding(
            check="secrets",
            severity=Severity.NOTE,
            title="Secrets are kept in a file, not in the keyring",
            cause=f"SCREENPOP_SECRETS=file was chosen; {facts.profile.secrets} can be read by this user alone",
            remedy="To use the keyring, start screenpop without SCREENPOP_SECRETS and make new addresses for the PBX",
            command=facts.command("secret", "rotate", "url"),
        )


def _asked(facts: Facts) -> tuple[str, Trouble | None]:
    """Which kind of store it is, and what is wrong with it. Raises Trouble where calls could not come in."""
    if facts.status is not None:
        return str(facts.said("secrets_kind")), facts.trouble("secrets_trouble")
    store = open_store(facts.profile.secrets, os.environ)
    if facts.profile.url_secrets.exists():
        kept = UrlSecrets(facts.profile.url_secrets, store)
        kept.prepare()
        return store.kind, kept.ensure()
    try:
        store.get(ENTRY)  # a first start makes them; the doctor changes nothing
    except Trouble as trouble:
        return store.kind, trouble
    return store.kind, None


def log(facts: Facts) -> Found:
    trouble = facts.trouble("log_trouble") or _unwritable_log(facts.profile)
    if trouble is not None:
        yield Finding.of("log", trouble, Severity.WARNING)


def _unwritable_log(profile: Profile) -> Trouble | None:
    where = next((each for each in (profile.logs, profile.logs.parent) if each.exists()), None)
    if where is None or os.access(where, os.W_OK):
        return None
    return Trouble("Nothing is being logged", f"{where} may not be written", "Allow this user to write to it")

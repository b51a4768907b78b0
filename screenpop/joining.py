"""Joining a relay: what an administrator's code becomes on this computer, all of it or nothing; and what the program later makes of that."""

from __future__ import annotations

import asyncio
import os
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

from screenpop.intake import join_code, subjects
from screenpop.intake.join_code import Invitation
from screenpop.intake.relay_link import RelayLink, shared
from screenpop.intake.relay_proof import prove
from screenpop.printable import printable
from screenpop.settings import in_use, private_file
from screenpop.settings.model import Relay, Settings
from screenpop.settings.secrets import SecretStore, open_store
from screenpop.system.aside import aside
from screenpop.system.paths import Profile
from screenpop.system.redaction import hide
from screenpop.trouble import Trouble

SEED = "relay"
"""The name of the secret: our NKey's seed."""


@dataclass(frozen=True, slots=True)
class Joined:
    """What was done, and what should be otherwise; sentences."""

    done: tuple[str, ...]
    warnings: tuple[str, ...]


async def join(code: str, profile: Profile, store: SecretStore) -> Joined:
    """Try the relay of a code, and keep what is needed to read from it. Raises Trouble; nothing is then other than before."""
    invitation = join_code.read(code)
    hide(invitation.seed)
    authority = profile.relay_ca.with_suffix(".new")
    try:
        if invitation.ca:
            await aside(partial(private_file.write, authority, invitation.ca))
        link = RelayLink(
            servers=invitation.servers,
            agent=invitation.agent,
            subjects=invitation.subjects,
            seed=invitation.seed,
            ca=str(authority) if invitation.ca else "",
        )
        proved = await prove(link)
        before = (await aside(partial(in_use.look, profile))).settings
        joined = await aside(partial(_keep, invitation, profile, store, before))
    finally:
        await aside(partial(_remove, authority))
    # Who joins again is read for by this very program.
    twice = (str(shared()),) if proved.shared and before.relay.agent != invitation.agent else ()
    return Joined(joined.done, (*joined.warnings, *twice, *proved.warnings))


def in_place_of_the_app(code: str, profile: Profile) -> dict[str, tuple[str, ...]]:
    """What `screenpop join` does with no app running. The instance lock must be held."""
    joined = asyncio.run(join(code, profile, open_store(profile.secrets, os.environ)))
    return {"done": (*joined.done, "Start screenpop, and calls come: screenpop run"), "warnings": joined.warnings}


def link(relay: Relay, store: SecretStore) -> RelayLink | None:
    """How the relay of the settings is reached; None if there is none. Raises Trouble. Blocks as long as the store does."""
    if not relay.on:
        return None
    seed = store.get(SEED)
    if seed is None:
        raise Trouble(
            "The key for the relay is missing",
            f"The {store.kind} holds no secret {SEED} for this profile",
            "Join the relay again, with the code from your administrator",
        )
    return RelayLink(servers=relay.servers, agent=relay.agent, subjects=relay.subjects, seed=seed, ca=relay.ca)


def _keep(invitation: Invitation, profile: Profile, store: SecretStore, before: Settings) -> Joined:
    mine = () if _came_by_code(before) else before.extensions.mine
    settings: dict[str, object] = {
        "relay.enabled": None,
        "relay.servers": invitation.servers,
        "relay.agent": invitation.agent,
        "relay.subjects": invitation.subjects,
        "relay.ca": str(profile.relay_ca) if invitation.ca else None,
    }
    if invitation.extensions and not mine:
        settings["extensions.mine"] = invitation.extensions
    with ExitStack() as undo:
        undo.callback(_restore_seed, store, store.get(SEED))
        store.set(SEED, invitation.seed)
        undo.callback(_restore_file, profile.relay_ca, profile.relay_ca.read_text("utf-8") if profile.relay_ca.exists() else None)
        if invitation.ca:
            private_file.write(profile.relay_ca, invitation.ca)
        in_use.change(profile, settings)
        undo.pop_all()
    if not invitation.ca:
        _remove(profile.relay_ca)
    return _told(invitation, store, mine)


def _came_by_code(before: Settings) -> bool:
    """Whether the extensions are those of the last code, and so give way to those of the next."""
    read = {subject.rpartition(".")[2] for subject in before.relay.subjects} - {subjects.LINE}
    return read == {subjects.token(extension) for extension in before.extensions.mine}


def _told(invitation: Invitation, store: SecretStore, mine: tuple[str, ...]) -> Joined:
    host, others = urlsplit(invitation.servers[0]).hostname, set(invitation.extensions) - set(mine)
    done = [f"This computer now reads the calls of {_plain(invitation.name)} from the relay at {host}."]
    warnings = []
    if invitation.extensions and not mine:
        done.append(f"Your extensions were set: {', '.join(map(_plain, invitation.extensions))}.")
    elif mine and others:
        warnings.append(
            f"The relay has calls for {', '.join(sorted(map(_plain, others)))}, but your extensions are {', '.join(mine)}:"
            " add what is yours to [extensions] mine in settings.toml"
        )
    done.append(f"The key for it is kept in the {store.kind}.")
    return Joined(tuple(done), tuple(warnings))


def _plain(text: str) -> str:
    """A code can hold any text, a terminal's orders too."""
    return printable(text[:100])


def _remove(path: Path) -> None:
    """One that stays does no harm, and nothing has failed because of it."""
    with suppress(OSError):
        path.unlink(missing_ok=True)


def _restore_seed(store: SecretStore, seed: str | None) -> None:
    with suppress(Trouble):
        if seed is None:
            store.delete(SEED)
        else:
            store.set(SEED, seed)


def _restore_file(path: Path, text: str | None) -> None:
    with suppress(Trouble, OSError):
        if text is None:
            path.unlink(missing_ok=True)
        else:
            private_file.write(path, text)

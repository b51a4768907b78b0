"""Joining a relay: what a code becomes, and that nothing is other than before where it fails."""

from __future__ import annotations

import stat
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from screenpop import joining
from screenpop.intake import join_code
from screenpop.intake.join_code import Invitation
from screenpop.intake.relay_link import RelayLink
from screenpop.intake.relay_proof import Proved
from screenpop.settings import file
from screenpop.settings.model import Relay
from screenpop.settings.secrets import FileStore
from screenpop.system.paths import Profile
from screenpop.trouble import Trouble

INVITED = Invitation(
    servers=("tls://relay.example:4222", "wss://relay.example"),
    agent="sam4711x",
    name="Sam Taylor",
    extensions=("201", "202"),
    subjects=("calls.10001.201", "calls.10001.line"),
    seed="SUAFAKESEED",
)
AUTHORITY = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n"
BEFORE = '# mine\n[extensions]\nmine = ["201"] # Sam\n\n[relay]\nenabled = false\n'
REFUSED = Trouble("The relay does not let this computer in", "It does not know this computer's key", "Ask")


class Office:
    """A profile and a store; the relay is proved by `prove`, which sees what it is asked to prove."""

    def __init__(self, folder: Path) -> None:
        self.profile = Profile.of(folder)
        folder.mkdir(mode=0o700)
        self.store = FileStore(self.profile.secrets)
        self.proved: list[tuple[RelayLink, str]] = []
        self.outcome: Proved | Trouble = Proved("2.12.6", ())

    async def prove(self, link: RelayLink) -> Proved:
        self.proved.append((link, Path(link.ca).read_text() if link.ca else ""))
        if isinstance(self.outcome, Trouble):
            raise self.outcome
        return self.outcome

    async def join(self, invitation: Invitation = INVITED) -> joining.Joined:
        return await joining.join(join_code.write(invitation), self.profile, self.store)

    def everything(self) -> dict[str, bytes]:
        return {str(path): path.read_bytes() for path in self.profile.folder.rglob("*") if path.is_file()}

    @property
    def settings(self) -> Relay:
        return file.load(self.profile.settings).settings.relay


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Office:
    office = Office(tmp_path / "profile")
    monkeypatch.setattr(joining, "prove", office.prove)
    return office


async def test_another_computer_that_has_the_code_is_told_of_and_this_one_is_not(office: Office) -> None:
    office.outcome = Proved("2.12.6", (), shared=True)
    (warning,) = (await office.join()).warnings
    assert "Another computer reads the same calls" in warning
    assert (await office.join()).warnings == (), "it is this computer's own program"


async def test_a_code_becomes_settings_a_key_and_extensions(office: Office) -> None:
    joined = await office.join()
    assert office.settings == Relay(servers=INVITED.servers, agent="sam4711x", subjects=INVITED.subjects)
    assert file.load(office.profile.settings).settings.extensions.mine == ("201", "202")
    assert office.store.get(joining.SEED) == "SUAFAKESEED"
    assert "SUAFAKESEED" not in office.profile.settings.read_text()
    assert joined.done == (
        "This computer now reads the calls of Sam Taylor from the relay at relay.example.",
        "Your extensions were set: 201, 202.",
        "The key for it is kept in the file.",
    )
    assert joined.warnings == ()
    assert joining.link(office.settings, office.store) == office.proved[0][0]
    assert set(office.everything()) == {str(office.profile.settings), str(office.profile.secrets)}


async def test_what_a_person_wrote_stays(office: Office) -> None:
    office.profile.settings.write_text(BEFORE)
    office.outcome = Proved("2.9.10", ("The relay's nats-server 2.9.10 has known security holes",))
    joined = await office.join()
    assert office.profile.settings.read_text().startswith('# mine\n[extensions]\nmine = ["201"] # Sam\n')
    assert office.settings.enabled
    assert joined.warnings == (
        "The relay has calls for 202, but your extensions are 201: add what is yours to [extensions] mine in settings.toml",
        "The relay's nats-server 2.9.10 has known security holes",
    )


async def test_extensions_that_came_by_a_code_go_with_the_next(office: Office) -> None:
    await office.join(replace(INVITED, subjects=("calls.10001.201", "calls.10001.202", "calls.10001.line")))
    changed = replace(INVITED, extensions=("201", "203"), subjects=("calls.10001.201", "calls.10001.203"))
    joined = await office.join(changed)
    assert "Your extensions were set: 201, 203." in joined.done
    assert joined.warnings == ()
    assert file.load(office.profile.settings).settings.extensions.mine == ("201", "203")


async def test_a_relay_with_an_authority_of_its_own_is_proved_by_it(office: Office) -> None:
    await office.join(replace(INVITED, ca=AUTHORITY))
    assert office.proved[0][1] == AUTHORITY
    assert office.settings.ca == str(office.profile.relay_ca)
    assert office.profile.relay_ca.read_text() == AUTHORITY
    assert stat.S_IMODE(office.profile.relay_ca.stat().st_mode) == 0o600
    await office.join()
    assert office.settings.ca == ""
    assert not office.profile.relay_ca.exists()


@pytest.mark.parametrize("text", ["", "a code", join_code.write(INVITED)[:-5]])
async def test_a_code_that_is_none_reaches_nobody(office: Office, text: str) -> None:
    with pytest.raises(Trouble, match="join code"):
        await joining.join(text, office.profile, office.store)
    assert office.proved == []


def refused(office: Office, patch: pytest.MonkeyPatch) -> None:
    office.outcome = REFUSED


def locked(office: Office, patch: pytest.MonkeyPatch) -> None:
    def fails(name: str) -> None:
        raise Trouble("The keyring is locked", "It did not answer", "Unlock it")

    patch.setattr(office.store, "get", fails)


def unwritable_store(office: Office, patch: pytest.MonkeyPatch) -> None:
    def fails(name: str, secret: str) -> None:
        raise Trouble("The keyring is locked", "It did not answer", "Unlock it")

    patch.setattr(office.store, "set", fails)


def unreadable_settings(office: Office, patch: pytest.MonkeyPatch) -> None:
    office.profile.settings.write_text("[relay\n")


@pytest.mark.parametrize("breaks", [refused, locked, unwritable_store, unreadable_settings])
@pytest.mark.parametrize("before", [None, replace(INVITED, seed="SUOLDSEED", agent="sam0000x", ca="old\n")])
async def test_what_fails_changes_nothing(
    office: Office,
    monkeypatch: pytest.MonkeyPatch,
    breaks: Callable[[Office, pytest.MonkeyPatch], None],
    before: Invitation | None,
) -> None:
    if before is not None:
        await office.join(before)
    with monkeypatch.context() as patch:
        breaks(office, patch)
        files = office.everything()
        with pytest.raises(Trouble):
            await office.join(replace(INVITED, ca=AUTHORITY))
    after = office.everything()
    if before is None:
        after.pop(str(office.profile.secrets), None)  # an empty store
    assert after == files
    assert office.store.get(joining.SEED) == (before.seed if before else None)


async def test_a_name_with_a_terminals_orders_is_only_a_name(office: Office) -> None:
    joined = await office.join(replace(INVITED, name="\x1b[2JSam"))
    assert "\x1b" not in joined.done[0]


def test_without_a_relay_the_store_is_not_asked(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office.store, "get", None)
    assert joining.link(Relay(), office.store) is None
    assert joining.link(Relay(servers=("tls://x",), enabled=False), office.store) is None


def test_without_its_key_a_relay_is_a_trouble(office: Office) -> None:
    with pytest.raises(Trouble, match="The key for the relay is missing"):
        joining.link(Relay(servers=("tls://x",)), office.store)

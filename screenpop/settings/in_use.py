"""A profile's settings as they are to be used: the person's file, what the administrator of the computer has fixed over it, and
last good values in the place of wrong ones. Whoever needs settings reads and changes them here."""

from __future__ import annotations

from collections.abc import Mapping

from screenpop.settings import file, last_good
from screenpop.settings import policy as policies
from screenpop.settings.file import Loaded
from screenpop.system.paths import Profile


def load(profile: Profile, before: Loaded | None = None) -> Loaded:
    """What is wrong has its value of `before`, else of the last time that nothing was. Never raises."""
    if before is not None:
        return file.load(profile.settings, before.settings, policies.read(profile.policy, before.policy))
    return file.load(profile.settings, last_good.load(profile), policies.read(profile.policy))


def look(profile: Profile) -> Loaded:
    """What the files themselves say, whatever was good before. Never raises."""
    return file.load(profile.settings, policy=policies.read(profile.policy))


def change(profile: Profile, values: Mapping[str, object]) -> None:
    """Set several keys in the person's file, all of them at once or none; None takes one out. Comments and order stay.

    Raises Trouble, as `file.change_all` does, and for a key that is fixed.
    """
    policy = policies.read(profile.policy)
    for name, value in values.items():
        policy.refuse(name, value)
    file.change_all(profile.settings, values)


def move(profile: Profile, name: str, other: str) -> None:
    """Put a chosen key in the place of another of its table in the person's file, as `file.move` does: of rules, the first that fits
    decides. Raises Trouble, also where one of them is fixed."""
    policy = policies.read(profile.policy)
    for each in (name, other):
        policy.refuse_to_move(each)
    file.move(profile.settings, name, other)

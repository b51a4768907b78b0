"""`screenpop crm`: which CRMs are known, setting one up, and asking it who a caller is, step by step."""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from screenpop import live_crm, terminal
from screenpop.calls.number import NumberPlan, read
from screenpop.settings import in_use, long_secret
from screenpop.settings.model import Settings
from screenpop.settings.secrets import open_store
from screenpop.system.browser import open_link
from screenpop.system.paths import Profile, resource
from screenpop.trouble import Trouble

if TYPE_CHECKING:
    from screenpop.crm.answer import Answer, Match
    from screenpop.crm.connector import Connector
    from screenpop.crm.connector_engine import Step
    from screenpop.crm.preset import AccountKey

Keep = Callable[[str, str], None]

_NOBODY = "+61491570156"
"""A number that the Australian authority keeps for fiction: a CRM that answers "nobody" has answered."""
_WHAT = {"setup": "NAME", "test": "NUMBER", "validate": "FILE"}


def add_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "action", metavar="ACTION", choices=["list", *_WHAT], help="list, setup NAME, test NUMBER or validate FILE"
    )
    command.add_argument("what", metavar="WHAT", nargs="?", help="a connector's name, a caller's number, or a connector's file")
    command.add_argument("--set", metavar="KEY=VALUE", action="append", default=[], help="setup: a value of the account")
    command.add_argument("--connector", metavar="NAME", help="test: ask this one instead of the settings' one")
    command.set_defaults(misused=command.error)


def run(profile: Profile, given: argparse.Namespace, keep: Keep) -> None:
    """`keep` puts a secret into the profile's store. Raises Trouble."""
    wanted = _WHAT.get(given.action)
    if (given.what is None) == (wanted is not None):
        given.misused(f"crm {given.action} needs {wanted}" if wanted else "crm list needs nothing else")
    match given.action:
        case "list":
            _list(profile)
        case "setup":
            _set_up(profile, given, keep)
        case "test":
            _test(profile, given.what, given.connector)
        case "validate":
            _validate(Path(given.what))


def _list(profile: Profile) -> None:
    from screenpop.crm.connector import files  # noqa: PLC0415 - see `live_crm`
    from screenpop.crm.connector_file import load  # noqa: PLC0415
    from screenpop.crm.preset import Preset  # noqa: PLC0415

    crm = _settings(profile).crm
    print("Connectors, which ask the CRM who calls:")
    for name, path in sorted(files(live_crm.folders(profile)).items()):
        try:
            known = load(path)
            _print_known(name, known.title, "proven" if known.tried else "untried", name == crm.connector)
        except Trouble as trouble:
            _print_known(name, trouble.title, "broken", name == crm.connector)
    print("\nPresets, which only open a link:")
    for path in sorted(resource("crm").glob("*.toml")):
        preset = Preset.read(path)
        used = not crm.url and path.stem == crm.preset
        _print_known(path.stem, preset.title, "proven" if preset.sure == "tried" else "untried", used)


def _print_known(name: str, title: str, sure: str, used: bool) -> None:
    print(f"  {name:<16}  {title:<24}  {sure:<8}  {'in use' if used else ''}".rstrip())


def _set_up(profile: Profile, given: argparse.Namespace, keep: Keep) -> None:
    known = live_crm.connector(profile, given.what)
    account = _settings(profile).crm.account
    said = dict(_said(given, known))
    values, secrets = {}, {}
    for key in known.account:
        if key.secret:
            secrets[key.name] = _secret(key)
        else:
            values[key.name] = said.get(key.name) or _value(key, account.get(key.name, "") or key.default)
    seal = _seal(profile, known, {**account, **values}, secrets) if secrets or known.auth.kind == "oauth2" else ""
    for name, secret in secrets.items():
        if secret:
            keep(known.secret_entry(name), secret)
    if seal:
        keep(known.seal_entry, seal)  # after them: an old one does not come under a new seal
    in_use.change(profile, {"crm.connector": known.name, **{f"crm.{name}": said for name, said in values.items()}})
    print(f"{known.title} is set up in {profile.settings}.", flush=True)
    if known.auth.kind == "oauth2":
        _sign_in(profile, known)
    print("Trying it:")
    _ask(profile, known, _NOBODY)
    print("It works. Ask it about somebody whom it knows: screenpop crm test NUMBER")


def _seal(profile: Profile, known: Connector, account: Mapping[str, str], entered: Mapping[str, str]) -> str:
    """What is kept for other hosts does not go to these: it has to be entered again, or signed in to. Raises Trouble."""
    from screenpop.crm import given_for  # noqa: PLC0415 - see `live_crm`

    store, seal = open_store(profile.secrets, os.environ), given_for.seal(known, account)
    if store.get(known.seal_entry) not in (None, seal):
        if not all(entered.values()):
            raise given_for.elsewhere(known, account)
        long_secret.delete(store, known.token_entry)
    return seal


def _said(given: argparse.Namespace, known: Connector) -> Iterator[tuple[str, str]]:
    open_values = [key.name for key in known.account if not key.secret]
    for word in given.set:
        name, equals, value = word.partition("=")
        if name in known.secrets:
            given.misused(f"{name} is a secret, and others could read it in this command: enter it at the terminal")
        if not equals or name not in open_values:
            given.misused(f"--set {name} is no value of {known.name}: it has {', '.join(open_values)}")
        yield name, value


def _value(key: AccountKey, now: str) -> str:
    """Asked for at a terminal; else what it is now."""
    if terminal.is_there():
        now = terminal.ask(f"{key.name}, {key.says} [{now or f'such as {key.example}'}]: ") or now
    if not now:
        raise Trouble(f"{key.name} is not set", f"It is {key.says}", f"Give it with --set {key.name}={key.example}")
    return now


def _secret(key: AccountKey) -> str:
    """Empty: the one that is kept stays."""
    return terminal.ask_secret(f"{key.name}, {key.says} (nothing keeps the old one): ")


def _sign_in(profile: Profile, known: Connector) -> None:
    async def browse(page: str) -> None:
        print(f"Sign in on the page that opens in the browser. If none opens, open it on this computer:\n{page}", flush=True)
        try:
            await open_link(page)
        except Trouble as trouble:
            print(f"screenpop: {trouble}", file=sys.stderr)

    account = live_crm.signed_in(known, _settings(profile), open_store(profile.secrets, os.environ))
    asyncio.run(account.sign_in(browse))
    print("Signed in.")


def _test(profile: Profile, number: str, name: str | None) -> None:
    chosen = name or _settings(profile).crm.connector
    if not chosen:
        raise Trouble(
            "No CRM is asked who calls",
            "[crm] connector is not set",
            "Choose one of `screenpop crm list`: screenpop crm setup NAME",
        )
    known = live_crm.connector(profile, chosen)
    matches = _ask(profile, known, number)
    for match in matches:
        print(", ".join(part for part in (match.name, match.title, match.company, match.url) if part))
    if not matches:
        print(f"Nobody in {known.title} has this number.")


def _ask(profile: Profile, known: Connector, number: str) -> tuple[Match, ...]:
    """Raises Trouble for a number that is none, and where the CRM cannot be asked."""
    from screenpop.crm.answer import Failed  # noqa: PLC0415 - see `live_crm`

    settings = _settings(profile)
    caller = read(number, NumberPlan(settings.numbers.region, settings.numbers.area_code))
    if caller.e164 is None:
        raise Trouble("No CRM can be asked about that", f"{number} is no whole number", "Try: screenpop number " + number)

    async def asking() -> Answer:
        return await live_crm.engine(known, settings, open_store(profile.secrets, os.environ)).look_up(caller, _print_step)

    answer = asyncio.run(asking())
    if isinstance(answer, Failed):
        raise Trouble(f"{known.title} was asked in vain", answer.words, f"Set it up again: screenpop crm setup {known.name}")
    return answer


def _print_step(step: Step) -> None:
    print(f"  {step.what:<20}  {step.host:<28}  {step.status or '':<3}  {step.seconds * 1000:6.0f} ms  {step.said}".rstrip())


def _validate(path: Path) -> None:
    from screenpop.crm.connector_file import load  # noqa: PLC0415 - see `live_crm`

    known = load(path)
    print(f"{path.name} is a connector for {known.title}, {f'tried on {known.tried}' if known.tried else 'untried'}.")


def _settings(profile: Profile) -> Settings:
    loaded = in_use.load(profile)
    for problem in loaded.problems:
        print(f"screenpop: {problem.message}", file=sys.stderr)
    return loaded.settings

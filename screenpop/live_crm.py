"""The CRM that the settings name, ready to be asked who calls: its connector, the account's values, its secrets."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from screenpop.calls.number import NumberPlan
from screenpop.settings import long_secret
from screenpop.settings.model import Settings
from screenpop.settings.secret_store import SecretStore
from screenpop.system.aside import aside
from screenpop.system.paths import Profile, resource

if TYPE_CHECKING:
    from screenpop.crm.connector import Connector
    from screenpop.crm.connector_engine import ConnectorEngine
    from screenpop.crm.oauth import SignedIn


def folders(profile: Profile) -> tuple[Path, Path]:
    """Where connectors are: the person's own, then those that come with the program."""
    return profile.config / "connectors", resource("connectors")


def connector(profile: Profile, name: str) -> Connector:
    """Raises Trouble if there is none of that name, or if it is broken."""
    from screenpop.crm.connector import find_file  # noqa: PLC0415 - JSONPath and all that, for those who have a CRM
    from screenpop.crm.connector_file import load  # noqa: PLC0415

    return load(find_file(name, folders(profile)))


def engine(known: Connector, settings: Settings, store: SecretStore) -> ConnectorEngine:
    """What asks this CRM, with the account of the settings."""
    from screenpop.crm.connector_engine import ConnectorEngine  # noqa: PLC0415

    return ConnectorEngine(
        known,
        settings.crm.account,
        _Kept(known, settings.crm.account, store).secret,
        NumberPlan(settings.numbers.region, settings.numbers.area_code),
        allow_plain=settings.crm.allow_plain,
        authorizer=signed_in(known, settings, store) if known.auth.kind == "oauth2" else None,
    )


def signed_in(known: Connector, settings: Settings, store: SecretStore) -> SignedIn:
    """The account of the settings, of a connector of the kind oauth2: where a person signs in, and tokens come from."""
    from screenpop.crm.oauth import SignedIn  # noqa: PLC0415

    kept = _Kept(known, settings.crm.account, store)
    return SignedIn(known, settings.crm.account, kept.secret, kept)


@dataclass(frozen=True, slots=True)
class _Kept:
    """An account's secrets and its token, for the hosts that they were given for; no loop waits for the store. Raises Trouble."""

    known: Connector
    account: Mapping[str, str]
    store: SecretStore

    async def secret(self, key: str) -> str | None:
        return await aside(partial(self._given_out, self.store.get, self.known.secret_entry(key)))

    async def get(self) -> str | None:
        return await aside(partial(self._given_out, partial(long_secret.get, self.store), self.known.token_entry))

    async def put(self, token: str) -> None:
        await aside(partial(long_secret.put, self.store, self.known.token_entry, token))

    async def delete(self) -> None:
        await aside(partial(long_secret.delete, self.store, self.known.token_entry))

    def _given_out(self, get: Callable[[str], str | None], entry: str) -> str | None:
        """A secret that was brought into the store by other ways than `crm setup` has no seal."""
        from screenpop.crm import given_for  # noqa: PLC0415

        seal = self.store.get(self.known.seal_entry)
        if seal is not None and seal != given_for.seal(self.known, self.account):
            raise given_for.elsewhere(self.known, self.account)
        return get(entry)

"""The CRM that the settings name, ready to be asked who calls: its connector, the account's values, its secrets."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from screenpop.calls.number import NumberPlan
from screenpop.settings.model import Settings
from screenpop.settings.secret_store import SecretStore
from screenpop.system.aside import aside
from screenpop.system.paths import Profile, resource

if TYPE_CHECKING:
    from screenpop.crm.connector import Connector
    from screenpop.crm.connector_engine import ConnectorEngine


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

    async def secret(key: str) -> str | None:
        return await aside(partial(store.get, known.secret_entry(key)))

    plan = NumberPlan(settings.numbers.region, settings.numbers.area_code)
    return ConnectorEngine(known, settings.crm.account, secret, plan, allow_plain=settings.crm.allow_plain)

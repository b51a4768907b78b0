"""One value among all settings, by its key's full name: read, or put in the place of another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any

from screenpop.settings.model import Settings


def value_of(settings: Settings, name: str) -> Any:
    """None for a chosen name (`lines.61312341234`, a CRM's value) that is not there."""
    table, _, leaf = name.partition(".")
    found = getattr(settings, table)
    if isinstance(found, Mapping):
        return found.get(leaf)
    return getattr(found, leaf) if _is_field(found, leaf) else found.account.get(leaf)


def with_value(settings: Settings, name: str, value: Any) -> Settings:
    table, _, leaf = name.partition(".")
    found = getattr(settings, table)
    changed: Any
    if isinstance(found, Mapping):
        changed = {**found, leaf: value}
    elif _is_field(found, leaf):
        changed = replace(found, **{leaf: value})
    else:
        changed = replace(found, account={**found.account, leaf: value})
    return replace(settings, **{table: changed})


def chosen(settings: Settings, table: str) -> Mapping[str, Any]:
    """The names that a person has chosen in this table, with their values; none where all keys are fixed ones."""
    found = getattr(settings, table)
    return found if isinstance(found, Mapping) else getattr(found, "account", {})


def _is_field(table: Any, leaf: str) -> bool:
    return leaf != "account" and leaf in {field.name for field in fields(table)}

"""Presets: what is known of a CRM's addresses, one TOML file each.

title = "HubSpot"
sure = "public code"          # or "tried", or "documented"
source = "where the addresses come from"
search = "https://{host}/…?query={nsn}"     # opened for a number
record = "https://{host}/…/{id}"            # opened for a record; one of the two may be missing
create = "https://{host}/…?phone={e164}"    # opened to make a new contact; only where there is such a form
[account.host]                # what the person has to set in [crm]
says = "the host in the address bar"
example = "app.hubspot.com"
default = "app.hubspot.com"   # only where there is one
[base64_json]                 # only where `search` has the place {base64_json}: an object, its texts being templates
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from screenpop.crm.template import BASE64_JSON, nearest
from screenpop.trouble import Trouble

_KEYS = ("title", "sure", "source", "search", "record", "create", "account", BASE64_JSON)
_SURE = ("tried", "documented", "public code")


@dataclass(frozen=True, slots=True)
class AccountKey:
    """A value of the person's own account. An empty `default` means that they have to set it.

    `secret`: it is kept in the secret store, and only connectors have such.
    """

    name: str
    says: str
    example: str
    default: str = ""
    secret: bool = False


@dataclass(frozen=True, slots=True)
class Preset:
    """A CRM that is known. `sure` says how: what rests on public code is offered as "edit me", never promised."""

    name: str
    title: str
    sure: str
    source: str
    search: str | None
    record: str | None
    create: str | None
    account: tuple[AccountKey, ...]
    json_object: Mapping[str, Any] | None

    @classmethod
    def read(cls, path: Path) -> Preset:
        """Raises Trouble for a file that is not a preset."""
        try:
            said = tomllib.loads(path.read_text("utf-8"))
        except OSError as error:
            raise _broken(path, error.strerror or "it cannot be read") from error
        except (ValueError, RecursionError) as error:
            raise _broken(path, str(error)) from None
        _check(path, said, _KEYS)
        _check_json(path, said.get(BASE64_JSON))
        account = said.get("account", {})
        if not isinstance(account, dict) or not all(isinstance(key, dict) for key in account.values()):
            raise _broken(path, "account has a table for each value: [account.base_url]")
        keys = []
        for name, key in account.items():
            _check(path, key, ("says", "example", "default"))
            keys.append(AccountKey(name, _text(path, key, "says"), _text(path, key, "example"), key.get("default", "")))
        return cls(
            path.stem,
            _text(path, said, "title"),
            _text(path, said, "sure"),
            _text(path, said, "source"),
            said.get("search"),
            said.get("record"),
            said.get("create"),
            tuple(keys),
            said.get(BASE64_JSON),
        )


def all_in(folder: Path) -> list[Preset]:
    """Every preset, by its title. Raises Trouble for one that is broken."""
    return sorted((Preset.read(path) for path in folder.glob("*.toml")), key=lambda preset: preset.title.casefold())


def find(name: str, folder: Path) -> Preset:
    """The preset of this name. Raises Trouble if there is none, naming the nearest, or if it is broken."""
    paths = {path.stem: path for path in folder.glob("*.toml")}
    if name in paths:
        return Preset.read(paths[name])
    happened = f"The nearest known is {nearest(name, paths)}" if paths else f"There are no presets in {folder}"
    raise Trouble(f"There is no CRM preset {name}", happened, "Correct preset in settings.toml, [crm]")


def _check(path: Path, said: Mapping[str, Any], known: Collection[str]) -> None:
    for name, value in said.items():
        if name not in known:
            raise _broken(path, f"{name} is not known in it; the nearest known is {nearest(name, known)}")
        wanted = dict if name in ("account", BASE64_JSON) else str
        if not isinstance(value, wanted):
            raise _broken(path, f"{name} must be a {'table' if wanted is dict else 'text in quotes'}")
        if name == "sure" and value not in _SURE:
            raise _broken(path, f"sure must be one of {', '.join(_SURE)}")


def _check_json(path: Path, said: object) -> None:
    try:
        json.dumps(said, allow_nan=False)
    except (TypeError, ValueError):
        raise _broken(path, f"{BASE64_JSON} holds what JSON cannot, such as a date") from None


def _text(path: Path, said: Mapping[str, Any], name: str) -> str:
    value = said.get(name)
    if not isinstance(value, str) or not value.strip():
        raise _broken(path, f"it has no {name}")
    return value


def _broken(path: Path, why: str) -> Trouble:
    return Trouble(f"The CRM preset {path.name} cannot be used", why, f"Mend {path}, or choose another preset")

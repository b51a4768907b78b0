"""The link that opens a caller in the person's CRM: a preset's, or a template of their own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from screenpop.crm.preset import Preset, find
from screenpop.crm.template import CALL_VALUES, RECORD_VALUES, Template, nearest
from screenpop.trouble import Trouble

_OWN = "The link in [crm] url"
_OWN_CREATE = "The link in [crm] create"


@dataclass(frozen=True, slots=True)
class CrmLink:
    """What opens for a call, for a record of the CRM, and to make a new one. Each is None where there is nothing to open.

    `warnings` are sentences about values in [crm] that nothing uses, such as a misspelled one.
    """

    search: Template | None = None
    by_id: Template | None = None
    new: Template | None = None
    warnings: tuple[str, ...] = ()

    @classmethod
    def make(cls, preset: str, url: str, account: Mapping[str, str], folder: Path, create: str = "") -> CrmLink:
        """From the settings: `url` if there is one, which replaces the whole preset; else the preset of that name in `folder`.
        `create` replaces the preset's link to a new contact.

        With none of them there is no CRM and no link. Raises Trouble for what cannot be used: an unknown preset or place, an
        account value that is missing or wrong, a link whose scheme or host is not fixed.
        """
        new = _own(create, account, _OWN_CREATE)
        used = [name for name in account if f"{{{name}}}" in url + create]
        if url or not preset:
            return cls(_own(url, account, _OWN), None, new, _unused(account, used) if url or create else ())
        known = find(preset, folder)
        values = _account(known, account)
        return cls(
            _of_preset(known, known.search, values, CALL_VALUES),
            _of_preset(known, known.record, values, RECORD_VALUES),
            new or _of_preset(known, known.create, values, CALL_VALUES),
            _unused(account, [*used, *(key.name for key in known.account)]),
        )

    def for_call(self, values: Mapping[str, str | None]) -> str | None:
        """The link for a call's values (`CALL_VALUES`), percent-encoded; None if there is none, or if its number is missing."""
        return self.search.fill(values) if self.search else None

    def create(self, values: Mapping[str, str | None]) -> str | None:
        """The link to a form for a new contact, with a call's values in it; None if there is none, or if its number is missing."""
        return self.new.fill(values) if self.new else None

    def record(self, id: str) -> str | None:  # noqa: A002 - the word that the templates use
        """The link to one record of the CRM; None if the preset has none."""
        return self.by_id.fill({"id": id}) if self.by_id else None


def _own(text: str, account: Mapping[str, str], where: str) -> Template | None:
    return Template.make(text, account, CALL_VALUES, where=where, plain_http=True) if text else None


def _of_preset(preset: Preset, text: str | None, account: Mapping[str, str], places: Mapping[str, str]) -> Template | None:
    if text is None:
        return None
    json_object = preset.json_object if places is CALL_VALUES else None
    where = f"The link of the CRM preset {preset.name}"
    return Template.make(text, account, places, where=where, plain_http=False, json_object=json_object)


def _account(preset: Preset, account: Mapping[str, str]) -> dict[str, str]:
    """The values that the preset asks for. Raises Trouble naming the first that is missing."""
    values = {}
    for key in preset.account:
        values[key.name] = account.get(key.name, "").strip() or key.default
        if not values[key.name]:
            raise Trouble(
                f"{preset.title} needs {key.name}",
                f"It is {key.says}",
                f'Set it in settings.toml, [crm]: {key.name} = "{key.example}"',
            )
    return values


def _unused(account: Mapping[str, str], used: Iterable[str]) -> tuple[str, ...]:
    known = set(used)
    return tuple(
        f"crm.{name} is used by nothing" + (f"; the nearest known is crm.{nearest(name, known)}." if known else ".")
        for name in account
        if name not in known
    )

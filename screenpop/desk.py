"""What this desktop knows that changes how a call reads: its extensions, its number plan, its line labels, its CRM."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from screenpop.calls.call import Call, call
from screenpop.calls.event import Receipt
from screenpop.calls.number import NumberPlan, read
from screenpop.crm.link import CrmLink
from screenpop.settings.line_label import LineLabel
from screenpop.settings.model import Settings
from screenpop.trouble import Trouble

Link = Callable[[Mapping[str, str | None]], str | None]


def _no_link(values: Mapping[str, str | None]) -> str | None:
    return None


@dataclass(frozen=True, slots=True)
class Desk:
    """One agent's view of the calls. `mine`: their extensions (empty: all are). `lines`: what ours are called, by `line_key` of the DID.

    `call_back` is the scheme of the address that calls somebody back: "tel", "sip" or "callto".
    `link` makes a CRM address of `caller.link_values`, or None where there is none to make; `create` that of a form for a new
    contact. `warnings`: values for the CRM that nothing uses.
    """

    mine: frozenset[str] = frozenset()
    plan: NumberPlan = NumberPlan()
    lines: Mapping[str, LineLabel] = field(default_factory=dict)
    link: Link = _no_link
    create: Link = _no_link
    warnings: tuple[str, ...] = ()
    call_back: str = "tel"

    @classmethod
    def of(cls, settings: Settings, presets: Path) -> tuple[Desk, Trouble | None]:
        """The desk that the settings describe; a CRM link that cannot be made is a Trouble to show, not a reason to stop."""
        plan = NumberPlan(settings.numbers.region, settings.numbers.area_code)
        crm, trouble = CrmLink(), None
        try:
            crm = CrmLink.make(settings.crm.preset, settings.crm.url, settings.crm.account, presets, settings.crm.create)
        except Trouble as wrong:
            trouble = wrong
        lines = {line_key(did, plan): label for did, label in settings.lines.items()}
        warnings = () if settings.crm.connector else crm.warnings  # what the link does not use, the connector may
        mine = frozenset(settings.extensions.mine)
        return cls(mine, plan, lines, crm.for_call, crm.create, warnings, settings.calls.call_back), trouble

    def fold(self, receipts: Sequence[Receipt], now: float) -> Call:
        """The call, as this desk sees it at `now` (epoch seconds)."""
        return call(receipts, self.mine, now)

    @property
    def fingerprint(self) -> str:
        """Changes when the journal's projection has to be made again."""
        plan = [self.plan.region, self.plan.area_code]
        return json.dumps(
            [sorted(self.mine), plan, sorted((key, line.label) for key, line in self.lines.items())], ensure_ascii=True
        )


def line_key(did: str, plan: NumberPlan) -> str:
    """The same for every way to write one DID."""
    number = read(did, plan)
    return number.e164 or number.extension or did.strip()

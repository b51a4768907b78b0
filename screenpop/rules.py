"""A person's rules for calls: which of them concerns a call, and so whether it pops and when its CRM opens.

The first one that fits decides, and only what it speaks of; the others are not asked. Callers are of one of four kinds:
"withheld" sent no number; "internal" is one of our extensions; "known" has a number that the contacts of this computer have, or
whose owner was found out at an earlier call; "unknown" is everybody else. Whether somebody is known is asked as the phone rings; while
that is not known itself, rules for known and for unknown callers fit nobody.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from screenpop import caller
from screenpop.calls.call import Call
from screenpop.calls.number import NumberKind
from screenpop.desk import Desk, line_key
from screenpop.settings.rule import Rule


@dataclass(frozen=True, slots=True)
class Decision:
    """What the rule of this name says; without a rule, or where it says nothing: None and empty."""

    rule: str = ""
    pop: bool | None = None
    open: str = ""


NO_RULE = Decision()

Decide = Callable[[Call, str | None, bool | None], Decision]
"""Of a call, the extension that is rung, and whether its caller is known (None: not known yet)."""


def no_rules(call: Call, extension: str | None, known: bool | None) -> Decision:
    return NO_RULE


@dataclass(frozen=True, slots=True)
class PopRules:
    """The person's choices: pop on dialplan events alone, show nothing, when to open the CRM, and the rules for single calls.

    `asks_who`: some rule depends on whether the caller is known.
    """

    dialplan: bool = False
    quiet: Callable[[], bool] = lambda: False
    open_crm: str = "click"
    decide: Decide = no_rules
    asks_who: bool = False


def decide(rules: Mapping[str, Rule], desk: Desk, call: Call, extension: str | None, known: bool | None) -> Decision:
    """What the first rule that fits says of this call."""
    if not rules:
        return NO_RULE
    kind = kind_of(call, desk, known)
    for name, rule in rules.items():
        if rule.caller in ("", kind) and rule.extension in ("", extension) and (not rule.line or _is_line(rule.line, call, desk)):
            return Decision(name, rule.pop, rule.open)
    return NO_RULE


def ask_who(rules: Mapping[str, Rule]) -> bool:
    """Whether any of them depends on whether the caller is known."""
    return any(rule.caller in ("known", "unknown") for rule in rules.values())


def kind_of(call: Call, desk: Desk, known: bool | None) -> str | None:
    """The caller's kind; None while it may be known or unknown."""
    match caller.number_of(call, desk).kind:
        case NumberKind.WITHHELD:
            return "withheld"
        case NumberKind.EXTENSION:
            return "internal"
        case _:
            return None if known is None else "known" if known else "unknown"


def _is_line(name: str, call: Call, desk: Desk) -> bool:
    """By the name that its card shows, or by its number in any spelling."""
    if name.casefold() == (caller.line(call, desk) or "").casefold():
        return True
    return call.external_did is not None and line_key(name, desk.plan) == line_key(call.external_did, desk.plan)

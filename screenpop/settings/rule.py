"""A rule of a person's own: for which calls it is, and what is done with them."""

from __future__ import annotations

from dataclasses import dataclass

from screenpop.settings.checks import Wrong, one_of, some_text, text_or_number, yes_or_no

CALLERS = ("withheld", "internal", "known", "unknown")
OPENS = ("click", "ringing", "answered", "never")


def _extension(value: object) -> str:
    if extension := text_or_number(value):
        return extension
    raise Wrong("an extension")


_CHECKS = {
    "line": some_text,
    "caller": one_of(*CALLERS),
    "extension": _extension,
    "pop": yes_or_no,
    "open": one_of(*OPENS),
}
_SUCH_AS = 'such as { line = "Sales", caller = "unknown", extension = "201", pop = false, open = "never" }'


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A condition that is empty holds for every call; a deed that is None or empty changes nothing."""

    line: str = ""
    caller: str = ""
    extension: str = ""
    pop: bool | None = None
    open: str = ""

    def as_toml(self) -> dict[str, str | bool]:
        values = {name: getattr(self, name) for name in _CHECKS}
        return {name: value for name, value in values.items() if value not in ("", None)}


def rule(value: object) -> Rule:
    """A table of conditions and deeds. Raises Wrong."""
    if isinstance(value, Rule):
        value = value.as_toml()
    if not isinstance(value, dict) or not value.keys() <= _CHECKS.keys() or not value.keys() & {"pop", "open"}:
        raise Wrong(f"a table with pop or open, {_SUCH_AS}")
    checked = {}
    for name, given in value.items():
        try:
            checked[name] = _CHECKS[name](given)
        except Wrong as wrong:
            raise Wrong(f"a table whose {name} is {wrong}") from None
    return Rule(**checked)

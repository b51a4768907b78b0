"""What a person calls one of their lines, and the colour by which it is told from the others at a glance."""

from __future__ import annotations

import re
from dataclasses import dataclass

from screenpop.settings.checks import Wrong, some_text

_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})")
_MUST_BE = 'a label in quotes, or { label = "Sales", color = "#2a7ab8" } with a colour of three or six hexadecimal digits'


@dataclass(frozen=True, slots=True)
class LineLabel:
    """`color` is #rgb or #rrggbb, or empty."""

    label: str
    color: str = ""

    def as_toml(self) -> str | dict[str, str]:
        return {"label": self.label, "color": self.color} if self.color else self.label


def line_label(value: object) -> LineLabel:
    """A label, or a table of label and colour. Raises Wrong."""
    if isinstance(value, LineLabel):
        return value
    try:
        if not isinstance(value, dict):
            return LineLabel(some_text(value))
        if "label" in value and set(value) <= {"label", "color"}:
            color = value.get("color", "")
            if isinstance(color, str) and (color == "" or _COLOUR.fullmatch(color)):
                return LineLabel(some_text(value["label"]), color.lower())
    except Wrong:
        pass
    raise Wrong(_MUST_BE)

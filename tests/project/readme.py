"""Reading the README: its sections, its tables, and what it marks as code."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any


def section(text: str, heading: str) -> str:
    """What stands below a heading, up to the next one of its rank."""
    found = re.search(rf"^(#+) {re.escape(heading)}$(.*?)(?=^#{{1,2}} |^\1 |\Z)", text, re.MULTILINE | re.DOTALL)
    assert found, f"no heading {heading}"
    return found[2]


def table(text: str, *head: str) -> list[tuple[str, ...]]:
    """The rows of the table with these headings."""
    row = re.escape(f"| {' | '.join(head)} |")
    found = re.search(rf"^{row}\n\|[-|]+\n((?:\|.*\n)+)", text, re.MULTILINE)
    assert found, f"no table with the headings {', '.join(head)}"
    return [tuple(cell.strip() for cell in row.strip("|").split("|")) for row in found[1].splitlines()]


def spans(text: str) -> list[str]:
    """What is marked as code inside sentences and tables."""
    return re.findall(r"`([^`\n]+)`", re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL))


def lines_of_code(text: str) -> list[str]:
    return [line[4:].partition("  #")[0].strip() for line in text.splitlines() if line.startswith("    ")]


def differences(said: Iterable[Any], known: Iterable[Any]) -> list[str]:
    said, known = list(said), list(known)
    return [f"not so: {each}" for each in said if each not in known] + [f"missing: {each}" for each in known if each not in said]

"""How a figure is said: beside its floor from the same run, as a ratio, and whether that is what was aimed at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """`ratio` is what was measured to its floor, or None where the target is a plain number. `floor`: what it is beside."""

    what: str
    value: str
    floor: str
    ratio: float | None
    target: str
    met: bool

    def line(self) -> str:
        ratio = f"{self.ratio:.2f} ×" if self.ratio is not None else "–"
        return f"| {self.what} | {self.value} | {self.floor} | {ratio} | {self.target} | {'yes' if self.met else '**no**'} |"


HEAD = "| | screenpop | beside it, in the same run | ratio | target | met |\n|---|---|---|---|---|---|"


def at_most(what: str, value: float, unit: str, floor: float, beside: str, most: float) -> Figure:
    """A figure that should not be more than so many times its floor."""
    ratio = value / floor
    return Figure(what, _said(value, unit), f"{beside}: {_said(floor, unit)}", ratio, f"≤ {most:g} ×", ratio <= most)


def at_least(what: str, value: float, unit: str, floor: float, beside: str, least: float) -> Figure:
    """A figure that should not be less than so many times its floor."""
    ratio = value / floor
    return Figure(what, _said(value, unit), f"{beside}: {_said(floor, unit)}", ratio, f"≥ {least:g} ×", ratio >= least)


def faster(what: str, value: float, unit: str, peer: float, beside: str) -> Figure:
    """A figure that should be less than its peer's."""
    return Figure(what, _said(value, unit), f"{beside}: {_said(peer, unit)}", value / peer, "faster", value < peer)


def percentile(values: Sequence[float], percent: int) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, len(ordered) * percent // 100)]


def median(values: Sequence[float]) -> float:
    return percentile(values, 50)


def _said(value: float, unit: str) -> str:
    return f"{value:,.1f} {unit}" if value < 100 else f"{value:,.0f} {unit}"

"""A message keeps its values apart from its words, so that neither a caller nor a translation can confuse them."""

from __future__ import annotations

from screenpop.calls.message import Message


def test_values_fill_their_places() -> None:
    assert str(Message("Ended ({cause})", (("cause", "NORMAL"),))) == "Ended (NORMAL)"


def test_a_translation_may_move_the_places() -> None:
    message = Message("{name} on {line}", (("name", "Priya"), ("line", "Sales")))
    assert message.filled("{line}: {name}") == "Sales: Priya"


def test_a_value_is_never_read_as_a_place() -> None:
    message = Message("{name} on {line}", (("name", "{line}"), ("line", "{name} \\1 %s")))
    assert str(message) == "{line} on {name} \\1 %s"


def test_a_place_without_a_value_stays_visible() -> None:
    assert str(Message("Ended ({cause})")) == "Ended ({cause})"

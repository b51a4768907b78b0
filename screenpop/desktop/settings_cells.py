"""What a key of a person's own consists of: the parts of a line's label, of a rule, of another value of the CRM's account."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from screenpop.calls.message import Message
from screenpop.desktop import settings_words, texts
from screenpop.desktop.settings_editors import ChoiceEditor, ColourEditor, Editor, TextEditor


@dataclass(frozen=True, slots=True)
class Cell:
    """One part of a value: its key in the small table that the value is (empty: it is the value itself), its label and its editor."""

    leaf: str
    label: str
    make: Callable[[], Editor]


def cells(table: str) -> Sequence[Cell]:
    """What a value in this table consists of."""
    if table == "lines":
        return (
            Cell("label", texts.say(Message("Label")), partial(TextEditor, texts.say(Message("Sales")))),
            Cell("color", texts.say(Message("Colour")), partial(ColourEditor, "#2a7ab8")),
        )
    if table == "rules":
        always, anything = texts.say(Message("As always")), texts.say(Message("Any"))
        pops = [("", always), ("yes", texts.say(Message("Pop"))), ("no", texts.say(Message("Do not pop")))]
        return (
            Cell("line", texts.say(Message("Line")), partial(TextEditor, anything)),
            Cell("caller", texts.say(Message("Caller")), partial(ChoiceEditor, [("", anything), *_choices("rules.caller")])),
            Cell("extension", texts.say(Message("Extension")), partial(TextEditor, anything)),
            Cell("pop", texts.say(Message("Card")), partial(ChoiceEditor, pops)),
            Cell("open", texts.say(Message("Open the CRM")), partial(ChoiceEditor, [("", always), *_choices("rules.open")])),
        )
    return (Cell("", texts.say(Message("Value")), TextEditor),)


def name_label(table: str) -> str:
    """What the chosen keys of this table are."""
    if table == "lines":
        return texts.say(Message("Number"))
    return texts.say(Message("Name"))


def _choices(name: str) -> list[tuple[str, str]]:
    return [(value, settings_words.choice(name, value)) for value in settings_words.CHOICES[name]]

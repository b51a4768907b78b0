"""Every text of the windows is translated into every language, and what is installed says what the translators wrote.

Red? `make translations` brings the files up to date; then translate what is unfinished (CONTRIBUTING.md says how).
"""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from screenpop.desktop.language import LANGUAGES as CHOSEN
from screenpop.desktop.texts import CONTEXT
from screenpop.settings.model import find
from tests.project.translations import LANGUAGES, TEMPLATES, Unit, compile_to, path_of, read, wrong
from tests.project.visible_strings import Strings, visible_strings

FROM_TABLES = {
    "cards: trouble",  # what the CRM's engine says, which is told by the sentences of LookupFailed
    "desktop.more_view: message.text",
    "desktop.settings_page: key.says",  # as are the next two: KEYS, and what presets and connectors say
    "desktop.settings_words: key.says",
    "settings_desk: key.says",
    "desktop.texts: apart",
    "desktop.texts: translated",
    "desktop.tray_menu: choice.value",  # QuietChoice
}
"""The Messages whose text is no literal, and which have it from a table that is read."""


@pytest.fixture(scope="module")
def found() -> Strings:
    gc.disable()  # a third of the time: the trees of the whole program are no garbage
    try:
        return visible_strings()
    finally:
        gc.enable()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language: str, found: Strings) -> None:
    units = {unit.source: unit for unit in read(language)}
    assert sorted(set(found.places) - set(units)) == [], "not in the file"
    assert sorted(set(units) - set(found.places)) == [], "said nowhere any more"
    assert {unit.source: what for unit in units.values() if (what := wrong(unit))} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_installed_is_what_was_translated(language: str, tmp_path: Path) -> None:
    compile_to(language, tmp_path / "anew.qm")
    assert (tmp_path / "anew.qm").read_bytes() == path_of(language, "qm").read_bytes()
    translator = QTranslator()
    assert translator.load(str(path_of(language, "qm")))
    said = {unit.source: translator.translate(CONTEXT, unit.source) for unit in read(language)}
    assert said == {unit.source: unit.translation for unit in read(language)}


def test_the_templates_of_sentences_are_those_of_the_program(found: Strings) -> None:
    assert TEMPLATES.read_text(encoding="utf-8").splitlines() == sorted(found.templates)


def test_every_message_has_a_text_that_can_be_read_from_the_source(found: Strings) -> None:
    assert {each for each in found.opaque_messages if not each.startswith("relay.")} == FROM_TABLES


def test_the_setting_offers_the_languages_that_there_are() -> None:
    key = find("desktop.language")
    assert key is not None
    assert set(filter(None, CHOSEN.values())) == set(LANGUAGES)
    for language in ("system", *CHOSEN):
        assert key.check(language) == language


@pytest.mark.parametrize(
    ("source", "translation", "what"),
    [
        ("Missed", "", "empty"),
        ("Port {port} is free", "Der Port ist frei", "its values are []"),
        ("Port {port} is free", "Port {host} ist frei", "its values are ['{host}']"),
        ("Close", "Schließen ", "the space around it differs"),
        ("Close", "&Schließen", "it has a &"),
        ("Settings…", "Einstellungen", "only one of the two ends in …"),
        ("Use `screenpop urls`", "Mit screenpop urls", "its backquotes"),
    ],
)
def test_what_is_wrong_with_a_translation_is_found(source: str, translation: str, what: str) -> None:
    assert wrong(Unit(source, translation, "")).startswith(what)


def test_a_good_translation_is_left_alone() -> None:
    assert wrong(Unit("{nth} call this month", "{count}. Anruf in diesem Monat", "")) == ""
    assert wrong(Unit("Settings…", "設定…", "")) == ""
    assert wrong(Unit("Close", "Schließen", "unfinished")) == "unfinished"


PLANTED = """
from screenpop.calls.message import Message
from screenpop.trouble import Trouble

WAIT = "Wait a moment"

class Slow(Trouble): ...

def words(ready, host, name):
    reason = "it is late" if ready else f"{name} is early"
    yield Message("Ready" if ready else "Not ready")
    yield Message("Called {name}", (("name", name),))
    yield Message(name)
    raise Slow(f"Host {host or ''} is slow", f"{host}: {reason}", WAIT)

def reason() -> str:
    return "the name is not known"
"""


def test_the_collector_sees_what_is_planted(tmp_path: Path) -> None:
    (tmp_path / "planted.py").write_text(PLANTED, encoding="utf-8")
    found = visible_strings(tmp_path)
    assert set(found.places) == {
        "Ready",
        "Not ready",
        "Called {name}",
        "Host {host} is slow",
        "{host}: it is late",
        "{host}: {name} is early",
        "Wait a moment",
        "the name is not known",
    }
    assert found.templates == {"Host {host} is slow", "{host}: it is late", "{host}: {name} is early"}
    assert found.opaque_messages == ["planted: name"]

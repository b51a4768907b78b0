"""The language of the windows: which one, its dates and numbers, its direction, and sentences that have their values in them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from screenpop.calls.message import Message
from screenpop.desktop import language
from screenpop.desktop.language import LANGUAGES, Language, best
from screenpop.desktop.sentences import say_text
from screenpop.desktop.texts import say


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[Language]:
    before = QLocale()
    made = Language(qapp)
    yield made
    made.use("en")
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ("de_AT", "de"),
        ("en_AU", "en"),
        ("es_MX", "es"),
        ("fr_CA", "fr"),
        ("ja_JP", "ja"),
        ("zh_CN", "zh"),
        ("zh_SG", "zh"),
        ("zh_TW", "en"),
        ("zh_HK", "en"),
        ("nl_NL", "en"),
        ("ar_EG", "en"),
        ("C", "en"),
    ],
)
def test_the_desktops_language_or_english(wanted: str, expected: str) -> None:
    assert best(QLocale(wanted).uiLanguages()) == expected


def test_the_first_of_several_that_there_is() -> None:
    assert best(["nl-NL", "nl", "fr-BE", "fr", "de"]) == "fr"
    assert best(["nl-NL", "en-GB", "de"]) == "en"
    assert best(["zh-Hant-TW", "zh-TW", "zh-Hant", "de-DE", "de", "zh"]) == "de"
    assert best(["zh-Hant-TW", "zh-CN"]) == "zh"
    assert best([]) == "en"


@pytest.mark.parametrize("setting", sorted(set(LANGUAGES) - {"en"}))
def test_a_chosen_language_speaks_at_once_and_goes_again(spoken: Language, setting: str) -> None:
    assert spoken.use(setting)
    assert not spoken.use(setting)
    assert say(Message("Answered elsewhere")) != "Answered elsewhere"
    assert QLocale().language() == QLocale(setting).language()
    assert spoken.use("en")
    assert say(Message("Answered elsewhere")) == "Answered elsewhere"


def test_dates_and_numbers_follow(spoken: Language) -> None:
    spoken.use("de")
    assert QLocale().toString(1234567) == "1.234.567"
    spoken.use("en")
    assert QLocale().toString(1234567) == "1,234,567"


def test_qts_own_buttons_follow(spoken: Language, qtbot: QtBot) -> None:
    spoken.use("de")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Abbrechen"


def test_the_desktops_own_formats_stay_where_it_speaks_the_chosen_language(spoken: Language) -> None:
    spoken._system = QLocale("de_AT")
    spoken.use("de")
    assert QLocale().name() == "de_AT"
    spoken.use("fr")
    assert QLocale().name() == "fr_FR"


@pytest.mark.parametrize(
    ("system", "direction"),
    [
        ("ar_EG", Qt.LayoutDirection.RightToLeft),
        ("he_IL", Qt.LayoutDirection.RightToLeft),
        ("fa_IR", Qt.LayoutDirection.RightToLeft),
        ("ja_JP", Qt.LayoutDirection.LeftToRight),
    ],
)
def test_windows_are_mirrored_where_people_read_from_right_to_left(
    spoken: Language, qapp: QApplication, system: str, direction: Qt.LayoutDirection
) -> None:
    spoken._system = QLocale(system)
    spoken.use(language.SYSTEM)
    assert qapp.layoutDirection() is direction
    assert say(Message("Close all")) == ("すべて閉じる" if system == "ja_JP" else "Close all")
    spoken.use("en")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_a_damaged_installation_speaks_english(
    spoken: Language, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    broken = tmp_path / "screenpop_de.qm"
    broken.write_bytes(b"no translations")
    monkeypatch.setattr(language, "resource", lambda name: broken)
    spoken.use("de")
    assert say(Message("Close all")) == "Close all"
    assert "cannot be read" in caplog.text


@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("The keyring is locked", "Der Schlüsselbund ist gesperrt"),
        ("Port 8077 may not be used", "Port 8077 darf nicht benutzt werden"),
        (
            "Calls are not being saved: the disk is full",
            "Anrufe werden nicht gespeichert: Der Datenträger ist voll",
        ),
        ("relay.example.com: it does not answer", "relay.example.com: keine Antwort"),
        ("Port 8077 is no sentence of ours", "Port 8077 is no sentence of ours"),
        ("", ""),
    ],
)
def test_a_sentence_is_translated_with_its_values(spoken: Language, english: str, german: str) -> None:
    assert say_text(english) == english
    spoken.use("de")
    assert say_text(english) == german


def test_a_sentence_keeps_its_values_harmless(spoken: Language) -> None:
    spoken.use("de")
    assert say_text("Port {port}\u202e may not be used") == "Port {port} darf nicht benutzt werden"
    assert say_text("Port محمد may not be used") == "Port \u2068محمد\u2069 darf nicht benutzt werden"
    assert say_text("The keyring is locked", 12) == "Der Schlüss…"


def test_the_application_says_nothing_in_another_context(spoken: Language) -> None:
    spoken.use("de")
    assert QCoreApplication.translate("another", "Close all") == "Close all"


def test_english_words_keep_their_full_stop_at_their_end_in_a_mirrored_window(spoken: Language, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert say(Message("Settings…")) == "Settings…\u200e"
    assert say(Message("Close all")) == "Close all"
    assert say(Message("{name}", (("name", "محمد!"),))) == "محمد!"

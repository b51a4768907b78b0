"""Whatever a window says is asked for in the person's language, and the lint that says so can see."""

from __future__ import annotations

import pytest

from tests.project.files import ROOT
from tests.project.spoken_lint import unspoken


def test_the_windows_say_nothing_but_messages() -> None:
    modules = sorted((ROOT / "screenpop/desktop").glob("*.py"))
    assert modules
    found = [
        f"{module.name}:{each.line} {each.words!r}" for module in modules for each in unspoken(module.read_text(encoding="utf-8"))
    ]
    assert found == []


@pytest.mark.parametrize(
    ("planted", "words"),
    [
        ("label.setText('Missed')", "Missed"),
        ("self.setWindowTitle(f'{name} – recents')", " – recents"),
        ("QLabel('Note', self)", "Note"),
        ("QPushButton(text='Close')", "Close"),
        ("menu.addAction(icon, 'Quit', self.quit)", "Quit"),
        ("QtWidgets.QCheckBox('Sound')", "Sound"),
        ("button.setText('Join' if ready else '')", "Join"),
        ("box.addItems(['Off', 'On'])", "Off"),
        ("spin.setSuffix(' s')", " s"),
        ("button.setAccessibleName('Close ' + name)", "Close "),
        ("label.setText('関')", "関"),
    ],
)
def test_it_finds(planted: str, words: str) -> None:
    assert [each.words for each in unspoken(planted)] == [words]


@pytest.mark.parametrize(
    "allowed",
    [
        "label.setText(texts.say(Message('Missed')))",
        "label.setText('')",
        "label.setText('0:00')",
        "label.setText(f'{first}: {second}')",
        "label.setObjectName('title')",
        "log.warning('no tray')",
        "Passage(words, 'findingCause')",
        "action.setShortcut('Ctrl+F')",
        "field.setPlaceholderText('https://crm.example.com/search?q={e164}')",
        "menu.addAction(f\"{texts.say(Message('Export…'))}\\tCtrl+S\", export)",
    ],
)
def test_it_leaves_alone(allowed: str) -> None:
    assert list(unspoken(allowed)) == []

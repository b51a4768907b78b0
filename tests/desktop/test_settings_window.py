"""The settings window: every key, typed and applied, wrong, fixed, searched; secrets that stay masked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDateTimeEdit,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from screenpop.desktop import settings_words
from screenpop.desktop.settings_field import PAUSE_MS, Field
from screenpop.desktop.theme import Theme
from screenpop.settings.line_label import LineLabel
from screenpop.settings.model import KEYS, TABLES
from screenpop.settings.rule import Rule
from tests.desktop.settings_desk import URL, SettingsDesk, write

CONTROLS = (QAbstractButton, QComboBox, QDateTimeEdit, QLineEdit, QListWidget, QPlainTextEdit)
Make = Callable[..., SettingsDesk]


@pytest.fixture
def make(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Make:
    def desk(*, file: str = "", policy: str = "", key: str = "") -> SettingsDesk:
        made = SettingsDesk(tmp_path, theme, qtbot, file=file, policy=policy)
        made.window.open(key)
        qtbot.waitUntil(made.window.isActiveWindow)
        return made

    return desk


def heard(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


def focused() -> QWidget | None:
    return QApplication.focusWidget()


# Every key


def test_every_key_has_a_field_a_label_and_the_documentations_sentence(make: Make) -> None:
    desk = make()
    fields = {field.name: field for field in desk.window.fields}
    assert set(fields) == {key.name for key in KEYS}
    for key in KEYS:
        words = [label.text() for label in fields[key.name].findChildren(QLabel)]
        assert settings_words.LABELS[key.name].text in words, key.name
        assert settings_words.says(key) in words


def test_every_table_is_on_one_page() -> None:
    tables = [table for page in settings_words.PAGES for table in page.tables]
    assert sorted(tables) == sorted({*TABLES, settings_words.SECRETS})


def test_every_choice_has_words_of_its_own(make: Make) -> None:
    desk = make()
    for box in desk.window.findChildren(QComboBox):
        words = [box.itemText(place) for place in range(box.count())]
        assert len(set(words)) == len(words)
        for place in range(box.count()):
            assert box.itemText(place) != box.itemData(place) or box.isEditable()


# Typed, applied, kept


def test_what_is_typed_is_applied_when_it_is_left(make: Make, qtbot: QtBot) -> None:
    desk = make(file="[popup]\n# not too many\nmax_visible = 2  # for the small screen\n", key="popup.max_visible")
    line = focused()
    assert isinstance(line, QLineEdit) and line.text() == "2"
    line.selectAll()
    QTest.keyClicks(line, "4")
    assert desk.settings.popup.max_visible == 2
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert desk.settings.popup.max_visible == 4
    assert desk.text == "[popup]\n# not too many\nmax_visible = 4  # for the small screen\n"


def test_what_is_typed_is_applied_after_a_moment(make: Make, qtbot: QtBot) -> None:
    desk = make(key="numbers.area_code")
    line = focused()
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "03")
    qtbot.wait(PAUSE_MS // 2)
    assert desk.settings.numbers.area_code == ""
    qtbot.waitUntil(lambda: desk.settings.numbers.area_code == "03")


def test_a_switch_and_a_choice_are_applied_at_once(make: Make) -> None:
    desk = make()
    desk.window.open("popup.dialplan")
    desk.field("popup.dialplan").editor.findChildren(QAbstractButton)[0].click()
    box = desk.field("crm.preset").editor.findChildren(QComboBox)[0]
    box.setCurrentIndex(box.findData("hubspot"))
    box.activated.emit(box.currentIndex())
    assert desk.settings.popup.dialplan
    assert desk.settings.crm.preset == "hubspot"


def test_do_not_disturb_until_a_moment(make: Make) -> None:
    desk = make(key="popup.do_not_disturb")
    box = desk.field("popup.do_not_disturb").editor.findChildren(QComboBox)[0]
    for place, expected in ((1, True), (0, False)):
        box.setCurrentIndex(place)
        box.activated.emit(place)
        assert desk.settings.popup.do_not_disturb is expected
    box.setCurrentIndex(2)
    box.activated.emit(2)
    assert not isinstance(desk.settings.popup.do_not_disturb, bool)


def test_what_is_as_it_was_is_not_written(make: Make) -> None:
    desk = make()
    desk.type("listener.port", "8077").write()
    assert desk.actions.changes == []


def test_what_can_be_written_in_more_ways_is_shown_as_it_is_kept_once_it_is_left(make: Make) -> None:
    desk = make(key="listener.public_url")
    line = focused()
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "https://pop.example.com/")
    desk.field("listener.public_url").write()
    assert desk.settings.listener.public_url == "https://pop.example.com"
    assert line.text() == "https://pop.example.com/", "it is still being written"
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert line.text() == "https://pop.example.com"


# Wrong values


def test_a_wrong_value_is_said_beside_its_field_and_changes_nothing(make: Make) -> None:
    desk = make(file="# mine\n")
    for name, text, said in (
        ("popup.max_visible", "99", "It must be a whole number from 1 to 10."),
        ("popup.max_visible", "three", "It must be a whole number from 1 to 10."),
        ("popup.seconds_after_end", "-1", "It must be a number of seconds from 0 to 86400."),
        ("numbers.region", "Australia", "It must be a country's code of two capital letters, such as AU."),
        ("listener.host", "", "It must be an IP address or a host name without a port, such as 127.0.0.1."),
        (
            "listener.trusted_proxies",
            "10.0.0.5\nproxy",
            "Write one IP address or network on each line, such as 10.0.0.5 or 10.1.0.0/16.",
        ),
    ):
        desk.window.open(name)
        field = desk.type(name, text)
        field.write()
        assert field.message == said, (name, text)
        assert desk.text == "# mine\n", (name, text)
        desk.window.close()
        desk.window.open(name)
        assert field.message == "", "what was not taken is forgotten with the window"


def test_two_values_that_do_not_go_together_are_said_too(make: Make) -> None:
    desk = make()
    field = desk.type("listener.tls_key", "/etc/key.pem")
    field.write()
    assert "without listener.tls_cert" in field.message


def test_a_file_that_cannot_be_written_is_said_beside_the_field(make: Make) -> None:
    desk = make(file="[popup\n")
    field = desk.type("popup.max_visible", "4")
    field.write()
    assert "settings.toml cannot be changed" in field.message
    assert desk.text == "[popup\n"


def test_what_is_wrong_in_the_file_stands_beside_its_field_the_rest_at_the_top(make: Make) -> None:
    desk = make(file="[popup]\nmax_visible = 99\nmaxvisible = 1\n[lines]\n1 = 5\n2 = 'Two'\n")
    assert "must be a whole number from 1 to 10; 3 stays in use" in desk.field("popup.max_visible").message
    top = desk.window.findChild(QLabel, "trouble")
    assert isinstance(top, QLabel) and top.isVisible()
    assert "popup.maxvisible is not known" in top.text() and "lines.1" in top.text()
    desk.by_hand("[popup]\nmax_visible = 9\n")
    assert desk.field("popup.max_visible").message == ""
    assert not top.isVisible()


# From outside


def test_a_file_edited_by_hand_is_shown_but_not_over_what_is_being_typed(make: Make) -> None:
    desk = make(key="numbers.area_code")
    line = focused()
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "0")
    desk.by_hand("[numbers]\narea_code = '07'\nregion = 'NZ'\n")
    assert line.text() == "0"
    assert desk.field("numbers.region").editor.value() == "NZ"
    QTest.keyClicks(line, "3")
    desk.field("numbers.area_code").write()
    assert desk.settings.numbers.area_code == "03"
    desk.by_hand("[numbers]\narea_code = '08'\n")
    assert line.text() == "08", "nothing is being typed any more"


@pytest.mark.parametrize("mended", ["[popup]\nmax_visible = 5\n", "# all of it\n"])
def test_a_refusal_goes_with_the_broken_file_that_it_was_for(make: Make, mended: str) -> None:
    desk = make(file="[popup\n")
    field = desk.type("popup.max_visible", "4")
    field.write()
    assert "settings.toml cannot be changed" in field.message
    desk.by_hand(mended)
    assert (field.message, field.editor.value()) == ("", desk.settings.popup.max_visible)


def test_who_is_still_there_keeps_what_a_broken_file_refused_and_it_is_taken_then(make: Make) -> None:
    desk = make(file="[popup\n", key="popup.max_visible")
    line = focused()
    assert isinstance(line, QLineEdit)
    field = desk.type("popup.max_visible", "4")
    field.write()
    assert field.message
    desk.by_hand("[popup]\nmax_visible = 5\n")
    assert (field.message, line.text()) == ("", "4")
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert desk.settings.popup.max_visible == 4


def test_a_wrong_value_stays_said_until_the_key_is_changed_elsewhere(make: Make) -> None:
    desk = make(key="popup.max_visible")
    line = focused()
    assert isinstance(line, QLineEdit)
    field = desk.type("popup.max_visible", "99")
    field.write()
    desk.by_hand("[popup]\nmax_visible = 5\n")
    assert (line.text(), field.message) == ("99", "It must be a whole number from 1 to 10."), "somebody is still at it"
    QTest.keyClick(line, Qt.Key.Key_Tab)
    desk.by_hand("[popup]\nmax_visible = 5\nsound = true\n")
    assert (line.text(), field.message) == ("99", "It must be a whole number from 1 to 10."), "nothing is new about it"
    desk.by_hand("[popup]\nmax_visible = 6\n")
    assert (line.text(), field.message) == ("6", "")


def test_what_is_being_typed_gives_way_to_what_is_fixed_meanwhile(make: Make, tmp_path: Path) -> None:
    desk = make(key="popup.max_visible")
    field = desk.type("popup.max_visible", "99")
    field.write()
    (tmp_path / "policy.toml").write_text("[popup]\nmax_visible = 2\n")
    desk.actions.read_again()
    assert (field.editor.value(), field.message) == (2, "")


def test_a_refused_line_of_ours_is_as_it_is_in_the_file_again(make: Make) -> None:
    desk = make(file="[lines]\n1 = 'One'\n2 = 'Two'\n")
    first, second = desk.table("lines.*").rows
    for row, colour in ((first, "blue"), (second, "green")):
        write(row.findChildren(QLineEdit)[2], colour)
        row.write()
        assert "hexadecimal digits" in row.message
    desk.by_hand("[lines]\n1 = 'First'\n")
    assert desk.table("lines.*").rows == [first]
    assert [line.text() for line in first.findChildren(QLineEdit)] == ["1", "First", ""] and first.message == ""


def test_what_was_changed_is_marked_and_can_be_reset(make: Make) -> None:
    desk = make(file="[popup]\nmax_visible = 5\nscreen = 'primary'\n", key="popup.max_visible")
    field = desk.field("popup.max_visible")
    assert [each.name for each in desk.window.fields if isinstance(each, Field) and each.changed] == [
        "popup.screen",
        "popup.max_visible",
    ]
    desk.button("Reset to default", field).click()
    assert desk.text == "[popup]\nscreen = 'primary'\n"
    assert (field.editor.value(), field.changed) == (3, False)
    assert not any(button.isVisible() for button in field.findChildren(QAbstractButton))


def test_what_is_fixed_is_locked_and_says_by_whom(make: Make) -> None:
    policy = "[policy]\nby = 'IT, ext. 900'\n[popup]\nmax_visible = 2\n[lines]\n1 = 'Sales'\n"
    desk = make(file="[lines]\n2 = 'Two'\n", policy=policy, key="popup.max_visible")
    field = desk.field("popup.max_visible")
    assert field.editor.value() == 2
    assert not any(control.isEnabled() for control in field.editor.controls())
    assert focused() is desk.window.findChild(QLineEdit, "search"), "and not a control that cannot be used"
    sign = next(label for label in field.findChildren(QLabel) if label.text() == "Fixed by IT, ext. 900")
    assert sign.isVisible() and not heard(sign).state().disabled
    assert heard(sign).text(QAccessible.Text.Name) == "Fixed by IT, ext. 900"
    desk.type("popup.max_visible", "7").write()
    assert desk.settings.popup.max_visible == 2
    first, second = sorted(desk.table("lines.*").rows, key=lambda row: row.name)
    assert [line.isEnabled() for line in first.findChildren(QLineEdit)] == [False] * 3
    assert [line.isEnabled() for line in second.findChildren(QLineEdit)] == [True] * 3


# Keys of one's own


def test_a_line_is_added_renamed_coloured_and_removed(make: Make) -> None:
    desk = make(file="[lines]\n# ours\n1 = 'One'\n")
    row = desk.new_row("lines", "61312341234", "Sales")
    assert desk.settings.lines == {"1": LineLabel("One"), "61312341234": LineLabel("Sales")}
    number, _, colour = row.findChildren(QLineEdit)
    write(colour, "#2A7AB8")
    row.write()
    assert desk.settings.lines["61312341234"] == LineLabel("Sales", "#2a7ab8")
    write(number, "+61 3 1234 1234")
    row.write()
    assert desk.settings.lines == {"1": LineLabel("One"), "+61 3 1234 1234": LineLabel("Sales", "#2a7ab8")}
    desk.button("Remove", row).click()
    assert desk.text == "[lines]\n# ours\n1 = 'One'\n"
    assert [row.name for row in desk.table("lines.*").rows] == ["1"]


def test_a_wrong_colour_and_a_line_without_number_are_said(make: Make) -> None:
    desk = make()
    row = desk.new_row("lines", "1", "Sales", "blue")
    assert "colour of three or six hexadecimal digits" in row.message
    other = desk.new_row("lines", "", "Support")
    assert other.message == "It has no name yet."
    assert desk.settings.lines == {}


def test_a_name_that_is_there_already_takes_nothing_from_the_other(make: Make) -> None:
    desk = make(file="[lines]\n1 = 'One'\n2 = 'Two'\n")
    assert desk.new_row("lines", "1", "Sales").message == "There is one of this name already."
    second = desk.table("lines.*").rows[1]
    write(second.findChildren(QLineEdit)[0], "1")
    second.write()
    assert second.message == "There is one of this name already."
    assert desk.settings.lines == {"1": LineLabel("One"), "2": LineLabel("Two")}


def test_a_rule_is_made_of_choices(make: Make) -> None:
    desk = make()
    desk.button("Add", desk.table("rules.*")).click()
    row = desk.table("rules.*").rows[-1]
    name, line, extension = row.findChildren(QLineEdit)
    write(name, "after hours")
    write(line, "Sales")
    caller, pop, _ = row.findChildren(QComboBox)
    for box, value in ((caller, "unknown"), (pop, "no")):
        box.setCurrentIndex(box.findData(value))
        box.activated.emit(box.currentIndex())
    assert desk.settings.rules == {"after hours": Rule(line="Sales", caller="unknown", pop=False)}
    desk.by_hand("[rules]\n'after hours' = { extension = '201', pop = true }\n")
    assert (line.text(), extension.text(), caller.currentData(), pop.currentData()) == ("", "201", "", "yes")


RULES = """\
[rules]
# the boss
boss = { caller = "internal", pop = true } # she says so

# at night
"after hours" = { pop = false }
all = { open = "ringing" }
"""


def rules(desk: SettingsDesk) -> list[str]:
    """As they are shown, which is as they decide."""
    shown = sorted(desk.table("rules.*").rows, key=lambda row: row.y())
    assert [row.name for row in shown] == [row.name for row in desk.table("rules.*").rows] == list(desk.settings.rules)
    return [row.name for row in shown]


def test_a_rule_is_moved_by_its_buttons_with_its_comments(make: Make, qtbot: QtBot) -> None:
    desk = make(file=RULES, key="rules")
    row = desk.table("rules.*").rows[2]
    assert (row.name, [button.isEnabled() for button in (row._up, row._down)]) == ("all", [True, False])
    row._up.setFocus()
    for place in (1, 0):
        QTest.keyClick(row._up, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda place=place: rules(desk)[place] == "all")  # type: ignore[misc]
    assert focused() is row._down, "it can go no higher"
    above = desk.table("rules.*").rows[1]
    above._down.setFocus()
    QTest.keyClick(above._down, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: rules(desk) == ["all", "after hours", "boss"])
    assert focused() is above._up, "nor lower"
    QTest.keyClick(above._up, Qt.Key.Key_Space)
    row._down.setFocus()
    assert desk.text == (
        '[rules]\nall = { open = "ringing" }\n\n# the boss\nboss = { caller = "internal", pop = true } # she says so\n'
        '# at night\n"after hours" = { pop = false }\n'
    )
    assert [row._up.accessibleName(), row._down.accessibleName()] == ["Move up: all", "Move down: all"]
    QTest.keyClick(row._down, Qt.Key.Key_Tab)
    assert focused() is row._remove
    QTest.keyClick(row._remove, Qt.Key.Key_Tab)
    following = focused()
    assert following is not None and desk.table("rules.*").rows[1].isAncestorOf(following)
    scrolled = desk.window._scroll
    qtbot.waitUntil(lambda: scrolled.viewport().rect().contains(row.mapTo(scrolled.viewport(), row.rect().center())))


def test_a_rule_is_moved_by_keys_from_any_of_its_fields(make: Make, qtbot: QtBot) -> None:
    desk = make(file=RULES, key="rules")
    row = desk.table("rules.*").rows[0]
    name = row.findChildren(QLineEdit)[0]
    name.setFocus()
    name.end(False)
    QTest.keyClicks(name, "es")
    QTest.keyClick(name, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: rules(desk) == ["after hours", "bosses", "all"])
    QTest.keyClick(name, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: rules(desk) == ["bosses", "after hours", "all"])
    QTest.keyClick(name, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert focused() is name and desk.text == RULES.replace("boss =", "bosses =")
    caller = row.findChildren(QComboBox)[0]
    caller.setFocus()
    QTest.keyClick(caller, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert caller.view().isVisible(), "these keys open a list, as everywhere"
    caller.hidePopup()
    assert rules(desk) == ["bosses", "after hours", "all"]


def test_a_rule_that_cannot_be_moved_says_why(make: Make) -> None:
    desk = make(file=RULES, policy="[policy]\nby = 'IT'\n[rules]\n'after hours' = { pop = false }\n", key="rules")
    first, fixed, last = desk.table("rules.*").rows
    assert not any(button.isVisible() for button in fixed.findChildren(QAbstractButton))
    for row, button in ((first, first._down), (last, last._up)):
        button.click()
        assert "rules.after hours is fixed by IT" in row.message
    desk.by_hand(RULES + "new = { pop = true }\n")
    assert (first.message, last.message) == ("", "")
    desk.path.write_text("[rules\n")
    last._down.click()
    assert "settings.toml cannot be changed" in last.message
    assert desk.text == "[rules\n"
    desk.by_hand(RULES)
    assert last.message == ""


def test_only_rules_are_moved_and_only_among_others(make: Make) -> None:
    desk = make(file="[lines]\n1 = 'One'\n2 = 'Two'\n[rules]\na = { pop = true }\n", key="rules")
    for table in ("rules", "lines"):
        desk.window.open(f"{table}.*")
        for row in desk.table(f"{table}.*").rows:
            assert not row._up.isVisible() and not row._down.isVisible()
            QTest.keyClick(row.findChildren(QLineEdit)[0], Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert list(desk.settings.lines) == ["1", "2"]


def test_a_preset_asks_for_its_values_in_fields_of_their_own(make: Make) -> None:
    desk = make(file="[crm]\nportal_id = 1\nother = 'x'\n")
    assert [row.name for row in desk.table("crm.*").rows] == ["portal_id", "other"]
    desk.by_hand("[crm]\npreset = 'hubspot'\nportal_id = 1\nother = 'x'\n")
    assert [row.name for row in desk.table("crm.*").rows] == ["other"]
    assert desk.window.field("crm.app_token") is desk.table("crm.*"), "a secret is no setting"
    field = desk.type("crm.portal_id", "12345678")
    field.write()
    assert desk.settings.crm.account == {"portal_id": "12345678", "other": "x"}
    desk.type("crm.portal_id", "").write()
    assert desk.settings.crm.account == {"other": "x"}


# Found, reached, heard


def test_typing_finds_fields_on_all_pages_by_label_sentence_and_key(make: Make) -> None:
    desk = make()
    search = focused()
    assert isinstance(search, QLineEdit)

    def found(words: str) -> list[str]:
        search.setText(words)
        return [field.name for field in desk.window.fields if field.isVisible()]

    assert found("certificate") == ["listener.tls_cert", "listener.tls_key", "relay.ca"]
    assert found("max_vis") == ["popup.max_visible"]
    assert found("IPHONE") == []
    nothing = desk.window.findChild(QLabel, "nothing")
    assert isinstance(nothing, QLabel) and nothing.isVisible()
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == "" and desk.window.isVisible()
    assert [field.name for field in desk.window.fields if field.isVisible()] == [
        "extensions.mine",
        "numbers.region",
        "numbers.area_code",
    ]
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert not desk.window.isVisible()


@pytest.mark.parametrize("page", settings_words.PAGES[:-1], ids=lambda page: page.tables[0])
def test_it_opens_at_a_key(make: Make, page: settings_words.Page) -> None:
    """A new window at the last one of each page, far below; then it comes to the others."""
    *others, last = [key.name for key in KEYS if key.table in page.tables]
    desk = make(key=last)
    for key in (last, *others):
        if key != last:
            desk.window.open(key)
        field = desk.window.field(key)
        assert field is not None and field.isVisible(), key
        here = focused()
        assert here is not None and field.isAncestorOf(here), key


def test_every_control_has_a_name_and_is_reached_by_the_tab_key(make: Make) -> None:
    desk = make(file="[crm]\npreset = 'hubspot'\n[lines]\n1 = 'x'\n[rules]\na = { pop = true }\n")
    pages = desk.window.findChild(QListWidget)
    assert isinstance(pages, QListWidget)
    for place in range(pages.count()):
        pages.setCurrentRow(place)
        wanted = {
            control
            for control in desk.window.findChildren(QWidget)
            if isinstance(control, CONTROLS) and control.isVisible() and control.isEnabled()
            and control.focusPolicy() & Qt.FocusPolicy.TabFocus and not isinstance(control.parent(), (QComboBox, QDateTimeEdit))
        }  # fmt: skip
        for control in wanted:
            said = control.accessibleName() or (control.text() if isinstance(control, QAbstractButton) else "")
            assert said, (place, control)
        pages.setFocus()
        reached = set()
        for _ in range(3 * len(wanted) + 10):
            here = focused()
            assert here is not None
            reached.add(here)
            QTest.keyClick(here, Qt.Key.Key_Tab)
        assert wanted <= reached, [control.accessibleName() for control in wanted - reached]


def test_the_wheel_that_scrolls_the_page_changes_no_choice(make: Make) -> None:
    desk = make(key="popup.position")
    box = desk.field("popup.position").editor.findChildren(QComboBox)[0]
    before = box.currentIndex()
    turned = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(0, -120), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, turned)
    assert box.currentIndex() == before


@pytest.mark.parametrize("across", [340, 820])
def test_nothing_is_wider_than_the_window(make: Make, across: int) -> None:
    desk = make(file="[lines]\n1 = 'x'\n[rules]\na = { pop = true }\n")
    desk.window.resize(across, 600)
    pages = desk.window.findChild(QListWidget)
    assert isinstance(pages, QListWidget)
    assert pages.isVisible() is (across == 820)
    for place in range(pages.count()):
        pages.setCurrentRow(place)
        QApplication.sendPostedEvents()
        for field in desk.window.fields:
            if field.isVisible():
                assert field.mapTo(desk.window, field.rect().topRight()).x() < across, field.name


# Secrets


def texts_of(window: QWidget) -> str:
    lines = [line.text() for line in window.findChildren(QLineEdit) if line.echoMode() is QLineEdit.EchoMode.Normal]
    return "\n".join([*lines, *(label.text() for label in window.findChildren(QLabel))])


def test_no_secret_is_asked_for_before_its_page_is_looked_at_nor_shown_unasked(make: Make) -> None:
    desk = make()
    assert desk.actions.asked == []
    desk.window.open("secrets")
    assert desk.actions.asked == ["secrets"]
    assert "SEED" not in texts_of(desk.window) and "SECRET" not in texts_of(desk.window)
    desk.button("Show").click()
    assert "SEED" in texts_of(desk.window)
    desk.window.close()
    assert "SEED" not in texts_of(desk.window)


def test_a_secret_is_set_and_deleted(make: Make) -> None:
    desk = make(key="secrets")
    new = next(
        line for line in desk.window.findChildren(QLineEdit) if line.accessibleName() == "Another value: crm.hubspot.app_token"
    )
    assert new.echoMode() is QLineEdit.EchoMode.Password
    new.setText("pat-1")
    QTest.keyClick(new, Qt.Key.Key_Return)
    assert desk.actions.kept == {"relay": "SEED", "crm.hubspot.app_token": "pat-1"}
    assert "pat-1" not in texts_of(desk.window)
    desk.button("Delete").click()
    assert desk.actions.kept == {"crm.hubspot.app_token": "pat-1"}


def test_the_secret_of_the_addresses_is_rotated_with_an_overlap(make: Make) -> None:
    desk = make(key="secrets")
    desk.button("Rotate…").click()
    assert desk.actions.asked == ["secrets"], "it is explained first"
    assert "stay valid until you end them" in texts_of(desk.window)
    desk.button("Make new addresses").click()
    assert desk.actions.asked == ["secrets", "rotate", "urls"]
    assert "the old ones still are" in texts_of(desk.window)
    desk.button("Copy all").click()
    assert f"{URL}/extension-ringing" in desk.actions.copied[0]
    desk.button("End the old addresses").click()
    assert desk.actions.asked[-1] == "end old"
    assert "Only the newest addresses are valid now." in texts_of(desk.window)
    desk.window.close()
    assert "SECRET" not in texts_of(desk.window)


def test_the_scheme_is_followed(make: Make, theme: Theme) -> None:
    desk = make()
    for dark in (True, False):
        theme.choose("dark" if dark else "light")
        assert theme.colours.surface in desk.window.styleSheet()
    theme.choose("system")


def test_closing_writes_what_was_typed_last(make: Make) -> None:
    desk = make()
    field = desk.type("popup.max_visible", "4")
    assert isinstance(field, Field)
    desk.window.close()
    assert desk.settings.popup.max_visible == 4

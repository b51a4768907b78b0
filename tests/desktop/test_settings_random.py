"""Any value that a key can have, set through the window: it comes back, and nothing else in the file is touched. Any other is refused."""

from __future__ import annotations

import string
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, assume, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from screenpop.desktop.settings_editors import ChoiceEditor, SwitchEditor, UndisturbedEditor
from screenpop.desktop.settings_field import Field
from screenpop.desktop.theme import Theme
from screenpop.settings import checks
from screenpop.settings.checks import Check, OneOf, Seconds, Whole, Wrong
from screenpop.settings.line_label import LineLabel
from screenpop.settings.model import ANY, KEYS, TABLES, Key, find
from screenpop.settings.problem import as_toml
from screenpop.settings.rule import CALLERS, OPENS, Rule
from screenpop.settings.values import value_of
from tests.desktop.settings_desk import SettingsDesk, write

COMMENTS = "".join(f"# before {table}\n[{table}]\n# in {table}\n" for table in TABLES) + "# at the end\n"
SAID = COMMENTS.splitlines()
FIXED = [key for key in KEYS if key.leaf != ANY]
ONE_BY_ONE = settings(
    max_examples=2, phases=[Phase.generate], suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)

# One line of anything that can be typed; a field takes the blanks at its ends away.
TYPED = st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")), max_size=30).map(str.strip)
WORD = TYPED.filter(bool)
DIGITS = st.text(string.digits, min_size=1, max_size=6)
HOST = st.from_regex(r"[a-z][a-z0-9]{0,9}(\.[a-z]{2,5})?", fullmatch=True)
BY_CHECK: dict[Check, st.SearchStrategy[object]] = {
    checks.yes_or_no: st.booleans(),
    checks.text: TYPED,
    checks.some_text: WORD,
    checks.text_or_number: WORD,
    checks.extensions: st.lists(WORD, max_size=4),
    checks.tags: st.lists(WORD, max_size=4),
    checks.area_code: st.text(string.digits, max_size=6),
    checks.region: st.sampled_from(["AU", "NZ", "DE", "JP", "US"]),
    checks.host: st.one_of(HOST, st.ip_addresses().map(str)),
    checks.host_names: st.lists(HOST, max_size=3),
    checks.networks: st.lists(st.ip_addresses().map(str), max_size=3),
    checks.web_address: st.one_of(st.just(""), HOST.map("https://{}/calls/".format)),
    checks.relay_servers: st.lists(HOST.map("tls://{}:4222".format), max_size=3),
    checks.relay_agent: st.one_of(st.just(""), st.text(string.ascii_lowercase + string.digits, min_size=8, max_size=32)),
    checks.relay_subjects: st.lists(DIGITS.map("calls.1.{}".format), max_size=3),
    checks.undisturbed: st.one_of(
        st.booleans(), st.integers(1_600_000_000, 4_000_000_000).map(lambda at: datetime.fromtimestamp(at, UTC).astimezone())
    ),
}


def values_of(key: Key) -> st.SearchStrategy[object]:
    check = key.check
    if isinstance(check, OneOf):
        return st.sampled_from(check.choices)
    if isinstance(check, Whole):
        return st.integers(check.low, check.high)
    if isinstance(check, Seconds):
        return st.one_of(st.integers(0, check.longest), st.floats(0, check.longest, allow_nan=False))
    return BY_CHECK[check]


CHOSEN: dict[str, st.SearchStrategy[object]] = {
    "lines": st.builds(LineLabel, WORD, st.sampled_from(["", "#fff", "#2a7ab8"])),
    "rules": st.builds(
        Rule,
        line=TYPED,
        caller=st.sampled_from(["", *CALLERS]),
        extension=TYPED,
        pop=st.booleans(),
        open=st.sampled_from(["", *OPENS]),
    ),
    "crm": WORD,
}


@pytest.fixture
def desk(tmp_path: Path, theme: Theme, qtbot: QtBot) -> SettingsDesk:
    return SettingsDesk(tmp_path, theme, qtbot)


def enter(field: Field, value: object) -> None:
    """As the editor would have it after a person."""
    field.editor.show_value(value)
    field.editor.edited.emit()
    field.write()


@ONE_BY_ONE
@given(st.data())
def test_every_value_comes_back_and_the_comments_stay(desk: SettingsDesk, data: st.DataObject) -> None:
    desk.by_hand(COMMENTS)
    wanted: dict[str, object] = {}
    for key in FIXED:
        value = data.draw(values_of(key), label=key.name)
        wanted[key.name] = key.check(list(value) if isinstance(value, tuple) else value)
    if wanted["listener.tls_key"] and not wanted["listener.tls_cert"]:
        wanted["listener.tls_cert"] = "chain.pem"
    for name in ("listener.tls_cert", *wanted):
        enter(desk.field(name), wanted[name])
        assert desk.field(name).message == "", name
    loaded = desk.actions.loaded
    assert loaded.problems == ()
    assert {name: value_of(loaded.settings, name) for name in wanted} == wanted
    assert desk.settings == loaded.settings
    assert [line for line in desk.text.splitlines() if line in SAID] == SAID
    for key in FIXED:
        field = desk.field(key.name)
        assert field.changed is (wanted[key.name] != key.default)
        if field.changed:
            field.reset()
    assert desk.text == COMMENTS


@ONE_BY_ONE
@given(st.data())
def test_every_key_of_ones_own_comes_back(desk: SettingsDesk, data: st.DataObject) -> None:
    desk.by_hand(COMMENTS)
    for table, values in CHOSEN.items():
        name = data.draw(WORD, label=f"name in {table}")
        value = data.draw(values, label=table)
        key = find(f"{table}.{name}")
        assume(key is not None and key.leaf == ANY)
        own = desk.table(f"{table}.*")
        own._add_row()
        row = own.rows[-1]
        write(row.findChildren(QLineEdit)[0], name)
        row.show_parts(value)
        row.write()
        assert row.message == "", (table, name, value)
        assert value_of(desk.settings, f"{table}.{name}") == value
        assert as_toml(value_of(desk.actions.loaded.settings, f"{table}.{name}")) == as_toml(value)
        row.remove()
    assert desk.text == COMMENTS


@ONE_BY_ONE
@given(st.data())
def test_what_a_key_cannot_be_is_said_beside_it_and_changes_nothing(desk: SettingsDesk, data: st.DataObject) -> None:
    desk.by_hand(COMMENTS)
    for key in FIXED:
        field = desk.field(key.name)
        field.forget_typing()
        if isinstance(field.editor, (ChoiceEditor, SwitchEditor, UndisturbedEditor)):
            continue  # these offer only what can be
        text = data.draw(st.one_of(TYPED, st.just("x" * 2060)), label=key.name)
        write(field.editor.controls()[0], text)
        try:
            key.check(field.editor.value())
        except Wrong:
            field.write()
            assert field.message, key.name
            assert desk.text == COMMENTS
            assert value_of(desk.actions.loaded.settings, key.name) == key.default
        field.forget_typing()

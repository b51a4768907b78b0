"""Entries of a table moved with their comments: whole lines change their place, and nothing else does."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenpop.settings.file import change_all, load, move
from screenpop.settings.model import find
from screenpop.settings.toml_lines import in_order, renamed
from screenpop.settings.toml_text import Bad
from screenpop.trouble import Trouble

ABOUT = "what is done with some calls"
LINES = """\
# mine
[popup]
max_visible = 4 # enough

[rules]
# what is done with some calls
# the boss is never
# shown in the CRM
"the boss" = { caller = "internal", open = "never" } # she says so
internal = { caller = "internal", pop = false }

# -- strangers --

# at night
"after hours" = { caller = "unknown", pop = false }
# what follows is off
# "old" = { pop = true }

# the CRM
[crm]
preset = "odoo-18"
"""


def test_an_entry_goes_with_its_comments_and_everything_else_stays() -> None:
    assert (
        in_order(LINES, "rules", ["after hours", "the boss", "internal"], ABOUT)
        == """\
# mine
[popup]
max_visible = 4 # enough

[rules]
# what is done with some calls
# at night
"after hours" = { caller = "unknown", pop = false }
# the boss is never
# shown in the CRM
"the boss" = { caller = "internal", open = "never" } # she says so

# -- strangers --

internal = { caller = "internal", pop = false }
# what follows is off
# "old" = { pop = true }

# the CRM
[crm]
preset = "odoo-18"
"""
    )


def test_tables_of_their_own_dotted_keys_and_texts_over_lines_are_moved_whole() -> None:
    tables = "[rules.a] # first\npop = true\n\n# why\nopen = 'never'\n\n# second\n[rules.b]\npop = false\n[crm]\n"
    assert in_order(tables, "rules", ["b", "a"], ABOUT) == (
        "# second\n[rules.b]\npop = false\n\n[rules.a] # first\npop = true\n\n# why\nopen = 'never'\n[crm]\n"
    )
    dotted = "rules.a.pop = true\n# never\nrules.a.open = 'never'\nrules.b.pop = false\n[crm]\n"
    assert in_order(dotted, "rules", ["b", "a"], ABOUT) == (
        "rules.b.pop = false\nrules.a.pop = true\n# never\nrules.a.open = 'never'\n[crm]\n"
    )
    texts = '[rules]\na = { line = """\n# no comment\n[crm]\n""", pop = true }\nb = { pop = true }'
    assert in_order(texts, "rules", ["b", "a"], ABOUT) == (
        '[rules]\nb = { pop = true }\na = { line = """\n# no comment\n[crm]\n""", pop = true }\n'
    )


def test_line_ends_of_windows_stay() -> None:
    assert (
        in_order("[rules]\r\na = {}\r\n# b\r\nb = {}\r\n", "rules", ["b", "a"], ABOUT) == "[rules]\r\n# b\r\nb = {}\r\na = {}\r\n"
    )


@pytest.mark.parametrize(
    "text",
    [
        "rules = { a = { pop = true }, b = { pop = false } }\n",
        "[rules]\na = { pop = true }\n[rules.b]\npop = false\n",
        "rules.a.pop = true\nrules.b.pop = false\nrules.a.open = 'never'\n",
    ],
)
def test_what_cannot_be_moved_by_whole_lines_is_left(text: str) -> None:
    with pytest.raises(Bad, match="cannot be moved without touching the rest"):
        in_order(text, "rules", ["b", "a"], ABOUT)


@given(st.lists(st.sampled_from(["# a comment", "", "# another"]), max_size=9), st.permutations("abcd"), st.randoms())
def test_no_line_is_lost_or_changed(others: list[str], names: list[str], random: object) -> None:
    lines = [*others, *(f"{name} = {{ line = '{name}', pop = true }} # {name}" for name in "abcd")]
    random.shuffle(lines)  # type: ignore[attr-defined]
    text = "\n".join(["[popup]", "[rules]", *lines, "[crm]", ""])
    names = [name for name in names if name in "abcd"]
    moved = in_order(text, "rules", names, ABOUT)
    assert list(tomllib.loads(moved)["rules"]) == names
    assert sorted(moved.split("\n")) == sorted(text.split("\n"))


def test_a_rule_takes_the_place_of_another(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    key = find("rules.any")
    assert key is not None
    path.write_text(f"[rules]\n# {key.says}\na = {{ pop = true }}\n# mine\n'b.c' = {{ pop = false }}\nd = {{ open = 'never' }}\n")
    move(path, "rules.b.c", "rules.a")
    assert list(load(path).settings.rules) == ["b.c", "a", "d"]
    move(path, "rules.b.c", "rules.d")
    assert list(load(path).settings.rules) == ["a", "d", "b.c"]
    assert path.read_text().splitlines()[1] == f"# {key.says}", "what explains the table stays above them"
    assert path.read_text().splitlines()[-2:] == ["# mine", "'b.c' = { pop = false }"]


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("[rules]\n# mine\na = { pop = true } # a\nb = { pop = false }\n", "[rules]\n# mine\n'x y' = { pop = true } # a\nb = { pop = false }\n"),
        ("[ rules . 'a' ] # a\npop = true\n[rules.b]\npop = false\n", "[ rules . 'x y' ] # a\npop = true\n[rules.b]\npop = false\n"),
        ("rules.a.pop = true\nrules.b.pop = false\nrules.a.open = 'never'\n",
         "rules.'x y'.pop = true\nrules.b.pop = false\nrules.'x y'.open = 'never'\n"),
        ("[rules]\na.pop = true\nb = { pop = false }\n[rules.a.more]\n", "[rules]\n'x y'.pop = true\nb = { pop = false }\n[rules.'x y'.more]\n"),
    ],
)  # fmt: skip
def test_a_name_is_changed_where_it_stands(text: str, after: str) -> None:
    assert renamed(text, "rules", "a", "x y") == after.replace("'x y'", '"x y"')


def test_a_renamed_rule_keeps_its_place_and_its_comment(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("[rules]\n# mine\na = { pop = true } # a\nb = { pop = false }\n")
    change_all(path, {"rules.a": None, "rules.at night": {"pop": False}})
    assert path.read_text() == '[rules]\n# mine\n"at night" = {pop = false} # a\nb = { pop = false }\n'
    path.write_text("rules = { a = { pop = true }, b = { pop = false } }\n")
    change_all(path, {"rules.a": None, "rules.c": {"pop": False}})
    assert list(load(path).settings.rules) == ["b", "c"], "what is not on lines of its own is taken out and put in"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[rules]\na = {", "settings.toml cannot be changed"),
        ("rules = 5\n", "There is no setting rules.a"),
        ("[rules]\na = { pop = true }\n", "There is no setting rules.b"),
        ("rules = { a = { pop = true }, b = { pop = true } }\n", "settings.toml cannot be changed"),
    ],
)
def test_what_cannot_be_moved_is_refused_and_left(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(text)
    with pytest.raises(Trouble, match=said):
        move(path, "rules.a", "rules.b")
    assert path.read_text() == text

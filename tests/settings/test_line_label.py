"""A line's label, alone or with a colour, and what is no colour."""

from __future__ import annotations

from pathlib import Path

import pytest

from screenpop.settings.checks import Wrong
from screenpop.settings.file import change, load
from screenpop.settings.line_label import LineLabel, line_label


@pytest.mark.parametrize(
    ("value", "label"),
    [
        ("Sales", LineLabel("Sales")),
        ({"label": "Sales"}, LineLabel("Sales")),
        ({"label": "Sales", "color": ""}, LineLabel("Sales")),
        ({"label": "Sales", "color": "#2A7"}, LineLabel("Sales", "#2a7")),
        ({"label": "Sales", "color": "#2a7ab8"}, LineLabel("Sales", "#2a7ab8")),
    ],
)
def test_a_label_with_and_without_a_colour(value: object, label: LineLabel) -> None:
    assert line_label(value) == label == line_label(label.as_toml())


@pytest.mark.parametrize(
    "value",
    [
        "",
        7,
        None,
        {},
        {"color": "#2a7"},
        {"label": ""},
        {"label": "Sales", "colour": "#2a7"},
        *(
            {"label": "Sales", "color": color}
            for color in ("red", "#2a7a", "2a7ab8", "#2a7ab8; border: 9px", "#2a7\n", 7, ["#2a7"])
        ),
    ],
)
def test_what_is_no_label_is_said_with_an_example(value: object) -> None:
    with pytest.raises(Wrong, match="color ="):
        line_label(value)


def test_a_wrong_colour_keeps_the_last_good_label(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text('[lines]\n1 = { label = "One", color = "#123" }\n')
    good = load(file).settings
    file.write_text('[lines]\n1 = { label = "One", color = "blue" }\n')
    loaded = load(file, good)
    assert loaded.settings.lines == {"1": LineLabel("One", "#123")}
    assert [problem.key for problem in loaded.problems] == ["lines.1"]


def test_a_label_with_a_colour_is_written_and_read_again(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    change(file, "lines.61312341234", {"label": "Sales", "color": "#2a7ab8"})
    assert load(file).settings.lines == {"61312341234": LineLabel("Sales", "#2a7ab8")}

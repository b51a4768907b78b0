"""SECURITY.md promises nothing that no test shows."""

from __future__ import annotations

import ast
import re

import pytest

from tests.project.files import ROOT

PAGE = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
_NAMED = re.compile(r"`(?P<path>tests/[\w/]+\.py)(?:::(?P<test>test_\w+))?`")


def unshown(page: str) -> list[str]:
    """The promises (a table's lines) that name no test, and the names of tests that are none."""
    lines = [line for line in page.splitlines() if line.startswith("| ") and line != "| what holds | shown by |"]
    silent = [line for line in lines if not any(named["test"] for named in _NAMED.finditer(line))]
    return silent + [named[0] for named in _NAMED.finditer(page) if not exists(named["path"], named["test"])]


def exists(path: str, test: str | None) -> bool:
    file = ROOT / path
    if not file.is_file():
        return False
    functions = {
        node.name
        for node in ast.parse(file.read_text(encoding="utf-8")).body
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }
    return test is None or test in functions


def test_every_promise_names_tests_that_exist() -> None:
    assert PAGE.count("| what holds | shown by |") >= 6
    assert unshown(PAGE) == []


@pytest.mark.parametrize(
    "line",
    [
        "| Nothing ever happens. | see above |",
        "| Nothing ever happens. | `tests/trust/test_fuzz.py` |",
        "| Nothing ever happens. | `tests/trust/test_fuzz.py::test_nothing_ever_happens` |",
        "| Nothing ever happens. | `tests/trust/test_nothing.py::test_nothing_ever_happens` |",
    ],
)
def test_a_promise_that_nothing_shows_is_found(line: str) -> None:
    assert unshown(f"{PAGE}\n{line}\n") != []

"""The tree can be anywhere: no file names a place of the machine that it was written on."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

from tests.project.files import ROOT, texts


def _of_this_machine() -> re.Pattern[str]:
    """This checkout, the folder it is in, the home: where those are not places that every machine has."""
    everywhere = {Path("/"), Path("/home"), Path("/tmp"), Path(tempfile.gettempdir()).resolve()}
    places = {ROOT, ROOT.parent, Path.home()} - everywhere
    return re.compile("|".join(rf"(?<![\w.~>/-]){re.escape(place.as_posix())}(?![\w.-])" for place in places))


def test_no_file_names_a_place_of_this_machine() -> None:
    pattern = _of_this_machine()
    assert pattern.search(f"see {ROOT.as_posix()}/README.md")
    assert [f"{name}: {found[0]}" for name, text in texts() for found in pattern.finditer(text)] == []

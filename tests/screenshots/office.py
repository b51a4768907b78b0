"""The office whose windows are photographed: an agent at extension 201, two lines, a year of calls, some people whom it knows."""

from __future__ import annotations

import io
import shutil
from contextlib import redirect_stdout
from pathlib import Path

from screenpop import cli
from screenpop.demo import CONTACTS
from tests.benchmarks import calls_made

CALLS = 4_000
_SETTINGS = """\
[listener]
port = 0

[extensions]
mine = ["201"]

[numbers]
area_code = "03"

[lines]
"61370101200" = {{ label = "Sales", color = "#2a7ab8" }}
"61370101201" = {{ label = "Support", color = "#8a5bb5" }}

[crm]
preset = "zendesk"
subdomain = "harbour"

[desktop]
language = "{language}"
colours = "{colours}"
"""


def make_calls(journal: Path) -> None:
    calls_made.make(journal, CALLS)


def move_in(folder: Path, journal: Path, language: str, colours: str) -> None:
    """Fill a new profile."""
    folder.mkdir(mode=0o700)
    (folder / "settings.toml").write_text(_SETTINGS.format(language=language, colours=colours), encoding="utf-8")
    for part in journal.parent.glob(f"{journal.name}*"):
        shutil.copy(part, folder / part.name)
    contacts = folder / "contacts.csv"
    contacts.write_text(CONTACTS, encoding="utf-8")
    with redirect_stdout(io.StringIO()) as said:
        if cli.main(["contacts", "import", str(contacts), "--profile", str(folder)]) != 0:
            raise RuntimeError(f"The contacts could not be imported: {said.getvalue()}")

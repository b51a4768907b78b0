"""What goes between an administrator and the agents: the list of who is to be added (CSV), and the letter with the join code."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import quote

from screenpop.relay import agents
from screenpop.relay.agents import Agent
from screenpop.relay.provision import Joined
from screenpop.settings import private_file
from screenpop.trouble import Trouble

_YES, _NO = frozenset({"yes", "y", "true", "1", "x", "line"}), frozenset({"no", "n", "false", "0", ""})


def read_list(path: Path, service: str) -> list[Agent]:
    """The agents of a CSV file with the columns name, extensions (separated by spaces or `;`) and, if it is there, line.

    Raises Trouble that names every row which is wrong, by its line in the file.
    """
    try:
        text = path.read_text("utf-8-sig")
    except (OSError, UnicodeError) as error:
        happened = "It is not in UTF-8" if isinstance(error, UnicodeError) else private_file.reason(error)
        raise Trouble(f"The list {path} cannot be read", happened, "Save it as CSV in UTF-8") from error
    head = text.partition("\n")[0]
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=";" if ";" in head and "," not in head else ",", strict=True)
    wanted: list[Agent] = []
    problems: list[str] = []
    try:
        columns = {(name or "").strip().lower() for name in rows.fieldnames or ()}
        if not {"name", "extensions"} <= columns <= {"name", "extensions", "line"}:
            raise Trouble(f"The list {path} has other columns", "They are name, extensions, line", "Name them in the first line")
        for row in rows:
            if not any(cell.strip() if isinstance(cell, str) else cell for cell in row.values()):
                continue  # spreadsheets leave such lines at the end
            try:
                wanted.append(_agent(row, service))
            except Trouble as trouble:
                problems.append(f"Line {rows.line_num}: {trouble}")
    except csv.Error as error:
        problems.append(f"Line {rows.line_num}: it is no CSV ({error})")
    if problems:
        raise Trouble(f"Nobody was added: {path} has rows that are wrong", "\n".join(problems), "Correct them and try again")
    return wanted


def _agent(row: dict[str | None, str | None], service: str) -> Agent:
    if None in row or None in row.values():
        raise Trouble("It has more or fewer columns than the first line")
    cells = {(name or "").strip().lower(): (cell or "").strip() for name, cell in row.items()}
    line = cells.get("line", "").lower()
    if line not in _YES | _NO:
        raise Trouble(f"In the column line stands {line[:40]!r}", "", "It is yes, no or empty")
    return agents.new(cells["name"], service, cells["extensions"].replace(";", " ").split(), line=line in _YES)


def as_list(joined: Iterable[Joined]) -> str:
    """CSV: name, code, mailto."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["name", "code", "mailto"])
    writer.writerows([one.agent.name, one.code, mailto(one)] for one in joined)
    return text.getvalue()


def mailto(joined: Joined) -> str:
    """A link that begins the letter in the administrator's mail program (RFC 6068)."""
    body = (
        f"{joined.agent.name},\r\n\r\n"
        f"this line lets screenpop on your computer show the calls of {' and '.join(joined.agent.extensions)}. "
        "Open screenpop's menu in the tray, choose Join a relay… and paste the whole line. "
        "It is for you alone: whoever has it can see these calls.\r\n\r\n"
        f"{joined.code}\r\n"
    )
    return f"mailto:?subject={quote('Your calls in screenpop', safe='')}&body={quote(body, safe='')}"

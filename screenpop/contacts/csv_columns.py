"""Which column of a table is the name, the company, a telephone number: by its heading, in four languages, else by what is in it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from screenpop.calls.number import NumberPlan
from screenpop.contacts.numbers import read_cells, shortened
from screenpop.trouble import Trouble

FIELDS = ("name", "company", "title", "phone", "url", "uid")
"""What a column may be. Several may be the name (joined by spaces) or have telephone numbers; of the others one counts."""

_HEADINGS = {
    "name": "full name|display name|contact name|name|anzeigename|vollstandiger name|nom complet|nombre completo|file as",
    "given": "first name|firstname|given name|forename|vorname|prenom|nombre de pila",
    "family": "last name|lastname|surname|family name|nachname|familienname|zuname|nom de famille|apellidos|apellido",
    "part": "nom|nombre|contact|kontakt|contacto",
    "company": "company name|company|organization name|organization 1 name|organization|organisation|account name|account|"
    "associated company|primary associated company|employer|firma|firmenname|unternehmen|societe|entreprise|empresa|compania|organizacion",
    "title": "job title|jobtitle|organization title|organization 1 title|position|funktion|beruf|poste|fonction|puesto|cargo|title|titre|role",
    "url": "record url|record link|contact url|contact link|crm url|profile url|url|link",
    "uid": "record id|record id contact|contact id|contactid|lead id|external id|kontakt id|entry id|uid|uuid|id",
}
"""As `_plain` writes them, the best first."""
_PHONE = re.compile(
    r"\b(tel\w*|phones?|mobile?s?|mobilephone|workphone|homephone|cell\w*|handy\w*|mobil\w+|portable|movil|celular|rufnummer|"
    r"durchwahl|fax|extension|ext)\b"
)
_NO_PHONE = re.compile(r"\b(type|typ|label|carrier|mail|email|tty|tdd|telex|verified|status|date)\b")
_MOSTLY = 0.6


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of each field, by heading, or by number ("1") in a table without headings."""

    has_header: bool
    of_field: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def places(self, labels: Sequence[str]) -> dict[str, list[int]]:
        """Where those columns stand among these. Raises Trouble for one that does not."""
        return {field: [_place(column, labels) for column in columns] for field, columns in self.of_field.items()}


def labels_of(first: Sequence[str], has_header: bool) -> list[str]:
    """What the columns are called: by their headings; where there is none, or it was there before, by number."""
    labels: list[str] = []
    for number, cell in enumerate(first, 1):
        heading = " ".join(cell.split())
        labels.append(heading if has_header and heading and heading not in labels else str(number))
    return labels


def guess(table: Sequence[Sequence[str]], plan: NumberPlan, given: Iterable[tuple[str, str]] = ()) -> Columns:
    """The columns of a table from its first rows; `given` are fields that a person chose columns for ("" for none).

    Raises Trouble where there is no column for telephone numbers, or none that was given.
    """
    chosen: dict[str, list[str]] = {}
    for kind, column in given:
        chosen.setdefault(kind, []).extend([column] if column else [])
    first = table[0] if table else []
    has_header = _is_header(first, plan)
    labels, body = labels_of(first, has_header), table[1:] if has_header else table
    filled = {at for at in range(len(labels)) if _column(body, at)}
    found: dict[str, list[int]] = _by_heading(first, filled) if has_header else {}
    found |= {kind: [_place(column, labels) for column in columns] for kind, columns in chosen.items()}
    if not found.get("phone") and "phone" not in chosen:
        found["phone"] = [at for at in range(len(labels)) if _are_numbers(_column(body, at), plan)]
    if not found.get("name") and "name" not in chosen:
        taken = {at for places in found.values() for at in places}
        names = (at for at in range(len(labels)) if at not in taken and _are_names(_column(body, at)))
        found["name"] = [at for at in (next(names, None),) if at is not None]
    if not found["phone"]:
        raise Trouble("No column of telephone numbers was found", _said(labels), "Say which one it is: --map phone=COLUMN")
    return Columns(has_header, {kind: tuple(labels[at] for at in found[kind]) for kind in FIELDS if found.get(kind)})


def _place(column: str, labels: Sequence[str]) -> int:
    folded = [label.casefold() for label in labels]
    wanted = " ".join(column.split()).casefold()
    if wanted in folded:
        return folded.index(wanted)
    if wanted.isascii() and wanted.isdecimal() and 0 < int(wanted[:9]) <= len(labels):
        return int(wanted) - 1
    raise Trouble(f"There is no column {shortened(column)!r}", _said(labels), "Name one of these, by its heading or its number")


def _said(labels: Sequence[str]) -> str:
    names = ", ".join(map(shortened, labels[:40])) or "none"
    return f"The columns are: {names}{', …' if len(labels) > 40 else ''}"


def _is_header(first: Sequence[str], plan: NumberPlan) -> bool:
    known = {heading for headings in _HEADINGS.values() for heading in headings.split("|")}
    plain = [_plain(cell) for cell in first]
    return any(heading in known or _is_phone(heading) for heading in plain) or not any(
        read_cells([cell], plan).keys for cell in first
    )


def _by_heading(first: Sequence[str], filled: Collection[int]) -> dict[str, list[int]]:
    """The columns by their headings. One with nothing in it (Google's `File As`) comes after those that are `filled`."""
    plain = [_plain(heading) for heading in first]
    found: dict[str, list[int]] = {}
    for kind, headings in _HEADINGS.items():
        best = [plain.index(heading) for heading in headings.split("|") if heading in plain]
        found[kind] = sorted(best, key=lambda at: at not in filled)[:1]
    full, given, family, part = (found.pop(kind) for kind in ("name", "given", "family", "part"))
    if not any(at in filled for at in full) and any(at in filled for at in given + family):
        full = []
    word = part or (full if full and plain[full[0]] == "name" else [])
    if given and not family and word:  # Name; Vorname, or Nom; Prénom
        found["name"] = given + word
    elif family and not given and word:  # Nombre; Apellidos
        found["name"] = word + family
    else:
        found["name"] = full or given + family or part
    taken = {at for places in found.values() for at in places}
    found["phone"] = [at for at, heading in enumerate(plain) if at not in taken and _is_phone(heading)]
    return found


def _is_phone(heading: str) -> bool:
    return bool(_PHONE.search(heading)) and not _NO_PHONE.search(heading)


def _plain(heading: str) -> str:
    """Small letters without accents, and spaces for everything else: `Prénom` is `prenom`, `Phone 1 - Value` is `phone 1 value`."""
    without_accents = (c for c in unicodedata.normalize("NFKD", heading[:200]) if not unicodedata.combining(c))
    return " ".join(re.sub(r"[^a-z0-9]", " ", "".join(without_accents).casefold()).split())


def _column(rows: Sequence[Sequence[str]], at: int) -> list[str]:
    return [row[at] for row in rows if at < len(row) and row[at].strip()]


def _are_numbers(cells: Sequence[str], plan: NumberPlan) -> bool:
    numbers = [cell for cell in cells if any(key.startswith("+") for key in read_cells([cell], plan).keys)]
    return bool(cells) and len(numbers) >= _MOSTLY * len(cells)


def _are_names(cells: Sequence[str]) -> bool:
    names = [cell for cell in cells if re.search(r"[^\W\d_]{2}", cell) and not re.search(r"@|://", cell)]
    return bool(cells) and len(names) >= _MOSTLY * len(cells)

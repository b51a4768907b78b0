"""Tables as programs and people save them: which column is which, in which encoding, and back again from an export."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screenpop.calls.number import NumberPlan
from screenpop.contacts import csv_source, export
from screenpop.contacts.contact import Contact, Found, LeftOut
from screenpop.contacts.csv_source import Table
from screenpop.contacts.numbers import read_cells
from screenpop.trouble import Trouble

PLAN = NumberPlan("AU", "03")


def look(folder: Path, content: str | bytes, *given: tuple[str, str]) -> tuple[Table, list[Contact | LeftOut]]:
    path = folder / "table.csv"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    table = csv_source.look(path, PLAN, given)
    return table, list(csv_source.of_file(path, table.options))


def columns(folder: Path, content: str | bytes, *given: tuple[str, str]) -> dict[str, tuple[str, ...]]:
    return dict(look(folder, content, *given)[0].columns.of_field)


OUTLOOK = "Title,First Name,Middle Name,Last Name,Company,Job Title,Business Phone,Business Phone 2,Mobile Phone,E-mail Address,TTY/TDD Phone"
GOOGLE = "Name,Given Name,Family Name,Organization 1 - Name,Phone 1 - Type,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value,Website 1 - Value"
HUBSPOT = "Record ID - Contact,First Name,Last Name,Phone Number,Mobile Phone Number,Associated Company,Email"
SALESFORCE = "Salutation,First Name,Last Name,Account Name,Title,Phone,Mobile,Contact ID"
GERMAN = "Anrede;Name;Vorname;Firma;Funktion;Telefon geschäftlich;Mobiltelefon;Durchwahl;E-Mail"
FRENCH = "Nom,Prénom,Société,Fonction,Téléphone (bureau),Tél. mobile"
SPANISH = "Nombre;Apellidos;Empresa;Puesto;Teléfono móvil;Correo"


@pytest.mark.parametrize(
    ("heading", "found"),
    [
        (OUTLOOK, {"name": ("First Name", "Last Name"), "company": ("Company",), "title": ("Job Title",), "phone": ("Business Phone", "Business Phone 2", "Mobile Phone")}),
        (GOOGLE, {"name": ("Name",), "company": ("Organization 1 - Name",), "phone": ("Phone 1 - Value", "Phone 2 - Value")}),
        (HUBSPOT, {"name": ("First Name", "Last Name"), "company": ("Associated Company",), "phone": ("Phone Number", "Mobile Phone Number"), "uid": ("Record ID - Contact",)}),
        (SALESFORCE, {"name": ("First Name", "Last Name"), "company": ("Account Name",), "title": ("Title",), "phone": ("Phone", "Mobile"), "uid": ("Contact ID",)}),
        (GERMAN, {"name": ("Vorname", "Name"), "company": ("Firma",), "title": ("Funktion",), "phone": ("Telefon geschäftlich", "Mobiltelefon", "Durchwahl")}),
        (FRENCH, {"name": ("Prénom", "Nom"), "company": ("Société",), "title": ("Fonction",), "phone": ("Téléphone (bureau)", "Tél. mobile")}),
        (SPANISH, {"name": ("Nombre", "Apellidos"), "company": ("Empresa",), "title": ("Puesto",), "phone": ("Teléfono móvil",)}),
        ("Full name,Phone,Record URL", {"name": ("Full name",), "phone": ("Phone",), "url": ("Record URL",)}),
    ],
)  # fmt: skip
def test_columns_by_their_headings(tmp_path: Path, heading: str, found: dict[str, tuple[str, ...]]) -> None:
    assert columns(tmp_path, heading + "\n") == found


def test_a_column_with_nothing_in_it_names_nobody(tmp_path: Path) -> None:
    google = "First Name,Last Name,File As,Organization Name,Phone 1 - Value\nAnn,Lee,,,0491 570 156\n"
    assert columns(tmp_path, google)["name"] == ("First Name", "Last Name")
    thunderbird = "First Name,Last Name,Display Name,Organization,Company,Phone\n,,Ann Lee,,Acme,0491 570 156\n"
    found = columns(tmp_path, thunderbird)
    assert (found["name"], found["company"]) == (("Display Name",), ("Company",))


def test_two_columns_of_one_heading_have_numbers_both(tmp_path: Path) -> None:
    _, entries = look(tmp_path, "Name,Phone,Phone\nAnn,0491 570 156,03 5550 1234\n")
    assert [entry.phones for entry in entries if isinstance(entry, Contact)] == [("0491 570 156", "03 5550 1234")]


def test_columns_by_what_is_in_them(tmp_path: Path) -> None:
    without = "ann@example.com,Ann,0491 570 156\nbob@example.com,Bob,(03) 5550 1234\n"
    table, entries = look(tmp_path, without)
    assert table.columns.of_field == {"name": ("2",), "phone": ("3",)}
    assert [entry.name for entry in entries if isinstance(entry, Contact)] == ["Ann", "Bob"]
    assert columns(tmp_path, "Wer,Wohin\nAnn,0491 570 156\n") == {"name": ("Wer",), "phone": ("Wohin",)}


def test_columns_that_were_given(tmp_path: Path) -> None:
    content = "Name,Phone,Phone,Boss\nAnn,1,0491570156,Zoe\n"
    assert columns(tmp_path, content, ("phone", "3"), ("name", "boss")) == {"name": ("Boss",), "phone": ("3",)}
    assert columns(tmp_path, content, ("name", ""), ("company", "Boss"))["company"] == ("Boss",)
    _, entries = look(tmp_path, content, ("phone", "3"), ("phone", "Phone"))
    assert entries[0] == Contact(name="Ann", phones=("0491570156", "1"), uid=entries[0].uid)


@pytest.mark.parametrize("column", ["Fone", "0", "5", "-1", "²"])
def test_a_column_that_is_not_there_is_named(tmp_path: Path, column: str) -> None:
    with pytest.raises(Trouble) as wrong:
        look(tmp_path, "Name,Phone,A,B\nAnn,1,2,3\n", ("phone", column))
    assert f"'{column}'" in wrong.value.title and "Name, Phone, A, B" in wrong.value.happened


def test_without_numbers_it_is_no_list_of_contacts(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="--map phone=COLUMN"):
        look(tmp_path, "Name,E-mail\nAnn,a@example.com\n")
    for empty in ("", "\n \n"):
        with pytest.raises(Trouble, match="empty"):
            look(tmp_path, empty)


def test_a_remembered_column_that_is_gone_is_named(tmp_path: Path) -> None:
    table, _ = look(tmp_path, "Name,Phone\nAnn,201\n")
    (tmp_path / "table.csv").write_text("Name,Telephone\nAnn,201\n")
    with pytest.raises(Trouble, match="There is no column 'Phone'"):
        list(csv_source.of_file(tmp_path / "table.csv", table.options))


def test_columns_are_remembered_by_heading_and_not_by_place(tmp_path: Path) -> None:
    table, before = look(tmp_path, "Name;Phone\nAnn;201\n")
    (tmp_path / "table.csv").write_text("Phone,x,Name\n201,y,Ann\n", encoding="utf-16")
    assert list(csv_source.of_file(tmp_path / "table.csv", table.options)) == before


@pytest.mark.parametrize(
    ("encoding", "guessed"),
    [
        ("utf-8", False),
        ("utf-8-sig", False),
        ("utf-16", False),
        ("utf-32", False),
        ("utf-16-le", True),
        ("utf-16-be", True),
        ("cp1252", True),
    ],
)
def test_encodings(tmp_path: Path, encoding: str, guessed: bool) -> None:
    table, (entry,) = look(tmp_path, "Name,Phone\nJörg Müller,201\n".encode(encoding))
    assert isinstance(entry, Contact) and entry.name == "Jörg Müller"
    assert table.encoding.guessed is guessed
    assert ("guessed" in table.encoding.says) is guessed


def test_a_wrong_charset_late_in_the_file_is_found(tmp_path: Path) -> None:
    lines = "".join(f"{'Name ' * 200},{10_000 + n}\n" for n in range(2_000))
    table, entries = look(tmp_path, f"Name,Phone\n{lines}".encode() + b"J\xf6rg,201\n")
    assert table.encoding.name == "cp1252"
    assert isinstance(entries[-1], Contact) and entries[-1].name == "Jörg"


def test_formulas_are_text(tmp_path: Path) -> None:
    _, (entry,) = look(tmp_path, 'Name,Company,Phone\n"=HYPERLINK(""http://x"",""y"")",@SUM(1),+cmd|\' /C calc\'!A0\n')
    assert entry == Contact(name='=HYPERLINK("http://x","y")', company="@SUM(1)", phones=("+cmd|' /C calc'!A0",), uid=entry.uid)


def test_what_excel_writes_before_a_table(tmp_path: Path) -> None:
    _, (entry,) = look(tmp_path, "sep=;\r\nName;Phone\r\nAnn;201\r\n")
    assert isinstance(entry, Contact) and (entry.name, entry.where) == ("Ann", "line 3")


def test_headings_that_cannot_be_read_are_named(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    table, _ = look(tmp_path, "Name,Phone\nAnn,201\n")
    path.write_text("Na\0me,Phone\nAnn,201\n")
    with pytest.raises(Trouble, match="Line 1: it holds NUL"):
        list(csv_source.of_file(path, table.options))


def test_rows_that_are_too_short(tmp_path: Path) -> None:
    _, entries = look(tmp_path, "Name,Company,Phone\nAnn\nBob,,201,more,cells\n")
    assert [entry.phones for entry in entries if isinstance(entry, Contact)] == [(), ("201",)]


def test_an_entry_has_the_same_identity_every_time(tmp_path: Path) -> None:
    one, two, three = look(tmp_path, "Name,Phone\nAnn,201\nAnn,201\nAnn,202\n")[1]
    assert one.uid == two.uid != three.uid


# Export

texts = st.text(st.characters(exclude_categories=("C", "Z"), include_characters=" "), max_size=20).map(
    lambda text: " ".join(text.split())
)
phones = st.lists(
    st.sampled_from(["0491 570 156", "+61 3 5550 1234", "201", "tel:+61-491-570-110"]), min_size=1, max_size=3, unique=True
)
contacts = st.builds(
    Contact, name=texts.filter(bool) | st.sampled_from(["=1+1", "'=1", "''@x", "-", "+61", "'"]), company=texts, title=texts,
    phones=phones.map(tuple), url=st.sampled_from(["", "https://crm.example/1?a=b,c"]),
)  # fmt: skip


@settings(max_examples=50)
@given(st.lists(contacts, min_size=1, max_size=5))
def test_an_export_reads_back_and_holds_no_formula(tmp_path_factory: pytest.TempPathFactory, given: list[Contact]) -> None:
    path = tmp_path_factory.mktemp("export") / "contacts.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        assert export.write(file, (Found(contact, "a source") for contact in given)) == len(given)

    with path.open(encoding="utf-8-sig", newline="") as file:
        assert not [cell for row in csv.reader(file) for cell in row if cell[:1] in tuple("=+-@\t\r")]
    read = list(csv_source.of_file(path, csv_source.look(path, PLAN).options))

    def plain(contact: Contact | LeftOut) -> tuple[object, ...]:
        assert isinstance(contact, Contact)
        return contact.name, contact.company, contact.title, contact.url, read_cells(contact.phones, PLAN)

    assert list(map(plain, read)) == list(map(plain, given))

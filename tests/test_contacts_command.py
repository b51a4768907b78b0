"""`screenpop contacts …`, as it is typed."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from screenpop import cli
from screenpop.contacts import files
from screenpop.contacts.contact import Imported

TABLE = "Vorname;Name;Firma;Telefon;Mobil\nJörg;Müller;Acme;(03) 5550 1234;0491 570 156\nAnn;Doe;;12345678;\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SCREENPOP_PROFILE", str(tmp_path / "profile"))
    monkeypatch.setenv("SCREENPOP_SECRETS", "file")
    (tmp_path / "staff.csv").write_text(TABLE, encoding="cp1252")
    return tmp_path


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def contacts(*words: str | Path) -> int:
    return cli.main(["contacts", *map(str, words)])


def said(capsys: pytest.CaptureFixture[str], *words: str | Path) -> str:
    assert contacts(*words) == 0
    return capsys.readouterr().out


def found(capsys: pytest.CaptureFixture[str], text: str) -> list[str]:
    return [contact["name"] for contact in json.loads(said(capsys, "search", text, "--json"))["contacts"]]


def test_an_import_says_how_it_understood_the_file_and_what_it_left_out(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shown = said(capsys, "import", folder / "staff.csv", "--report", folder / "report.txt")
    for words in (
        "a table divided by semicolons, cp1252, guessed", "name: Vorname + Name", "phone: Telefon + Mobil", "Jörg Müller, Acme, (03) 5550 1234",
        "1 left out:\n  line 3: “12345678” is no whole telephone number", "staff: 1 contact, 2 numbers, 1 left out",
    ):  # fmt: skip
        assert words in shown
    assert (folder / "report.txt").read_text("utf-8").startswith("line 3: “12345678”")
    assert said(capsys, "search", "0491 570") == "Jörg Müller, Acme, (03) 5550 1234, 0491 570 156 (staff)\n"


def test_a_file_without_a_whole_card_has_no_example(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "cut.vcf").write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Ann\nTEL:0491570156\n")
    assert contacts("import", folder / "cut.vcf") == 1
    out, err = capsys.readouterr()
    assert "it has no END:VCARD" in out and "For example" not in out
    assert "No contact could be taken" in err


def test_a_trial_changes_nothing(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shown = said(capsys, "import", folder / "staff.csv", "--dry-run", "--report", folder / "report.txt")
    assert "1 contact, 2 numbers, 1 left out. Nothing was changed." in shown
    assert "12345678" in (folder / "report.txt").read_text("utf-8")
    assert found(capsys, "") == []
    assert not (folder / "profile" / "contacts.db").exists()


@pytest.mark.parametrize(("answer", "taken"), [("\n", True), ("y\n", True), ("n\n", False)])
def test_a_person_is_asked(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, answer: str, taken: bool
) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal(answer))
    assert contacts("import", folder / "staff.csv") == (0 if taken else 1)
    assert "Import the contacts so?" in capsys.readouterr().out
    assert found(capsys, "Müller") == (["Jörg Müller"] if taken else [])
    monkeypatch.setattr(sys, "stdin", Terminal("n\n"))
    assert contacts("import", folder / "staff.csv", "--yes") == 0


def test_ctrl_d_at_the_question_changes_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def ended(_: str) -> str:
        raise EOFError

    monkeypatch.setattr("sys.stdin", Terminal())
    monkeypatch.setattr("builtins.input", ended)
    assert contacts("import", folder / "staff.csv") == 1
    assert "It was stopped" in capsys.readouterr().err
    assert said(capsys, "sources").startswith("No sources yet")


@pytest.mark.parametrize("name", ["", " ", "a\nb", "\x1b[31m", "\u202ea", "x" * 101])
def test_a_source_has_a_name_that_can_be_read(folder: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    assert contacts("import", folder / "staff.csv", "--name", name) == 1
    assert "A source cannot be called that" in capsys.readouterr().err


def test_nothing_is_written_over_what_contacts_come_from(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    staff = folder / "staff.csv"
    before = staff.read_bytes()
    assert contacts("import", staff, "--report", folder / "profile" / ".." / "staff.csv") == 1
    said(capsys, "import", staff)
    assert contacts("export", staff) == 1
    assert "staff.csv would be overwritten" in capsys.readouterr().err
    assert staff.read_bytes() == before


@pytest.mark.parametrize("words", [("import", "staff.csv", "--report", "nowhere/report.txt"), ("export", "nowhere/all.csv")])
def test_where_nothing_can_be_written_it_says_so(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    monkeypatch.chdir(folder)
    assert contacts(*words) == 1
    assert "cannot be written" in (err := capsys.readouterr().err) and "Errno" not in err


def test_columns_can_be_said(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said(capsys, "import", folder / "staff.csv", "--map", "phone=4", "--map", "name=Firma", "--map", "company=")
    assert found(capsys, "") == ["Acme"]
    assert contacts("import", folder / "staff.csv", "--map", "phone=Fax") == 1
    assert "There is no column 'Fax'\nThe columns are: Vorname, Name" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        contacts("import", folder / "staff.csv", "--map", "fon=Fax")


def test_ctrl_c_changes_nothing(folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    said(capsys, "import", folder / "staff.csv")

    def stopped(*_: object) -> Imported:
        raise KeyboardInterrupt

    monkeypatch.setattr(files, "take", stopped)
    assert contacts("import", folder / "staff.csv") == 1
    assert "The contacts are as they were before" in capsys.readouterr().err
    assert found(capsys, "Müller") == ["Jörg Müller"]


def test_progress_is_for_a_terminal(folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    assert contacts("import", folder / "staff.csv") == 0
    assert capsys.readouterr().err == ""
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    assert contacts("import", folder / "staff.csv") == 0
    assert "2 read…" in terminal.getvalue()


def test_sources_are_listed_synchronised_and_removed(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "No sources yet" in said(capsys, "sources")
    said(capsys, "import", folder / "staff.csv", "--name", "desk")
    assert "desk: csv, " in said(capsys, "sources")
    (source,) = json.loads(said(capsys, "sources", "--json"))["sources"]
    assert (source["contacts"], source["numbers"], source["left_out"]) == (1, 2, 1)
    assert source["first_left_out"][0]["where"] == "line 3" and source["trouble"] is None
    assert said(capsys, "sync") == "desk: nothing new\n"
    (folder / "staff.csv").write_text("Vorname;Name;Firma;Telefon;Mobil\nZoe;Zed;;201;\n")
    assert "desk: 1 contact, 1 number, 0 left out" in said(capsys, "sync", "desk")
    (folder / "staff.csv").unlink()
    assert contacts("sync") == 1 and contacts("sync", "desk") == 1
    assert "cannot be read" in capsys.readouterr().err
    assert "cannot be read" in said(capsys, "sources")
    assert found(capsys, "Zed") == ["Zoe Zed"]
    assert "removed" in said(capsys, "remove", "desk")
    assert contacts("remove", "desk") == 1
    assert found(capsys, "") == []


def test_an_export_is_imported_again(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "odd.csv").write_text("Name,Phone\n=1+1,+61491570156\n")
    said(capsys, "import", folder / "odd.csv")
    said(capsys, "export", folder / "all.csv")
    assert "'=1+1,,,'+61491570156" in (folder / "all.csv").read_text("utf-8-sig")
    said(capsys, "remove", "odd")
    said(capsys, "import", folder / "all.csv")
    assert found(capsys, "0491 570 156") == ["=1+1"]


def test_a_text_from_outside_does_not_steer_the_terminal(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "odd.csv").write_text("Name,Phone\nA\x1b[2Jnn,2\x1b[2J01 0491570156 xx\nBob,201\n")
    assert "\x1b" not in said(capsys, "import", folder / "odd.csv") + said(capsys, "search", "")


@pytest.mark.linux
def test_an_import_takes_no_memory_for_its_contacts(folder: Path) -> None:
    """The numbers are few, because reading each costs 0.1 ms, and the rows many."""
    code = "import sys; from screenpop import cli; import resource; cli.main(sys.argv[1:]); print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"

    def peak_kib(rows: int) -> int:
        path = folder / f"{rows}.csv"
        path.write_text(
            "Name,Company,Phone\n" + "".join(f"Somebody With A Name {n},A Company,0491 570 156\n" for n in range(rows))
        )
        done = subprocess.run(
            [sys.executable, "-c", code, "contacts", "import", str(path)], capture_output=True, text=True, check=True
        )
        assert f"{rows} contacts" in done.stdout
        return int(done.stdout.split()[-1])

    few, many = peak_kib(1_000), peak_kib(12_000)
    assert many - few < 8_000

"""Rows of a table, with the lines where they stand, however broken the file is."""

from __future__ import annotations

import io
import time

import pytest

from screenpop.contacts.contact import LeftOut
from screenpop.contacts.csv_rows import rows, sniff
from screenpop.trouble import Trouble

TOO_LONG = "x," * 100_000


def read(text: str) -> list[tuple[int | str, object]]:
    found = rows(io.StringIO(text, newline=""), ",")
    return [(row.where, row.why) if isinstance(row, LeftOut) else (row.line, row.cells) for row in found]


def test_a_row_may_go_over_several_lines() -> None:
    assert read('a,b\nc,"d\ne"\nf,g\n') == [(1, ["a", "b"]), (2, ["c", "d\ne"]), (4, ["f", "g"])]


def test_every_kind_of_line_end_and_blank_lines() -> None:
    assert read("\n\n , \na,b\r\nc\rd") == [(4, ["a", "b"]), (5, ["c"]), (6, ["d"])]


def test_quotation_marks_within_a_cell_are_text() -> None:
    assert read('6" disk,b\n"5"" x",c\n"a"b,c') == [(1, ['6" disk', "b"]), (2, ['5" x', "c"]), (3, ["ab", "c"])]


def test_a_quotation_mark_that_is_never_closed_costs_one_line() -> None:
    never = "its quotation mark is never closed"
    assert read('a,b\nc,"d\ne,f\ng,h\n') == [(1, ["a", "b"]), ("line 2", never), (3, ["e", "f"]), (4, ["g", "h"])]
    many = "".join(f"n{n},1\n" for n in range(50_000))
    found = read(f'a,"b\n{many}')
    assert found[:2] == [("line 1", never), (2, ["n0", "1"])]
    assert len(found) == 50_001


@pytest.mark.parametrize(
    ("line", "why"), [(TOO_LONG, "it is longer than 128 KiB"), ("b\0b,c", "it holds NUL characters, as no text does")]
)
def test_a_line_that_is_no_row_is_left_out(line: str, why: str) -> None:
    assert read(f"a,b\n{line}\nc,d\n") == [(1, ["a", "b"]), ("line 2", why), (3, ["c", "d"])]
    assert read(f"{line}\r\nc,d") == [("line 1", why), (2, ["c", "d"])]
    assert read(line) == [("line 1", why)]


def test_a_long_line_within_quotation_marks() -> None:
    found = read(f'a,"b\n{TOO_LONG}\nc,d\n')
    assert found == [("line 1", "its quotation mark is never closed"), ("line 2", "it is longer than 128 KiB"), (3, ["c", "d"])]


def test_a_file_of_such_marks_is_refused_before_it_takes_for_ever() -> None:
    began = time.process_time()
    with pytest.raises(Trouble, match="At line 31 a quotation mark is never closed"):
        read('a","\n' * 100_000)
    assert time.process_time() - began < 20


@pytest.mark.parametrize(
    ("sample", "delimiter"),
    [
        ("a;b;c\n1,5;2;3\n", ";"),
        ("a\tb, c\n1\t2\n", "\t"),
        ("a|b\n1|2", "|"),
        ("name\nx, y\nz", ","),
        ("sep=;\na,b,c", ";"),
        ('"a,b";c\n"d,e";f\n', ";"),
        ("", ","),
    ],
)
def test_the_delimiter(sample: str, delimiter: str) -> None:
    assert sniff(sample) == delimiter

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import QLocale

from screenpop.calls.call import Outcome
from screenpop.desktop.history_words import history_line
from screenpop.known import History

ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.Australia)


def at(text: str) -> float:
    """Of this computer's clock."""
    return datetime.fromisoformat(text).astimezone().timestamp()


NOW = at("2026-11-22T15:00:00")  # a Sunday


@pytest.mark.parametrize(
    ("history", "line"),
    [
        (History(1), "First call"),
        (
            History(4, at("2026-11-17T09:00:00"), 360, Outcome.ANSWERED, "Sam"),
            "4th call this month · last Tuesday, 6 min, answered by Sam",
        ),
        (History(1, at("2026-10-03T09:00:00"), None, Outcome.MISSED), "First call this month · last on 3 Oct, missed"),
        (History(1, at("2025-12-31T09:00:00"), 42, Outcome.ANSWERED, "201"),
         "First call this month · last on 31 Dec 2025, 42 s, answered by 201"),
        (History(2, at("2026-11-21T23:59:00"), None, Outcome.ANSWERED_ELSEWHERE, "Alex"),
         "2nd call this month · last yesterday, answered by Alex"),
        (History(3, at("2026-11-16T00:01:00")), "3rd call this month · last Monday"),
        (History(3, at("2026-11-15T23:59:00")), "3rd call this month · last on 15 Nov"),
        (History(11, at("2026-11-20T09:00:00")), "11th call this month · last Friday"),
        (History(112, at("2026-11-20T09:00:00")), "112th call this month · last Friday"),
        (History(121, at("2026-11-20T09:00:00")), "121st call this month · last Friday"),
        (History(2, at("2026-11-23T09:00:00")), "2nd call this month · last today at 9:00\u202fam"),  # the clock was set back
        (History(2, at("2026-11-20T09:00:00"), 59.6, Outcome.ANSWERED, "<b>Sam</b>\n"),
         "2nd call this month · last Friday, 60 s, answered by <b>Sam</b>"),
    ],
)  # fmt: skip
def test_earlier_calls_in_one_line(history: History, line: str) -> None:
    assert history_line(history, NOW, ENGLISH).replace("\xa0", "\u202f").replace("9:00 am", "9:00\u202fam") == line


def test_the_day_is_named_in_the_persons_language() -> None:
    line = history_line(History(2, at("2026-11-17T09:00:00")), NOW, QLocale(QLocale.Language.German))
    assert "Dienstag" in line

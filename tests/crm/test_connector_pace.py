"""How often a CRM is asked, whatever rings."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest

from screenpop.crm.answer import Failed, FailureKind
from screenpop.crm.connector_engine import AT_ONCE
from tests.crm.asking import (
    LOG_IN,
    OAUTH2,
    Asking,
    Tokens,
    asking,
    failure,
    ids,
    of_log_in,
    written,
)
from tests.crm.crm_server import PRIYA, Asked, CrmServer, known, said

# Pace


def numbers(count: int) -> list[str]:
    return [f"+613900859{place:02}" for place in range(count)]


async def test_two_requests_at_a_time(crm: CrmServer, tmp_path: Path) -> None:
    async def late(asked: Asked, writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(0.02)
        known(PRIYA)(asked, writer)

    crm.answering = late
    asked = Asking(written(tmp_path, OAUTH2), {"base_url": crm.url, "user": "sam"}, authorizer=Tokens("one"))
    await asyncio.gather(*map(asked.about, numbers(10)))
    assert crm.most_at_once == 2
    assert len(crm.asked) > 10


async def test_fifty_rings_in_a_minute_cost_a_crm_its_limit_at_most(crm: CrmServer, tmp_path: Path) -> None:
    connector = written(tmp_path, LOG_IN, limit="20/min")
    crm.answering = lambda asked, writer: (of_log_in() if asked.path == "/login" else known())(asked, writer)
    asked = Asking(connector, {"base_url": crm.url, "user": "sam"}, deadline_s=0.5)
    answers = []
    for number in numbers(50):
        answers.append(await asked.about(number))
        asked.now += 1.2
        if len(answers) == 49:
            assert len(crm.asked) == 20
    assert {failure(answer) for answer in answers if isinstance(answer, Failed)} == {FailureKind.LIMITED}
    asked.now += 30
    assert await asked.about("0390085999") == ()


async def test_within_the_deadline_a_turn_is_waited_for(crm: CrmServer) -> None:
    asked = asking(crm)
    asked.engine._pace = type(asked.engine._pace)(asked.engine.connector.limit, asyncio.get_running_loop().time)
    began = asyncio.get_running_loop().time()
    crm.answering = said("")
    assert await asyncio.gather(*map(asked.about, numbers(4))) == [()] * 4
    assert len(crm.asked) == 8
    assert 0.9 < asyncio.get_running_loop().time() - began < 3


async def test_waiting_for_a_turn_is_no_failure_of_the_crm(crm: CrmServer) -> None:
    asked = asking(crm, deadline_s=0.1)
    for _ in range(AT_ONCE):
        await asked.engine._at_once.acquire()
    assert failure(await asked.about()) is FailureKind.LIMITED


async def test_a_keyring_that_hangs_is_no_failure_of_the_crm(crm: CrmServer) -> None:
    asked = asking(crm, deadline_s=0.1)

    async def hanging(key: str) -> str | None:
        await asyncio.sleep(30)
        return None

    asked.engine._identity._secret = hanging
    assert failure(await asked.about()) is FailureKind.UNREADY
    assert crm.asked == []


@pytest.mark.parametrize("status", [429, 503])
async def test_retry_after_is_honoured(crm: CrmServer, status: int) -> None:
    asked = asking(crm)
    crm.answers = [said("", status, Retry_After="20")]
    answer = await asked.about()
    assert isinstance(answer, Failed) and answer.retry_after_s == 20
    asked.now += 15
    answer = await asked.about("0390085901")
    assert isinstance(answer, Failed) and answer.retry_after_s == pytest.approx(5)
    assert len(crm.asked) == 1
    asked.now += 6
    assert ids(await asked.about()) == ["7"]


async def test_retry_after_can_be_a_date_or_nonsense(crm: CrmServer) -> None:
    for said_so, at_least, at_most in (
        (format_datetime(datetime.now(UTC) + timedelta(seconds=100), usegmt=True), 90, 100),
        ("soon", 5, 5),
        ("-3", 5, 5),
        ("9" * 400, 999_999_999, 999_999_999),
        ("Wed, 21 Oct 2015 07:28:00 GMT", 0, 0),
    ):
        crm.answering = said("", 429, Retry_After=said_so)
        answer = await asking(crm).about()
        assert failure(answer) is FailureKind.LIMITED
        assert isinstance(answer, Failed) and answer.retry_after_s is not None
        assert at_least <= answer.retry_after_s <= at_most


async def test_after_five_failures_it_is_left_alone_and_then_tried_once(crm: CrmServer) -> None:
    asked = asking(crm)
    crm.answering = said("", 500)
    for number in numbers(5):
        assert failure(await asked.about(number)) is FailureKind.BROKEN
    assert failure(await asked.about()) is FailureKind.RESTING
    assert len(crm.asked) == 5
    asked.now += 61
    both = await asyncio.gather(asked.about(), asked.about("0390085901"))
    assert [failure(answer) for answer in both] == [FailureKind.BROKEN, FailureKind.RESTING]
    asked.now += 61
    crm.answering = known(PRIYA)
    assert ids(await asked.about()) == ["7"]
    assert not isinstance(await asked.about("0390085901"), Failed)


async def test_a_success_between_keeps_it_closed(crm: CrmServer) -> None:
    asked = asking(crm)
    crm.answers = [answer for _ in range(4) for answer in (*[said("", 500)] * 4, known(PRIYA))]
    for _ in range(20):
        assert await asked.about(told=lambda step: None)
        asked.now += 1
    assert len(crm.asked) == 20

"""A CRM that answers: who it is, how one signs in, and what is remembered of it."""

from __future__ import annotations

import asyncio
import json
import re
from pathlib import Path

import pytest

from screenpop.crm.answer import Failed, FailureKind, Match
from screenpop.crm.connector_engine import Step
from screenpop.trouble import Trouble
from tests.crm.asking import (
    CALLER,
    LOG_IN,
    OAUTH2,
    SECRETS,
    STRANGERS,
    Asking,
    Tokens,
    asking,
    failure,
    ids,
    of_log_in,
    shipped,
    written,
)
from tests.crm.crm_server import PRIYA, CrmServer, known, said, silent

# Who it is


async def test_one_match(crm: CrmServer) -> None:
    answer = await asking(crm).about()
    assert answer == (Match("7", "Priya Raman", "Acme", "Buyer", f"{crm.url}/contacts/7", "own-api"),)
    assert [(asked.method, asked.path) for asked in crm.asked] == [("GET", "/api/contacts?phone=%2B61390085900")]
    assert crm.asked[0].headers["authorization"] == f"Bearer {SECRETS['api_key']}"
    assert "cookie" not in crm.asked[0].headers


async def test_several_matches_and_strangers_among_them(crm: CrmServer) -> None:
    spelled = ["+61390085900", "9008 5900", 61390085900, "0061 3 9008 5900", "03 9008 5900 x12", "0412 345 678; 0390085900"]
    people = [{"id": f"a{place}", "first": "A", "phones": [{"value": phone}]} for place, phone in enumerate(spelled)]
    crm.answering = known(*STRANGERS, *people, people[0])
    assert ids(await asking(crm).about()) == ["a0", "a1", "a2", "a3", "a4", "a5"]


async def test_strangers_are_nobody_and_every_form_is_asked_for(crm: CrmServer) -> None:
    crm.answering = known(*STRANGERS)
    assert await asking(crm).about() == ()
    assert [asked.path for asked in crm.asked] == ["/api/contacts?phone=%2B61390085900", "/api/contacts?phone=390085900"]


async def test_the_first_form_that_finds_the_caller_ends_it(crm: CrmServer) -> None:
    crm.answers = [known(*STRANGERS)]
    assert ids(await asking(crm).about()) == ["7"]
    assert len(crm.asked) == 2


@pytest.mark.parametrize("number", ["201", "anonymous", "90085900x", "000"])
async def test_without_a_whole_number_nobody_is_asked(crm: CrmServer, number: str) -> None:
    assert await asking(crm).about(number) == ()
    assert crm.asked == []


@pytest.mark.parametrize("body", ["", "{}", "[]", "null", "3", '"x"', '{"contacts": {"id": 7}}', '{"contacts": [[7], 8, null]}'])
async def test_an_answer_of_another_shape_is_nobody(crm: CrmServer, body: str) -> None:
    crm.answering = said(body)
    assert await asking(crm).about() == ()


async def test_what_one_request_saves_the_next_one_sends(crm: CrmServer, tmp_path: Path) -> None:
    text = (
        LOG_IN.partition("[auth]")[0]
        + """
[auth]
kind = "basic"
user = "{user}"
password = "{password}"
[[request]]
method = "POST"
url = "{base_url}/ids"
form = { type = "PHONE", value = "{number}" }
foreach = ["e164", "national"]
save = { ids = "$.result.CONTACT" }
[[request]]
method = "POST"
url = "{base_url}/people"
headers = { X-For = "{user}" }
json = { filter = { ID = "{ids}", text = "{digits} {nsn_wild}" } }
[result]
list = "$.contacts[*]"
id = "$.id"
name = ["$.first", "$.last"]
phones = "$.phones[*].value"
"""
    )
    crm.answers = [said('{"result": []}'), said('{"result": {"CONTACT": [7, 8]}}')]
    assert ids(await Asking(written(tmp_path, text), {"base_url": crm.url, "user": "s&m"}).about()) == ["7"]
    first, second, third = crm.asked
    assert (first.body, second.body) == (b"type=PHONE&value=%2B61390085900", b"type=PHONE&value=0390085900")
    assert first.headers["content-type"] == "application/x-www-form-urlencoded"
    assert json.loads(third.body) == {"filter": {"ID": [7, 8], "text": "61390085900 3%9%0%0%8%5%9%0%0"}}
    assert third.headers["x-for"] == "s&m"
    assert third.headers["authorization"] == "Basic cyZtOmh1bnRlcjItaHVudGVyMg=="


async def test_a_request_that_finds_nothing_to_save_ends_it(crm: CrmServer, tmp_path: Path) -> None:
    text = LOG_IN.partition("[auth]")[0] + (
        '[[request]]\nurl = "{base_url}/ids"\nsave = { id = "$.id" }\n[[request]]\nurl = "{base_url}/{id}"\n'
        '[result]\nlist = "$.c"\nid = "$.id"\nname = "$.n"\nphones = "$.p"\n'
    )
    with pytest.raises(Trouble, match=r"save\.id"):
        written(tmp_path, text)
    crm.answering = said('{"record": []}')
    connector = written(tmp_path, text.replace("{ id = ", "{ record = ").replace("/{id}", "/{record}"))
    assert await Asking(connector, {"base_url": crm.url, "user": "sam"}).about() == ()
    assert len(crm.asked) == 1


# Signing in


@pytest.fixture
def logging_in(crm: CrmServer, tmp_path: Path) -> Asking:
    crm.answers = [of_log_in()]
    return Asking(written(tmp_path, LOG_IN), {"base_url": crm.url, "user": "sam"})


async def test_it_logs_in_once(crm: CrmServer, logging_in: Asking) -> None:
    for number in ("0390085900", "0390085901", "0390085902"):
        await logging_in.about(number)
    assert [asked.path for asked in crm.asked].count("/login") == 1
    assert json.loads(crm.asked[0].body) == {"user": "sam", "password": SECRETS["password"]}
    assert "authorization" not in crm.asked[0].headers
    assert crm.asked[1].headers["authorization"] == "Session c2FtOjU6dDE="
    assert json.loads(crm.asked[1].body) == {"params": [["phone", "=like", "%+61390085900"], {"uid": 5, "limit": 5}]}
    assert logging_in.wanted == ["password"]


async def test_a_401_logs_in_again_once(crm: CrmServer, logging_in: Asking) -> None:
    await logging_in.about()
    crm.asked.clear()
    crm.answers = [said("", 401), of_log_in("t2")]
    assert ids(await logging_in.about("+61390085900", told=lambda step: None)) == ["7"]
    assert [asked.path for asked in crm.asked] == ["/find", "/login", "/find"]
    assert crm.asked[2].headers["authorization"] == "Session c2FtOjU6dDI="


async def test_a_second_401_is_a_refusal_and_the_secret_is_read_again(crm: CrmServer, logging_in: Asking) -> None:
    crm.answers = [of_log_in(), said("", 401), of_log_in("t2"), said("", 401)]
    assert failure(await logging_in.about()) is FailureKind.REFUSED
    assert len(crm.asked) == 4
    crm.answers = [of_log_in("t3")]
    assert ids(await logging_in.about()) == ["7"]
    assert logging_in.wanted == ["password", "password"]


@pytest.mark.parametrize("answer", ['{"error": "no"}', '{"token": false, "uid": 5}', "{}", ""])
async def test_a_log_in_that_gives_nothing_is_a_refusal(crm: CrmServer, logging_in: Asking, answer: str) -> None:
    crm.answers = [said(answer)]
    assert failure(await logging_in.about()) is FailureKind.REFUSED
    assert len(crm.asked) == 1


async def test_calls_at_the_same_time_log_in_once(crm: CrmServer, logging_in: Asking) -> None:
    both = ("0390085900", "0390085901")
    await asyncio.gather(*map(logging_in.about, both))
    crm.asked.clear()
    crm.answers = [said("", 401), said("", 401), of_log_in("t2")]
    await asyncio.gather(*(logging_in.about(number, told=lambda step: None) for number in both))
    assert [asked.path for asked in crm.asked].count("/login") == 1


async def test_a_key_that_is_refused_is_not_sent_again(crm: CrmServer) -> None:
    crm.answering = said("", 401)
    assert failure(await asking(crm).about()) is FailureKind.REFUSED
    assert len(crm.asked) == 1


async def test_a_token_is_renewed_once_on_a_401(crm: CrmServer, tmp_path: Path) -> None:
    tokens = Tokens("one", "two")
    crm.answers = [said("", 401)]
    asked = Asking(written(tmp_path, OAUTH2), {"base_url": crm.url, "user": "sam"}, authorizer=tokens)
    assert ids(await asked.about()) == ["7"]
    assert [asked.headers["authorization"] for asked in crm.asked] == ["Bearer one", "Bearer two"]
    assert tokens.refused == [None, "one"]
    crm.answers = [said("", 401)]
    assert failure(await asked.about("0390085901")) is FailureKind.UNREADY


async def test_without_anybody_signed_in_nothing_is_sent(crm: CrmServer, tmp_path: Path) -> None:
    assert failure(await Asking(written(tmp_path, OAUTH2), {"base_url": crm.url, "user": "sam"}).about()) is FailureKind.UNREADY
    assert crm.asked == []


# The account


@pytest.mark.parametrize("address", ["", "crm.example.com", "https://a@b.example", "https://x.example/?q=", "https://[::1"])
async def test_a_wrong_address_is_not_asked(address: str) -> None:
    assert failure(await Asking(shipped(), {"base_url": address}).about()) is FailureKind.UNREADY


async def test_a_missing_secret_is_named(crm: CrmServer) -> None:
    asked = asking(crm)
    asked.secrets = {}
    answer = await asked.about()
    assert failure(answer) is FailureKind.UNREADY
    assert isinstance(answer, Failed) and "api_key" in answer.words
    asked.secrets = dict(SECRETS)
    assert ids(await asked.about()) == ["7"]


async def test_a_secret_with_a_line_break_is_no_header(crm: CrmServer) -> None:
    asked = asking(crm)
    asked.secrets = {"api_key": "x\r\nX-Other: 1"}
    assert failure(await asked.about()) is FailureKind.BROKEN
    assert crm.asked == []


# What is remembered


async def test_an_answer_is_kept_for_its_time_and_nobody_for_a_minute(crm: CrmServer) -> None:
    asked = asking(crm)
    assert ids(await asked.about()) == ["7"] == ids(await asked.about("+61 3 9008 5900"))
    assert len(crm.asked) == 1
    asked.now += 301
    crm.answering = known()
    assert await asked.about() == () == await asked.about()
    assert len(crm.asked) == 3
    asked.now += 61
    crm.answering = known(PRIYA)
    assert ids(await asked.about()) == ["7"]


async def test_who_asks_at_the_same_time_shares_one_answer(crm: CrmServer) -> None:
    asked = asking(crm)
    first = asyncio.create_task(asked.about())
    others = [asyncio.create_task(asked.about()) for _ in range(5)]
    await asyncio.sleep(0)
    first.cancel()
    assert [ids(answer) for answer in await asyncio.gather(*others)] == [["7"]] * 5
    assert len(crm.asked) == 1
    assert first.cancelled()


async def test_what_is_remembered_is_bounded(crm: CrmServer) -> None:
    asked = asking(crm)
    crm.answering = known()
    for place in range(520):
        asked.engine._keep(f"+613900{place:05}", ())
    assert len(asked.engine._kept) == 500


async def test_closing_gives_up(crm: CrmServer) -> None:
    crm.answering = silent
    asked = asking(crm)
    waiting = asyncio.create_task(asked.about())
    await asyncio.sleep(0.05)
    await asked.engine.close()
    assert failure(await waiting) is FailureKind.UNREADY, "who asked looks elsewhere too, and goes on"


# Telling


async def test_each_step_is_told_without_secrets(crm: CrmServer, logging_in: Asking) -> None:
    steps: list[Step] = []
    crm.answers = [of_log_in(), known(), known(*STRANGERS, PRIYA)]
    await logging_in.about(told=steps.append)
    assert [(step.what, step.status, step.said) for step in steps] == [
        ("log in", 200, ""),
        ("ask for e164", 200, ""),
        ("compare", None, "0 found, 0 with this number"),
        ("ask for nsn_wild", 200, ""),
        ("compare", None, "6 found, 1 with this number"),
    ]
    assert all(step.host == crm.url.partition("//")[2] for step in steps if step.status)
    crm.answers = [said("", 500)]
    await logging_in.about(told=steps.append)
    assert (steps[-1].status, steps[-1].said) == (500, "The CRM answered with error 500")
    assert not any(re.search("hunter2|39008|t1", repr(step)) for step in steps)


def test_nothing_that_is_sent_is_represented() -> None:
    from screenpop.crm.exchange import Reply
    from screenpop.crm.outgoing import Sent

    sent = repr(Sent("GET", "https://x.example/?k=secret", {"Authorization": "secret"}, b"secret"))
    assert "secret" not in sent + repr(Reply(200, "secret"))
    assert CALLER.e164 is not None

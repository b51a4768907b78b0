"""Each connector that comes with the program, against a server that answers as its CRM's maker documents."""

from __future__ import annotations

import json
import re
from pathlib import Path
from urllib.parse import unquote

import pytest

from screenpop.crm import hits
from screenpop.crm.answer import Match
from screenpop.crm.connector import Connector, files
from screenpop.crm.connector_engine import Step
from screenpop.crm.connector_file import load
from tests.crm.asking import PLAN, SHIPPED, Asking, Tokens, shipped
from tests.crm.crm_server import Answering, CrmServer, said
from tests.crm.vendors import CASES, Case

_HOST = re.compile(r'^(url = )"https://[^/"]+', re.MULTILINE)
TRIED_ELSEWHERE = {"own-api", "tryton"}
"""Against the server of the tests, and a real Tryton."""


def aimed(case: Case, crm: CrmServer, folder: Path) -> Connector:
    """The connector, its requests going to this server instead of to the CRM's host; nothing else is changed."""
    text = (SHIPPED / f"{case.name}.toml").read_text("utf-8")
    path = folder / f"{case.name}.toml"
    path.write_text(_HOST.sub(rf'\1"{crm.url}', text), "utf-8")
    return load(path)


def asking(case: Case, crm: CrmServer, folder: Path) -> Asking:
    asking = Asking(aimed(case, crm, folder), {"base_url": crm.url, **case.account}, authorizer=Tokens("SECRET-access_token"))
    asking.secrets = {name: f"SECRET-{name}" for name in asking.engine.connector.secrets}
    return asking


def answered(answer: object) -> Answering:
    return said("", 204) if answer is None else said(json.dumps(answer))


def test_each_one_is_tried_here_or_elsewhere() -> None:
    assert {case.name for case in CASES} | TRIED_ELSEWHERE == set(files([SHIPPED]))


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
async def test_a_documented_answer_is_a_match(case: Case, crm: CrmServer, tmp_path: Path) -> None:
    steps: list[Step] = []
    crm.answers = list(map(answered, case.answers))
    answer = await asking(case, crm, tmp_path).about("0390085900", steps.append)
    name, company, title, link = case.match
    assert answer == (Match(case.id, name, company, title, link.replace("{base_url}", crm.url), case.name),)
    assert [(one.method, unquote(one.path), json.loads(one.body) if one.body else None) for one in crm.asked] == case.asked
    assert {name: crm.asked[-1].headers[name] for name in case.sent} == case.sent
    assert "SECRET" not in repr(steps) and "39008" not in repr(steps)
    if "authorization" not in case.sent:
        assert "authorization" not in crm.asked[-1].headers


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
async def test_whom_the_crm_does_not_know_is_nobody(case: Case, crm: CrmServer, tmp_path: Path) -> None:
    asked = asking(case, crm, tmp_path)
    login = case.answers[:1] if asked.engine.connector.auth.login else []
    crm.answers = list(map(answered, [*login, *case.nobody]))
    crm.answering = said(json.dumps({"results": [], "value": [], "data": {"items": [], "people": []}, "searchRecords": []}))
    assert await asked.about() == ()
    assert await asked.about("+44 20 7946 0018") == ()


@pytest.mark.parametrize("name", sorted(set(files([SHIPPED]))))
def test_each_says_where_it_is_from_and_only_what_was_tried_says_so(name: str) -> None:
    connector = shipped(name)
    assert connector.source.startswith("https://") or name == "own-api"
    assert bool(connector.tried) == (name in TRIED_ELSEWHERE)


def test_a_company_that_is_its_own_company_is_named_once() -> None:
    record = {"id": 1, "first": "Acme", "company": "Acme", "phones": [{"value": "03 9008 5900"}]}
    for hit in (record, {**record, "first": ""}, {**record, "company": ""}):
        (match,) = hits.verified(shipped(), [hit], "+61390085900", PLAN, lambda record: None)
        assert (match.name, match.company) == ("Acme", None)

"""The README's part about connectors and the code say the same; each check is shown to be able to find a difference."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from screenpop.calls.number import NumberPlan, read
from screenpop.crm import connector
from screenpop.crm.connector_engine import AT_ONCE, DEADLINE_S, NOBODY_KEPT_S, _of_number
from screenpop.crm.connector_file import load
from screenpop.crm.exchange import LARGEST
from screenpop.crm.pace import FAILURES, REST_S
from tests.project.files import ROOT
from tests.project.readme import differences, section, table

README = (ROOT / "README.md").read_text(encoding="utf-8")
FILES = sorted((ROOT / "resources" / "connectors").glob("*.toml"))
HEADING = "CRM connectors"


def wrong_connectors(text: str) -> list[str]:
    rows = table(section(text, HEADING), "connector", "CRM", "tried on", "signs in by", "values of your account")
    known = map(load, FILES)
    return differences(
        rows,
        [
            (
                f"`{crm.name}`",
                crm.title,
                crm.tried or "no",
                f"`{crm.auth.kind}`",
                ", ".join(
                    f"`{key.name}`" + " (secret)" * key.secret + f" (else `{key.default}`)" * bool(key.default)
                    for key in crm.account
                ),
            )
            for crm in known
        ],
    )


def wrong_kinds(text: str) -> list[str]:
    rows = table(section(text, HEADING), "`kind` in `[auth]`", "meaning")
    return differences(rows, [(f"`{kind}`", says) for kind, says in connector.AUTH_KINDS.items()])


def wrong_places(text: str) -> list[str]:
    rows = table(section(text, HEADING), "place in a request", "what it holds", "here")
    forms = _of_number(read("0370100142", NumberPlan("AU")))
    others = [connector.NUMBER, connector.BASE64, connector.ACCESS_TOKEN, "id"]
    known = [(f"`{{{name}}}`", f"`{forms[name]}`") for name in connector.NUMBER_VALUES] + [
        (f"`{{{name}}}`", "") for name in others
    ]
    return differences([(row[0], row[2]) for row in rows], known)


def wrong_numbers(text: str) -> list[str]:
    part = " ".join(section(text, HEADING).split())
    known = [f"{DEADLINE_S:g} s for all", f"{LARGEST >> 10} KiB", "`Retry-After`"]
    words = {2: "two requests", 5: "five failures", 60.0: "a minute"}
    return [said for said in (*known, words[AT_ONCE], words[FAILURES], words[REST_S], words[NOBODY_KEPT_S]) if said not in part]


PLANTED: list[tuple[Callable[[str], list[str]], str, str]] = [
    (wrong_connectors, "| `own-api` |", "| `own` |"),
    (wrong_connectors, "`api_key` (secret)", "`api_key`"),
    (wrong_kinds, "| `login` |", "| `logon` |"),
    (wrong_places, "| `{nsn_wild}` |", "| `{wild}` |"),
    (wrong_places, "`3%7%0%1%0%0%1%4%2`", "`3%7`"),
    (wrong_places, "| `{access_token}` |", "| `{token}` |"),
    (wrong_numbers, "256 KiB for an answer", "1 MiB for an answer"),
]  # fmt: skip


@pytest.mark.parametrize("check", dict.fromkeys(check for check, _, _ in PLANTED))
def test_the_readme_has_no(check: Callable[[str], list[str]]) -> None:
    assert check(README) == []


@pytest.mark.parametrize(("check", "right", "wrong"), PLANTED)
def test_the_check_finds(check: Callable[[str], list[str]], right: str, wrong: str) -> None:
    assert right in README
    assert check(README.replace(right, wrong)) != []


def test_the_file_to_which_people_are_sent_has_every_key_kind_and_place() -> None:
    example = (ROOT / "resources" / "connectors" / "own-api.toml").read_text(encoding="utf-8")
    keys = """name title source tried limit cache_s account says example default secret auth kind headers user password base64 login
        oauth2 authorize_url token_url client_id client_secret scopes extra redirect request method url json form foreach save error
        result list id company phones link"""
    places = (*connector.NUMBER_VALUES, connector.NUMBER, connector.BASE64, connector.ACCESS_TOKEN, "id")
    wanted = [*keys.split(), *connector.AUTH_KINDS, *(f"{{{place}}}" for place in places)]
    assert [word for word in wanted if word not in example] == []

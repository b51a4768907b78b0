"""A connector that asks a server of the tests."""

from __future__ import annotations

import json
import ssl
from collections.abc import Mapping
from pathlib import Path

from screenpop.calls.number import NumberPlan, read
from screenpop.crm.answer import Answer, Failed, FailureKind
from screenpop.crm.connector import Authorizer, Connector
from screenpop.crm.connector_engine import ConnectorEngine, Told
from screenpop.crm.connector_file import load
from screenpop.trouble import Trouble
from tests.crm.crm_server import Answering, CrmServer, said

PLAN = NumberPlan("AU", "03")
CALLER = read("0390085900", PLAN)
SECRETS = {"api_key": "sk-very-secret-1234", "password": "hunter2-hunter2"}
NUMBERS = ("390085900", "90085900")
STRANGERS = [
    {"id": 1, "first": "Same end", "phones": [{"value": "(02) 9008 5900"}]},
    {"id": 2, "first": "Longer", "phones": [{"value": "03 9008 59001"}]},
    {"id": 3, "first": "Last digits", "phones": [{"value": "085900"}, {"value": "5900"}]},
    {"id": 4, "first": "No number", "phones": []},
    {"id": 5, "first": "Abroad", "phones": [{"value": "+44 390085900"}]},
]
SHIPPED = Path(__file__).parents[2] / "resources" / "connectors"

LOG_IN = """
name = "login"
title = "Login CRM"
source = "a test"
[account.base_url]
says = "the address"
example = "https://crm.example.com"
[account.user]
says = "the user"
example = "sam"
[account.password]
says = "the password"
example = "p"
secret = true
[auth]
kind = "login"
base64 = "{user}:{uid}:{token}"
headers = { Authorization = "Session {base64}" }
[auth.login]
method = "POST"
url = "{base_url}/login"
json = { user = "{user}", password = "{password}" }
save = { token = "$.token", uid = "$.uid" }
error = "$.error"
[[request]]
method = "POST"
url = "{base_url}/find"
json = { params = [["phone", "=like", "%{number}"], { uid = "{uid}", limit = 5 }] }
foreach = ["e164", "nsn_wild"]
error = "$.error"
[result]
list = "$.contacts"
id = "$.id"
name = "$.first"
phones = "$.phones[*].value"
"""


OAUTH2 = (
    LOG_IN.partition("[auth]")[0]
    + '[auth]\nkind = "oauth2"\n[auth.oauth2]\nauthorize_url = "https://id.example.com/a"\n'
    + 'token_url = "https://id.example.com/t"\nclient_id = "{user}"\nclient_secret = "{password}"\nscopes = ["read"]\n'
    + "[[request]]"
    + LOG_IN.partition("[[request]]")[2].replace("{uid}", "{user}")
)


def shipped(name: str = "own-api") -> Connector:
    return load(SHIPPED / f"{name}.toml")


def written(folder: Path, text: str, **changed: object) -> Connector:
    """The connector of this text; `changed`: keys of the top level."""
    name = text.partition('name = "')[2].partition('"')[0]
    path = folder / f"{name}.toml"
    path.write_text("".join(f"{key} = {json.dumps(value)}\n" for key, value in changed.items()) + text, encoding="utf-8")
    return load(path)


class Asking:
    """An engine, its clock in the test's hand, and how often it wanted a secret."""

    def __init__(
        self,
        connector: Connector,
        account: Mapping[str, str],
        *,
        allow_plain: bool = False,
        authorizer: Authorizer | None = None,
        tls: ssl.SSLContext | None = None,
        deadline_s: float = 3.0,
    ) -> None:
        self.now = 1000.0
        self.wanted: list[str] = []
        self.secrets: dict[str, str] = dict(SECRETS)
        self.engine = ConnectorEngine(
            connector,
            account,
            self._secret,
            PLAN,
            allow_plain=allow_plain,
            authorizer=authorizer,
            tls=tls,
            deadline_s=deadline_s,
            clock=lambda: self.now,
        )

    async def _secret(self, key: str) -> str | None:
        self.wanted.append(key)
        return self.secrets.get(key)

    async def about(self, number: str = "0390085900", told: Told | None = None) -> Answer:
        return await self.engine.look_up(read(number, PLAN), told)


def asking(crm: CrmServer, deadline_s: float = 3.0) -> Asking:
    """The shipped connector for an API of one's own, and this server."""
    return Asking(shipped(), {"base_url": crm.url}, deadline_s=deadline_s)


def failure(answer: Answer) -> FailureKind:
    """Of a look-up that failed, and tells nothing in saying so."""
    assert isinstance(answer, Failed)
    assert answer.words
    assert not any(word in answer.words for word in (*SECRETS.values(), *NUMBERS, "Authorization"))
    return answer.kind


def ids(answer: Answer) -> list[str]:
    assert not isinstance(answer, Failed), answer
    return [match.id for match in answer]


def of_log_in(token: str = "t1") -> Answering:
    return said(json.dumps({"token": token, "uid": 5}))


class Tokens:
    """An account that was signed in to."""

    def __init__(self, *tokens: str) -> None:
        self.tokens = list(tokens)
        self.refused: list[str | None] = []

    async def access_token(self, refused: str | None = None) -> str:
        self.refused.append(refused)
        if refused in self.tokens:
            self.tokens.remove(refused)
        if not self.tokens:
            raise Trouble("Nobody is signed in", "", "Sign in")
        return self.tokens[0]

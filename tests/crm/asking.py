"""A connector that asks a server of the tests."""

from __future__ import annotations

import json
import ssl
from collections.abc import Mapping
from pathlib import Path

from screenpop.calls.number import NumberPlan, read
from screenpop.crm.answer import Answer
from screenpop.crm.connector import Authorizer, Connector
from screenpop.crm.connector_engine import ConnectorEngine, Told
from screenpop.crm.connector_file import load

PLAN = NumberPlan("AU", "03")
CALLER = read("0390085900", PLAN)
SECRETS = {"api_key": "sk-very-secret-1234", "password": "hunter2-hunter2"}
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

"""Connectors: how a CRM is asked who a caller is, one TOML file each. `resources/connectors/own-api.toml` explains every key.

The values here were checked by `crm.connector_file`; `crm.connector_engine` does what they say.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from screenpop.crm.json_path import JsonPath
from screenpop.crm.preset import AccountKey
from screenpop.crm.template import nearest
from screenpop.trouble import Trouble

NUMBER_VALUES: Mapping[str, str] = {
    "e164": "the caller's number in international form: +61390085900",
    "digits": "the same without the plus: 61390085900",
    "national": "the number as it is dialled in its country: 0390085900",
    "nsn": "the same without the leading zero: 390085900",
    "nsn_wild": "its digits with % between, which SQL's LIKE finds in (03) 9008 5900: 3%9%0%0%8%5%9%0%0",
}
"""The forms of the caller's number: places in a request, and what `foreach` goes through."""
NUMBER = "number"
"""In a request with `foreach`: the form whose turn it is."""
BASE64 = "base64"
"""In the headers of `[auth]`: what its `base64` says, encoded."""
ACCESS_TOKEN = "access_token"  # noqa: S105 - a place's name
"""In the headers of `[auth]` of the kind oauth2: the token."""
TOKEN = "token"  # noqa: S105 - an entry's name
LOOPBACK = "http://127.0.0.1/"

AUTH_KINDS: Mapping[str, str] = {
    "none": "nobody has to say who asks",
    "header": "headers of every request, such as a key of the API",
    "basic": "user and password in every request (HTTP Basic)",
    "login": "a request that logs in; what it saves is used until the CRM answers 401, then it logs in again, once",
    "oauth2": "signing in once in the browser; the token is renewed by itself",
}


@dataclass(frozen=True, slots=True)
class Request:
    """One step. Texts have places. `json` and `form` are never both there; neither: a request without a body."""

    method: str
    url: str
    headers: Mapping[str, str] = field(default_factory=dict)
    json: Any = None
    form: Mapping[str, str] | None = None
    foreach: Sequence[str] = ()
    save: Mapping[str, JsonPath] = field(default_factory=dict)
    error: JsonPath | None = None


@dataclass(frozen=True, slots=True)
class OAuth2:
    """What signing in needs; texts have places for the account's values. `extra`: further parameters of the page to sign in at.

    `redirect`: where the browser brings the answer to, on this computer; without a port any free one.
    """

    authorize_url: str
    token_url: str
    client_id: str
    client_secret: str = ""
    scopes: Sequence[str] = ()
    extra: Mapping[str, str] = field(default_factory=dict)
    redirect: str = LOOPBACK


@dataclass(frozen=True, slots=True)
class Auth:
    """How the CRM knows who asks; `kind` is one of `AUTH_KINDS`. `headers` go with every request but the log-in."""

    kind: str = "none"
    headers: Mapping[str, str] = field(default_factory=dict)
    user: str = ""
    password: str = ""
    base64: str = ""
    login: Request | None = None
    oauth2: OAuth2 | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """Where the answer of the last request has its hits, and what is where in a hit. Several values of one are joined by a space."""

    list: JsonPath
    id: JsonPath
    phones: Sequence[JsonPath]
    name: Sequence[JsonPath]
    company: Sequence[JsonPath] = ()
    title: Sequence[JsonPath] = ()
    link: str = ""


@dataclass(frozen=True, slots=True)
class Limit:
    """At most so many requests in so many seconds."""

    count: int
    per_s: float


@dataclass(frozen=True, slots=True)
class Connector:
    """A CRM that can be asked. `tried`: on what it was tried; empty if it was not. `cache_s`: how long an answer is kept."""

    name: str
    title: str
    source: str
    tried: str
    account: tuple[AccountKey, ...]
    auth: Auth
    requests: tuple[Request, ...]
    result: Result
    limit: Limit | None = None
    cache_s: float = 300

    @property
    def secrets(self) -> frozenset[str]:
        return frozenset(key.name for key in self.account if key.secret)

    def secret_entry(self, key: str) -> str:
        """The name under which the secret store has this secret of the account."""
        return f"crm.{self.name}.{key}"

    @property
    def seal_entry(self) -> str:
        """The name under which it has what hosts they were given for; no key of an account can be called that."""
        return self.secret_entry("given-for")

    @property
    def token_entry(self) -> str:
        """The name under which it has the token, of the kind oauth2."""
        return self.secret_entry(TOKEN)


class Authorizer(Protocol):
    """Where the token of an account comes from that was signed in to by OAuth2."""

    async def access_token(self, refused: str | None = None) -> str:
        """A token to send now; `refused` is one that the CRM has just answered 401 to, so that another is needed.

        Raises Trouble where there is none to be had: nobody has signed in, or the signing in has ended.
        """


def find_file(name: str, folders: Sequence[Path]) -> Path:
    """The connector's file, of the first folder that has it. Raises Trouble if none has, naming the nearest."""
    found = files(folders)
    if name in found:
        return found[name]
    happened = f"The nearest known is {nearest(name, found)}" if found else "There are no connectors"
    raise Trouble(f"There is no connector {name}", happened, "Choose one of those that this lists: screenpop crm list")


def files(folders: Sequence[Path]) -> dict[str, Path]:
    """All connectors' files by name; one in an earlier folder hides one of that name in a later."""
    return {path.stem: path for folder in reversed(folders) for path in sorted(folder.glob("*.toml"))}

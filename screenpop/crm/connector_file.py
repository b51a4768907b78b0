"""Reading a connector's file: it is checked as a whole, and every mistake is named with its key, all of them at once."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Mapping
from pathlib import Path

from screenpop.crm import connector, filling
from screenpop.crm.checked_table import Table
from screenpop.crm.connector import Auth, Connector, Limit, OAuth2, Request, Result
from screenpop.crm.preset import AccountKey
from screenpop.crm.template import BASE_URL
from screenpop.trouble import Trouble

_LARGEST = 64 << 10
_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,30}")
_KEY = re.compile(r"[a-z][a-z0-9_]{0,23}")
_HEADER = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]{1,60}")
_NOT_OURS = ("host", "content-length", "transfer-encoding", "connection", "accept-encoding", "expect", "upgrade", "te", "trailer")
"""Headers that the connection itself sets."""
_LIMIT = re.compile(r"([1-9][0-9]{0,5})/(s|min)")
_SECONDS = {"s": 1.0, "min": 60.0}
_NUMBERS = (*connector.NUMBER_VALUES, connector.NUMBER)
_TAKEN = (*_NUMBERS, connector.BASE64, connector.ACCESS_TOKEN, "id")
_OF_AUTH = {
    "header": ("headers",),
    "basic": ("user", "password"),
    "login": ("headers", "base64", "login"),
    "oauth2": ("headers", "oauth2"),
}


def load(path: Path) -> Connector:
    """The connector in this file. Raises Trouble with all that is wrong with it, one line each."""
    problems: list[str] = []
    try:
        if path.exists() and not path.is_file():
            raise _broken(path, "It is no file")  # and a pipe would be waited for
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
        if len(data) > _LARGEST:
            raise _broken(path, f"It is larger than {_LARGEST >> 10} KiB")
        said = tomllib.loads(data.decode("utf-8-sig"))
    except OSError as error:
        raise _broken(path, error.strerror or "It cannot be read") from error
    except UnicodeDecodeError as error:
        raise _broken(path, f"It is not written in UTF-8, as its byte {error.start + 1} shows") from None
    except RecursionError:
        raise _broken(path, "Its brackets are nested too deeply") from None
    except ValueError as error:
        raise _broken(path, str(error)) from None
    found = _Reading(Table(said, "", problems)).connector(path.stem)
    if found is None or problems:
        raise _broken(path, "\n".join(problems))
    return found


def _broken(path: Path, why: str) -> Trouble:
    return Trouble(f"The connector {path.name} cannot be used", why, f"Mend {path}, or choose another connector")


class _Reading:
    """One reading of a file: what is known so far of its places."""

    def __init__(self, top: Table) -> None:
        self._top = top
        self._account: tuple[AccountKey, ...] = ()
        self._origins: dict[str, str] = {}

    def connector(self, stem: str) -> Connector | None:
        top = self._top
        name = top.text("name")
        if name and (name != stem or not _NAME.fullmatch(name)):
            top.wrong("name", "must be the file's name without .toml: at most 31 small letters, digits and hyphens")
        title, source, tried = top.text("title"), top.text("source"), _tried(top)
        limit, cache_s = _limit(top), top.number("cache_s", 300, 86_400)
        self._account = tuple(self._account_key(key, table) for key, table in top.tables_by_name("account"))
        known = {key.name for key in self._account}
        auth = self._auth(top.table("auth", required=False), known)
        saved = dict(auth.login.save) if auth.login else {}
        requests = []
        for table in top.tables("request"):
            requests.append(self._request(table, {*known, *saved, *_NUMBERS}))
            saved.update(requests[-1].save)
        if len(set(self._origins.values())) > 1:
            wrong = f"must all begin with the same {{{BASE_URL}}} or https://host: a secret goes to one host only"
            top.wrong(", ".join(self._origins), wrong)
        result = self._result(top.table("result"), known)
        top.close()
        if result is None or not requests:
            return None
        return Connector(name, title, source, tried, self._account, auth, tuple(requests), result, limit, cache_s)

    def _account_key(self, name: str, table: Table) -> AccountKey:
        if not _KEY.fullmatch(name) or name in _TAKEN:
            table.wrong("", "must have a name of small letters, digits and underlines that is no other place's")
        key = AccountKey(
            name,
            table.text("says"),
            table.text("example"),
            table.text("default", ""),
            table.yes("secret"),
        )
        if key.secret and key.default:
            table.wrong("default", "must not be there: a secret has none")
        table.close()
        return key

    def _auth(self, table: Table | None, known: Collection[str]) -> Auth:
        if table is None:
            return Auth()
        kind = table.one_of("kind", connector.AUTH_KINDS)
        allowed = _OF_AUTH.get(kind, ())
        login = oauth2 = None
        if "login" in allowed and (below := table.table("login")):
            login = self._request(below, known, foreach=False)
            known = {*known, *login.save}
        if "oauth2" in allowed and (below := table.table("oauth2")):
            oauth2 = self._oauth2(below, known)
            known = {*known, connector.ACCESS_TOKEN}
        user, password, base64 = (table.text(key, "") if key in allowed else "" for key in ("user", "password", "base64"))
        if kind == "basic" and not user:
            table.wrong("user", "is missing")
        for key, said in (("user", user), ("password", password), ("base64", base64)):
            self._check_places(table, key, said, known)
        known = {*known, connector.BASE64} if base64 else known
        headers = self._headers(table, known) if "headers" in allowed else {}
        if kind == "oauth2" and not headers:
            headers = {"Authorization": f"Bearer {{{connector.ACCESS_TOKEN}}}"}
        if kind == "header" and not headers:
            table.wrong("headers", "is missing")
        table.close()
        return Auth(kind, headers, user, password, base64, login, oauth2)

    def _oauth2(self, table: Table, known: Collection[str]) -> OAuth2:
        found = OAuth2(
            table.text("authorize_url"),
            table.text("token_url"),
            table.text("client_id"),
            table.text("client_secret", ""),
            table.texts("scopes"),
            table.texts_by_name("extra"),
            table.text("redirect", connector.LOOPBACK),
        )
        if not (found.redirect.startswith("http://") and filling.is_loopback(found.redirect)):
            table.wrong("redirect", "must begin with http://127.0.0.1 or http://localhost")
        if connector.TOKEN in known:
            self._top.wrong(f"account.{connector.TOKEN}", "must have another name: the token of oauth2 is kept under this one")
        for key in ("authorize_url", "token_url", "redirect"):
            self._check_url(table, key, getattr(found, key), known)
        for key in ("client_id", "client_secret", "scopes", "extra"):
            self._check_places(table, key, getattr(found, key), known)
        table.close()
        return found

    def _request(self, table: Table, known: Collection[str], *, foreach: bool = True) -> Request:
        method = table.one_of("method", ("GET", "POST"), "GET")
        url = table.text("url")
        variants = table.texts("foreach") if foreach else ()
        for variant in variants:
            if variant not in connector.NUMBER_VALUES:
                table.unknown("foreach", variant, connector.NUMBER_VALUES)
        if not variants:
            known = set(known) - {connector.NUMBER}
        body, form = table.any_json("json"), table.texts_by_name("form") if table.has("form") else None
        if body is not None and form is not None:
            table.wrong("form", "must not be there beside json")
        if method == "GET" and (body is not None or form is not None):
            table.wrong("json" if body is not None else "form", 'needs method = "POST"')
        self._check_url(table, "url", url, known)
        if url:
            self._origins[table.full("url")] = filling.origin(url)
        self._check_places(table, "json", body, known)
        self._check_places(table, "form", form, known)
        save = table.paths_by_name("save")
        for name in save:
            if not _KEY.fullmatch(name) or name in (*_TAKEN, *(key.name for key in self._account)):
                table.wrong(f"save.{name}", "must be small letters, digits and underlines, and no other place's name")
        request = Request(
            method, url, self._headers(table, known), body, form, variants, save, table.path("error", required=False)
        )
        table.close()
        return request

    def _result(self, table: Table | None, known: Collection[str]) -> Result | None:
        if table is None:
            return None
        hits, id_ = table.path("list"), table.path("id")
        phones, name = table.paths("phones"), table.paths("name")
        company, title = table.paths("company", required=False), table.paths("title", required=False)
        link = table.text("link", "")
        if link:
            self._check_url(table, "link", link, {*known, "id"} - self._secret_names())
        table.close()
        return Result(hits, id_, phones, name, company, title, link) if hits and id_ else None

    def _headers(self, table: Table, known: Collection[str]) -> Mapping[str, str]:
        headers = table.texts_by_name("headers")
        for name, said in headers.items():
            if not _HEADER.fullmatch(name) or name.lower() in _NOT_OURS or not said.isprintable():
                table.wrong(f"headers.{name}", "cannot be set")
        self._check_places(table, "headers", headers, known)
        return headers

    def _secret_names(self) -> set[str]:
        return {key.name for key in self._account if key.secret}

    def _check_places(self, table: Table, key: str, said: object, known: Collection[str]) -> bool:
        unknown = [name for name in filling.places(said) if name not in known]
        for name in unknown:
            table.unknown(key, f"{{{name}}}", [f"{{{place}}}" for place in known])
        return not unknown

    def _check_url(self, table: Table, key: str, url: str, known: Collection[str]) -> None:
        """Make an address of the account's examples: what is wrong with the text shows here, and not while it rings."""
        if not url or not self._check_places(table, key, url, known):
            return
        if url.lower().startswith("http://") and not filling.is_loopback(url):
            table.wrong(key, "must begin with https://, or with {base_url}")
            return
        if not filling.keeps_host(url):
            table.wrong(key, f"must have / behind {{{BASE_URL}}}: what stands there otherwise would be a part of the host")
            return
        account = {item.name: item.example for item in self._account}
        foreign = [name for name in filling.places(filling.origin(url)) if name not in account or name in self._secret_names()]
        if foreign:
            table.wrong(key, f"takes its host from {', '.join(foreign)}: only what the person has set can be a part of it")
            return
        try:
            filling.url(url, {**dict.fromkeys(known, "1"), **account})
        except (Trouble, filling.Unfit) as wrong:
            table.wrong(key, f"is no address, with the examples of the account: {wrong}")


def _tried(top: Table) -> str:
    """On what; `true` says no more than that it was."""
    said = top.take("tried", False)
    if isinstance(said, bool):
        return "tried" if said else ""
    if isinstance(said, str) and said.strip() and said.isprintable():
        return said
    top.wrong("tried", "must be true, false, or on what it was tried")
    return ""


def _limit(top: Table) -> Limit | None:
    said = top.text("limit", "")
    found = _LIMIT.fullmatch(said)
    if said and not found:
        top.wrong("limit", 'must be such as "5/s" or "60/min"')
    return Limit(int(found[1]), _SECONDS[found[2]]) if found else None

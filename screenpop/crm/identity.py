"""Who asks a CRM: the account's values and secrets, and what logging in has given, until the CRM does not want it any more."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping

from screenpop.crm.answer import FailureKind, LookupFailed
from screenpop.crm.connector import ACCESS_TOKEN, BASE64, Authorizer, Connector, Request
from screenpop.crm.exchange import Reply
from screenpop.crm.json_path import JsonPath
from screenpop.crm.outgoing import in_base64

Secret = Callable[[str], Awaitable[str | None]]
LogIn = Callable[[Request], Awaitable[Reply]]
Given = dict[str, object]


class Identity:
    """Of one connector. Secrets are asked for once, so that no keyring stands between a ringing phone and its answer."""

    def __init__(self, connector: Connector, account: Mapping[str, str], secret: Secret, authorizer: Authorizer | None) -> None:
        self._connector, self._account, self._secret, self._authorizer = connector, account, secret, authorizer
        self._signing_in = asyncio.Lock()
        self._given: Given | None = None
        self._secrets: dict[str, str] = {}

    async def account(self) -> dict[str, object]:
        """Raises LookupFailed for a value that is not set."""
        values: dict[str, object] = {}
        for key in self._connector.account:
            if key.secret and key.name not in self._secrets:
                self._secrets |= {key.name: said} if (said := await self._secret(key.name)) else {}
            value = self._secrets.get(key.name) if key.secret else self._account.get(key.name, "").strip() or key.default
            if not value:
                words = f"{key.name} of the CRM {self._connector.title} is not set: screenpop crm setup {self._connector.name}"
                raise LookupFailed(FailureKind.UNREADY, words)
            values[key.name] = value
        return values

    async def given(self, values: Mapping[str, object], log_in: LogIn, refused: Given | None = None) -> Given:
        """What to send beside the account's `values`, and not `refused`. Look-ups at the same time log in once."""
        auth = self._connector.auth
        async with self._signing_in:
            if self._given is refused:  # and not what another look-up has got meanwhile
                self._given = None
            if self._given is None:
                given: Given = {}
                if auth.login is not None:
                    given = _of_log_in(auth.login, await log_in(auth.login))
                elif auth.kind == "oauth2":
                    return {ACCESS_TOKEN: await self._token(str(refused[ACCESS_TOKEN]) if refused else None)}
                if auth.base64:
                    given[BASE64] = in_base64(auth.base64, {**values, **given})
                self._given = given
            return self._given

    def forget(self, *, secrets: bool) -> None:
        """What was given; and the secrets, because they may be others now."""
        self._given = None
        if secrets:
            self._secrets.clear()

    async def _token(self, refused: str | None) -> str:
        if self._authorizer is None:
            raise LookupFailed(FailureKind.UNREADY, f"Nobody has signed in: screenpop crm setup {self._connector.name}")
        return await self._authorizer.access_token(refused)


def saved(request: Request, reply: Reply) -> Given | None:
    """The values that it saves; None if one of them is not there, or is empty."""
    found = {name: _first(path, reply.data) for name, path in request.save.items()}
    return None if None in found.values() else found


def is_error(request: Request, reply: Reply) -> bool:
    return request.error is not None and any(request.error.values(reply.data))


def _of_log_in(login: Request, reply: Reply) -> Given:
    given = None if reply.status == 401 or is_error(login, reply) else saved(login, reply)
    if given is None:
        raise LookupFailed(FailureKind.REFUSED, "The CRM does not accept the log-in")
    return given


def _first(path: JsonPath, data: object) -> object:
    return next((value for value in path.values(data) if value not in (None, False, "", [], {})), None)

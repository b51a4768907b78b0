"""An account that was signed in to by OAuth 2 (RFC 6749): its token, kept among the secrets and renewed in time. No look-up opens a browser."""

from __future__ import annotations

import asyncio
import json
import re
import ssl
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from screenpop.crm import filling
from screenpop.crm.answer import FailureKind, LookupFailed
from screenpop.crm.connector import Auth, Connector, Request
from screenpop.crm.exchange import exchange, open_session
from screenpop.crm.filling import Unfit
from screenpop.crm.identity import Identity, Secret
from screenpop.crm.oauth_consent import DEADLINE_S as CONSENT_S
from screenpop.crm.oauth_consent import Browse, consent
from screenpop.crm.outgoing import outgoing
from screenpop.system.redaction import hide
from screenpop.trouble import Trouble

DEADLINE_S = 10.0
"""For a token. A look-up waits less; the token it has waited for is kept for the next."""
RENEWED_BEFORE_S = 60.0
_OTHERS_S = 0.5
"""In which another process that has just renewed the token has kept it."""
_ENDED = ("invalid_grant", "invalid_code")
"""The second one is Zoho's word for the first."""
_ERROR = re.compile(r"[a-z_]{1,40}")


class TokenStore(Protocol):
    """Where one account's token is kept; each method raises Trouble."""

    async def get(self) -> str | None: ...

    async def put(self, token: str) -> None: ...

    async def delete(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Token:
    """`renew_at`: in seconds of the epoch; None where only the CRM knows, which then answers 401."""

    access: str = field(repr=False)
    refresh: str = field(default="", repr=False)
    renew_at: float | None = None

    @classmethod
    def read(cls, text: str | None) -> Token | None:
        """What `text` has made; None if it is something else."""
        try:
            said = json.loads(text or "")
        except ValueError:
            return None
        match said:
            case {"access": str(access), "refresh": str(refresh), "renew_at": float() | int() | None as renew_at}:
                return cls(access, refresh, renew_at)
        return None

    @property
    def text(self) -> str:
        return json.dumps({"access": self.access, "refresh": self.refresh, "renew_at": self.renew_at})

    def serves(self, now: float, refused: str | None) -> bool:
        return self.access != refused and (self.renew_at is None or now < self.renew_at)


class _Ended(Exception):
    """The CRM does not give a token for this any more."""


class SignedIn:
    """One account of a connector of the kind oauth2; an `Authorizer`. The program and its commands share the token that is kept."""

    def __init__(
        self,
        connector: Connector,
        account: Mapping[str, str],
        secret: Secret,
        kept: TokenStore,
        *,
        tls: ssl.SSLContext | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """`tls` replaces the system's certificates."""
        if connector.auth.oauth2 is None:
            raise ValueError(connector.name)
        self._connector, self._oauth2 = connector, connector.auth.oauth2
        self._account, self._secret, self._kept, self._tls, self._clock = account, secret, kept, tls, clock
        self._token: Token | None = None
        self._renewing: asyncio.Task[Token] | None = None

    async def access_token(self, refused: str | None = None) -> str:
        """See `Authorizer`. Raises LookupFailed too, where who gives the token does not answer as it should."""
        if self._token is not None and self._token.serves(self._clock(), refused):
            return self._token.access
        if self._renewing is None:
            self._renewing = asyncio.create_task(self._renew(refused))
            self._renewing.add_done_callback(self._renewed)
        # A look-up may give up; what it asked for must still be kept: the CRM may have made the old refresh token worthless.
        return (await asyncio.shield(self._renewing)).access

    async def sign_in(self, browse: Browse, deadline_s: float = CONSENT_S) -> None:
        """Once, with the person at the browser. Raises Trouble."""
        oauth2 = self._oauth2
        try:
            values = await self._values()
            parameters = {name: filling.text(said, values) for name, said in oauth2.extra.items()}
            parameters["client_id"] = filling.text(oauth2.client_id, values)
            if oauth2.scopes:
                parameters["scope"] = filling.text(" ".join(oauth2.scopes), values)
            page = outgoing(Request("GET", oauth2.authorize_url), Auth(), values, allow_plain=False).url
            grant = await consent(page, parameters, filling.url(oauth2.redirect, values), browse, deadline_s)
            form = {"code": grant.code, "redirect_uri": grant.redirect_uri, "code_verifier": grant.verifier}
            await self._keep(await self._given("authorization_code", form))
        except (LookupFailed, Unfit, _Ended) as failed:
            words = str(failed) or "It does not take the answer that the browser brought"
            raise Trouble(
                f"{self._connector.title} gives no token", words, "Check the values of the account, and begin again"
            ) from None

    async def _renew(self, refused: str | None) -> Token:
        """The kept token if it serves: another process may have renewed it. Else a new one for it."""
        self._token = None
        token = await self._read()
        while not token.serves(self._clock(), refused):
            try:
                token = await self._given("refresh_token", {"refresh_token": token.refresh}, token.refresh)
            except _Ended:
                await asyncio.sleep(_OTHERS_S)
                now = await self._read()
                if now == token:
                    await self._kept.delete()
                    raise self._nobody("The CRM has ended the sign-in") from None
                token = now  # renewed by another process, while we asked
            else:
                await self._keep(token)
                break
        self._token = token
        return token

    def _renewed(self, task: asyncio.Task[Token]) -> None:
        self._renewing = None
        if not task.cancelled():
            task.exception()  # who waited may have gone

    async def _read(self) -> Token:
        token = Token.read(await self._kept.get())
        if token is None:
            raise self._nobody("There is no token")
        _hide(token)
        return token

    async def _keep(self, token: Token) -> None:
        self._token = token
        await self._kept.put(token.text)

    async def _given(self, grant_type: str, grant: Mapping[str, str], refresh: str = "") -> Token:
        """A token for this grant. `refresh` stays in use where no other comes with it. Raises LookupFailed, _Ended, Trouble."""
        if "" in grant.values():
            raise _Ended
        oauth2, values = self._oauth2, {**await self._values()}
        form = {"grant_type": grant_type, "client_id": oauth2.client_id}
        if oauth2.client_secret:
            form["client_secret"] = oauth2.client_secret
        for name, said in grant.items():
            values[name.upper()] = said  # as values, which are not read for places
            form[name] = f"{{{name.upper()}}}"
        try:
            sent = outgoing(Request("POST", oauth2.token_url, form=form), Auth(), values, allow_plain=False)
            async with asyncio.timeout(DEADLINE_S), open_session(self._tls) as session:
                reply = await exchange(session, sent, refusals=True)
        except TimeoutError:
            raise LookupFailed(FailureKind.SLOW, "The CRM did not give a token in time") from None
        token = _token(reply.data, self._clock(), refresh)
        _hide(token)
        return token

    async def _values(self) -> dict[str, object]:
        """Read anew each time: a secret of the client is wanted once an hour. Raises LookupFailed for one that is not set."""
        return await Identity(self._connector, self._account, self._secret, None).account()

    def _nobody(self, why: str) -> Trouble:
        return Trouble(
            f"Nobody is signed in to {self._connector.title}", why, f"Sign in: screenpop crm setup {self._connector.name}"
        )


def _token(said: Any, now: float, refresh: str) -> Token:
    """Of an answer (RFC 6749, 5.1 and 5.2; some say with a 200 what is wrong). Raises _Ended, LookupFailed."""
    said = said if isinstance(said, dict) else {}
    access, error = said.get("access_token"), said.get("error")
    if error in _ENDED:
        raise _Ended
    if error or not isinstance(access, str) or not access:
        what = f": {error}" if isinstance(error, str) and _ERROR.fullmatch(error) else ""
        raise LookupFailed(FailureKind.REFUSED, f"The CRM gives no token{what}")
    other = said.get("refresh_token")
    return Token(access, other if isinstance(other, str) and other else refresh, _renew_at(said.get("expires_in"), now))


def _renew_at(expires_in: object, now: float) -> float | None:
    """A minute before its end; half-way, of one that lives shorter."""
    try:
        lives_s = float(expires_in) if isinstance(expires_in, (int, float, str)) else 0.0
    except ValueError:
        return None
    return now + max(lives_s - RENEWED_BEFORE_S, lives_s / 2) if 0 < lives_s < 1e9 else None


def _hide(token: Token) -> None:
    hide(token.access)
    hide(token.refresh)

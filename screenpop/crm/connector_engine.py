"""Asks a CRM who is calling, as its connector says: within a deadline, within its limits, and quietly when it cannot."""

from __future__ import annotations

import asyncio
import logging
import re
import ssl
import time
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import aiohttp

from screenpop.calls.number import CallerNumber, NumberPlan
from screenpop.crm import filling, hits
from screenpop.crm.answer import Answer, Failed, FailureKind, LookupFailed, Match
from screenpop.crm.connector import NUMBER, Auth, Authorizer, Connector, Request
from screenpop.crm.exchange import Reply, exchange, open_session
from screenpop.crm.filling import Unfit, Values
from screenpop.crm.identity import Identity, Secret, is_error, saved
from screenpop.crm.outgoing import outgoing
from screenpop.crm.pace import Pace
from screenpop.trouble import Trouble

log = logging.getLogger(__name__)

DEADLINE_S = 3.0
AT_ONCE = 2
"""Requests to one CRM at a time."""
NOBODY_KEPT_S = 60.0
"""A number that nobody has may be that of somebody who is being entered."""
_MOST_KEPT = 500


@dataclass(frozen=True, slots=True)
class Step:
    """One request as `crm test` shows it. `said` is empty if it was answered as expected."""

    what: str
    host: str
    status: int | None
    seconds: float
    said: str = ""


Told = Callable[[Step], None]

# What the deadline may find a look-up waiting for.
_KEYRING_LATE = Failed(FailureKind.UNREADY, "The keyring did not answer in time")
_TURN_LATE = Failed(FailureKind.LIMITED, "More calls came than the CRM may be asked about")
_CLOSED = Failed(FailureKind.UNREADY, "The settings of the CRM were changed while it was asked")
_ANSWER_LATE = Failed(FailureKind.SLOW, "The CRM did not answer in time")


@dataclass(slots=True)
class _Run:
    """One look-up on its way. `late`: what the deadline would find now."""

    number: CallerNumber
    session: aiohttp.ClientSession
    told: Told | None
    ends_at: float
    values: dict[str, object] = field(default_factory=dict, repr=False)
    logged_in_again: bool = False
    late: Failed = _KEYRING_LATE


class ConnectorEngine:
    """One connector with one account. Everything that it remembers (answers, log-in, failures) is in memory, and goes with it."""

    def __init__(
        self,
        connector: Connector,
        account: Mapping[str, str],
        secret: Secret,
        plan: NumberPlan,
        *,
        allow_plain: bool = False,
        authorizer: Authorizer | None = None,
        tls: ssl.SSLContext | None = None,
        deadline_s: float = DEADLINE_S,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`secret` gives a secret of the account by its key. `allow_plain`: the person allows http to another computer."""
        self.connector = connector
        self._plan, self._allow_plain, self._tls = plan, allow_plain, tls
        self._deadline_s, self._clock = deadline_s, clock
        self._identity = Identity(connector, account, secret, authorizer)
        self._pace = Pace(connector.limit, clock)
        self._at_once = asyncio.Semaphore(AT_ONCE)
        self._kept: OrderedDict[str, tuple[float, Answer]] = OrderedDict()
        self._asking: dict[str, asyncio.Task[Answer]] = {}

    async def look_up(self, number: CallerNumber, told: Told | None = None) -> Answer:
        """The records that have this number; an empty tuple if nobody has. Raises nothing but CancelledError.

        With `told` it asks in any case, and tells of each request.
        """
        e164 = number.e164
        if e164 is None:
            return ()
        if told is not None:
            return await self._ask(number, told)
        until, answer = self._kept.get(e164, (0.0, None))
        if answer is not None and self._clock() < until:
            return answer
        asking = self._asking.get(e164)
        if asking is None:
            asking = self._asking[e164] = asyncio.create_task(self._ask(number, None))
            asking.add_done_callback(lambda _: self._asking.pop(e164, None))
        await asyncio.wait({asking})  # one who asks may go while others wait for the same
        return _CLOSED if asking.cancelled() else asking.result()

    async def close(self) -> None:
        """Give up what is being asked: its answer is a failure, and who waits for it goes on."""
        asking = list(self._asking.values())
        for task in asking:
            task.cancel()
        await asyncio.gather(*asking, return_exceptions=True)

    async def _ask(self, number: CallerNumber, told: Told | None) -> Answer:
        refused = self._pace.admit()
        if refused is not None:
            return refused
        answer: Answer | None = None
        try:
            answer = await self._within_deadline(number, told)
        finally:
            self._pace.settle(answer)
        if isinstance(answer, Failed):
            if answer.kind is FailureKind.REFUSED:
                self._identity.forget(secrets=True)
            log.info("The CRM %s was asked in vain: %s", self.connector.name, answer.words)
        else:
            self._keep(number.e164 or "", answer)
        return answer

    def _keep(self, e164: str, answer: tuple[Match, ...]) -> None:
        kept_s = self.connector.cache_s if answer else min(self.connector.cache_s, NOBODY_KEPT_S)
        self._kept[e164] = (self._clock() + kept_s, answer)
        self._kept.move_to_end(e164)
        while len(self._kept) > _MOST_KEPT:
            self._kept.popitem(last=False)

    async def _within_deadline(self, number: CallerNumber, told: Told | None) -> Answer:
        ends_at = asyncio.get_running_loop().time() + self._deadline_s
        session = open_session(self._tls)
        run = _Run(number, session, told, ends_at)
        try:
            async with asyncio.timeout_at(ends_at), session:
                return await self._chain(run)
        except TimeoutError:
            return run.late
        except LookupFailed as ended:
            return ended.failed
        except Unfit as unfit:
            return Failed(FailureKind.BROKEN, str(unfit))
        except Trouble as trouble:
            return Failed(FailureKind.UNREADY, str(trouble))

    async def _chain(self, run: _Run) -> tuple[Match, ...]:
        """The requests one after the other; what one saves, the next can use. Nobody, once one of them finds nothing."""
        run.values = {**await self._identity.account(), **_of_number(run.number)}
        run.late = _ANSWER_LATE
        *before, last = self.connector.requests
        for request in before:
            for variant in self._variants(request, run):
                kept = saved(request, await self._signed(request, run, variant))
                if kept is not None:
                    run.values |= kept
                    break
            else:
                return ()
        for variant in self._variants(last, run):
            found = self._matches(await self._signed(last, run, variant), run)
            if found:
                return found
        return ()

    def _variants(self, request: Request, run: _Run) -> list[dict[str, object]]:
        """What `foreach` adds to the values, each form once; one time nothing without it."""
        forms = dict.fromkeys(run.values[name] for name in request.foreach)
        return [{NUMBER: form} for form in forms if form] if request.foreach else [{}]

    def _matches(self, reply: Reply, run: _Run) -> tuple[Match, ...]:
        """Those hits that have the caller's number."""
        began = time.monotonic()
        found = hits.of(self.connector.result, reply.data)
        matches = hits.verified(self.connector, found, run.number.e164 or "", self._plan, self._link(run))
        if run.told is not None:
            said = f"{len(found)} found, {len(matches)} with this number"
            run.told(Step("compare", "", None, time.monotonic() - began, said))
        return matches

    def _link(self, run: _Run) -> hits.Link:
        def link(record: str) -> str | None:
            said = self.connector.result.link
            try:
                return filling.url(said, {**run.values, "id": record}) if said else None
            except Unfit:
                return None

        return link

    async def _signed(self, request: Request, run: _Run, variant: Values) -> Reply:
        """The request with what says who asks. On a 401 what the log-in gave is dropped, and it is tried once more, freshly logged in."""
        auth = self.connector.auth

        async def log_in(login: Request) -> Reply:
            return await self._send(login, Auth(), run, run.values)

        given = await self._identity.given(run.values, log_in)
        reply = await self._send(request, auth, run, {**run.values, **given, **variant})
        if reply.status == 401 and auth.kind in ("login", "oauth2") and not run.logged_in_again:
            run.logged_in_again = True
            given = await self._identity.given(run.values, log_in, refused=given)
            reply = await self._send(request, auth, run, {**run.values, **given, **variant})
        if reply.status == 401:
            raise LookupFailed(FailureKind.REFUSED, "The CRM does not accept this account; its key or password may have changed")
        if is_error(request, reply):
            self._identity.forget(secrets=False)  # some say so, with a 200, that the log-in has ended
            raise LookupFailed(FailureKind.BROKEN, "The CRM answered with an error")
        return reply

    async def _send(self, request: Request, auth: Auth, run: _Run, values: Values) -> Reply:
        """In its turn, and at most so many at once."""
        sent = outgoing(request, auth, values, allow_plain=self._allow_plain)
        began, status, said = time.monotonic(), None, "given up"
        run.late = _TURN_LATE
        try:
            async with self._at_once:
                loop = asyncio.get_running_loop()
                await asyncio.sleep(self._pace.turn(run.ends_at - loop.time()))
                began, run.late = time.monotonic(), _ANSWER_LATE
                reply = await exchange(run.session, sent)
                status, said = reply.status, ""
                return reply
        except LookupFailed as ended:
            status, said = ended.status, ended.failed.words
            raise
        finally:
            if run.told is not None:
                what = self._named(request, values)
                run.told(Step(what, urlsplit(sent.url).netloc, status, time.monotonic() - began, said))

    def _named(self, request: Request, values: Values) -> str:
        if request is self.connector.auth.login:
            return "log in"
        forms = [name for name in request.foreach if values[name] == values.get(NUMBER)]
        asked = "ask" if len(self.connector.requests) == 1 else f"ask ({self.connector.requests.index(request) + 1})"
        return f"{asked} for {forms[0]}" if forms else asked


def _of_number(number: CallerNumber) -> dict[str, object]:
    nsn = number.nsn or ""
    return {
        "e164": number.e164,
        "digits": number.digits,
        "national": re.sub(r"[^0-9+]", "", number.national or ""),
        "nsn": nsn,
        "nsn_wild": "%".join(nsn),
    }

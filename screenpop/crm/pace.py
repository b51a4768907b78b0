"""How often a CRM may be asked: its limit, the pause that it asks for, and a rest after it has failed again and again."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

from screenpop.crm.answer import Answer, Failed, FailureKind, LookupFailed
from screenpop.crm.connector import Limit

FAILURES = 5
"""So many in a row open the circuit."""
REST_S = 60.0
LONGEST_PAUSE_S = 3600.0
_OF_THE_CRM = (
    FailureKind.REFUSED,
    FailureKind.BROKEN,
    FailureKind.SLOW,
    FailureKind.UNREACHABLE,
    FailureKind.UNTRUSTED,
)


class Pace:
    """Of one connector. Times are the monotonic `clock`'s, in seconds."""

    def __init__(self, limit: Limit | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        self._limit, self._clock = limit, clock
        self._turns: deque[float] = deque(maxlen=limit.count if limit else 0)
        self._paused_until = self._resting_until = -1.0
        self._failures = 0
        self._trial = False
        self._why_paused = Failed(FailureKind.LIMITED, "")

    def admit(self) -> Failed | None:
        """Whether a look-up may begin; if not, why. Who was admitted must `settle`."""
        now = self._clock()
        if now < self._paused_until:
            why = self._why_paused
            return Failed(why.kind, why.words, self._paused_until - now)
        if self._failures < FAILURES:
            return None
        if now < self._resting_until or self._trial:
            left = max(self._resting_until - now, 0.0)
            return Failed(FailureKind.RESTING, "The CRM has failed several times; it is asked again in a minute", left)
        self._trial = True  # one look-up finds out whether it has recovered
        return None

    def settle(self, answer: Answer | None) -> None:
        """What came of an admitted look-up; None if it was given up."""
        self._trial = False
        if not isinstance(answer, Failed):
            self._failures = 0 if answer is not None else self._failures
            return
        if answer.retry_after_s is not None and answer.kind is not FailureKind.RESTING:
            self._why_paused = answer
            self._paused_until = self._clock() + min(answer.retry_after_s, LONGEST_PAUSE_S)
        if answer.kind in _OF_THE_CRM:
            self._failures += 1
            self._resting_until = self._clock() + REST_S

    def turn(self, within_s: float) -> float:
        """Take the next turn for one request; answers the seconds until then. Raises LookupFailed if that is not `within_s`."""
        if self._limit is None:
            return 0.0
        now = self._clock()
        full = len(self._turns) == self._limit.count
        at = max(now, self._turns[0] + self._limit.per_s) if full else now
        if at - now > within_s:
            raise LookupFailed(FailureKind.LIMITED, "More calls came than the CRM may be asked about")
        self._turns.append(at)
        return at - now

"""The sound of a card that begins to ring, for those who want it."""

from __future__ import annotations

import math
from collections.abc import Callable

from screenpop.cards import Card, Phase
from screenpop.system.paths import resource
from screenpop.system.sound import Sound

RING = "sounds/ring.wav"
"""Of our own making: two struck notes, twice, as sums of sines that die away."""
APART_S = 3.0
"""Between the beginnings of two sounds, a little more than one lasts: in a flood of calls it would stutter."""


class Ringer:
    """`hear` is told of each card that pops, `follow` of what is known of one now, `leave` of one that is closed. The sound is that of all
    that ring, until none of them does any more: answered, hung up or closed."""

    def __init__(self, sound: Sound, monotonic: Callable[[], float], *, on: bool) -> None:
        self._sound, self._monotonic, self.on = sound, monotonic, on
        self._began_at = -math.inf
        self._heard: set[str] = set()

    def hear(self, card: Card) -> None:
        self.follow(card)
        if not self.on or card.phase is not Phase.RINGING:
            return
        now = self._monotonic()
        if not self._heard or now - self._began_at >= APART_S:
            self._began_at = now
            self._sound.play(resource(RING))
        self._heard.add(card.uuid)

    def follow(self, card: Card) -> None:
        if card.phase is not Phase.RINGING:
            self.leave(card.uuid)

    def leave(self, *uuids: str) -> None:
        if self._heard.intersection(uuids):
            self._heard.difference_update(uuids)
            if not self._heard:
                self._sound.stop()

    def end(self) -> None:
        self.leave(*self._heard)

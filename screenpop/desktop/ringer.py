"""The sound of a card that begins to ring, for those who want it."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable

from screenpop.cards import Card, Phase
from screenpop.system.paths import resource
from screenpop.system.sound import Sound

RING = "sounds/ring.wav"
"""Of our own making: two struck notes, twice, as sums of sines that die away."""
APART_S = 3.0
"""Between the beginnings of two sounds, a little more than one lasts: in a flood of calls it would stutter."""


class Ringer:
    """`hear` is told of each call that begins to ring, `follow` of all cards that there are. The sound is that of all of them."""

    def __init__(self, sound: Sound, monotonic: Callable[[], float], *, on: bool) -> None:
        self._sound, self._monotonic, self.on = sound, monotonic, on
        self._began_at = -math.inf
        self._heard: set[str] = set()

    def hear(self, card: Card) -> None:
        if not self.on or card.phase is not Phase.RINGING:
            return
        now = self._monotonic()
        if not self._heard or now - self._began_at >= APART_S:
            self._began_at = now
            self._sound.play(resource(RING))
        self._heard.add(card.uuid)

    def follow(self, cards: Iterable[Card]) -> None:
        """Silence, when none of those that were heard rings any more: answered, hung up or closed."""
        if self._heard:
            self._heard &= {card.uuid for card in cards if card.phase is Phase.RINGING}
            if not self._heard:
                self._sound.stop()

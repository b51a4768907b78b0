"""A place for a card on the screen: its window and what is written in it."""

from __future__ import annotations

from collections.abc import Callable

from screenpop.calls.message import Message
from screenpop.cards import Card, Phase, Tone
from screenpop.desktop.card_view import CardView
from screenpop.desktop.theme import Theme
from screenpop.desktop.toast import Toast


class Place:
    """Made with a specimen in it, so that fonts, layout and window are ready for the first card. `uuid`: whose card is in it."""

    def __init__(
        self,
        theme: Theme,
        monotonic: Callable[[], float],
        *,
        own_shadow: bool,
        blended: bool,
        before_show: Callable[[int], None],
    ) -> None:
        self._theme = theme
        self.view = CardView(theme)
        self.toast = Toast(
            self.view, self.view.buttons, theme, monotonic, own_shadow=own_shadow, blended=blended, before_show=before_show
        )
        self.write(_SPECIMEN, 0.0, blended=blended)
        self.toast.prepare()
        self.uuid: str | None = None

    def write(self, card: Card, now: float, *, blended: bool) -> None:
        """Puts the card there, or what is new of it; `now` in epoch seconds, `blended` whether the desktop blends windows."""
        self.uuid = card.uuid
        self.view.show_card(card, now)
        self.toast.dress(self._strip(card), blended=blended, clickable=card.crm_url is not None)
        self.toast.fit()

    def _strip(self, card: Card) -> str:
        """The colour at the card's edge: paler when the call is over and nothing was missed."""
        calm = card.phase is Phase.ENDED and card.tone is not Tone.MISSED
        return self._theme.colours.tinted(card.tone) if calm else self._theme.colours.accents[card.tone]


_SPECIMEN = Card(
    uuid="",
    phase=Phase.RINGING,
    tone=Tone.RINGING,
    title=Message("0123456789"),
    number="0123456789",
    company="Aa",
    line="Aa",
    route="Aa",
    extension="Aa",
    status=Message("Ringing"),
    since=0.0,
    took_s=None,
    notes=(),
    crm_url="",
    copy="",
)

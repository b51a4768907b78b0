"""Cards as notifications: with a strict server of our own, and with none."""

from __future__ import annotations

import asyncio
import subprocess
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from typing import Any

import pytest

from screenpop.calls.message import Message
from screenpop.cards import Card, Phase, Tone
from screenpop.desktop import native_presenter
from screenpop.desktop.native_presenter import NativePresenter
from screenpop.settings.model import Popup
from tests.desktop.notification_server import FakeServer, fake_server
from tests.desktop.private_bus import until
from tests.desktop.sight import Deeds, a_card, an_ended_card

EVERYTHING = ("actions", "body", "body-markup")
pytestmark = pytest.mark.usefixtures("session_bus")


class Background:
    """Runs what the front desk would run, and ends it."""

    def __init__(self) -> None:
        self.tasks: set[asyncio.Task[None]] = set()

    def begin(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    async def end(self) -> None:
        for task in self.tasks:
            task.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)
        await asyncio.sleep(0)


class Presented:
    """A presenter, what its person did, and which cards it handed on."""

    def __init__(self, popup: Popup | None = None, *, can_copy: bool = True) -> None:
        self.deeds, self.unshown, self.gone, self.background = Deeds(), list[Card](), list[str](), Background()
        self.presenter = NativePresenter(
            popup or Popup(seconds_after_end=60),
            self.deeds,
            begin=self.background.begin,
            unshown=self.unshown.append,
            gone=self.gone.append,
            can_copy=can_copy,
        )

    async def idle(self) -> None:
        """Until the server has been told everything."""
        await until(lambda: not self.background.tasks)


@asynccontextmanager
async def presented(popup: Popup | None = None, *, can_copy: bool = True) -> AsyncIterator[Presented]:
    person = Presented(popup, can_copy=can_copy)
    try:
        yield person
    finally:
        person.presenter.stop()
        await person.background.end()


def on_screen(fake: FakeServer) -> list[str]:
    """The titles of the notifications that are there, the oldest first."""
    return [values[3] for number, values in fake.notified.items() if number not in fake.closed]


async def test_a_card_says_who_where_and_how_it_stands() -> None:
    notes = (Message("Transferred from {who}", (("who", "202 Sales"),)),)
    async with fake_server(*EVERYTHING) as fake:
        async with presented() as person:
            person.presenter.pop(a_card(notes=notes))
            await person.idle()
            assert person.presenter.shows("1") and fake.closed == []
        await until(lambda: fake.closed == [7])  # a program that ends leaves nothing on the screen
    _, replaces, _, title, body, actions, hints, _ = fake.notified[7]
    assert (replaces, title) == (0, "Caller 1")
    assert body.split("\n") == [
        "0491 570 006 · Harbour Dental Clinic · Support line · Sales queue · 201 Reception",
        "Ringing",
        "Transferred from 202 Sales",
    ]
    assert actions == ["default", "Open in CRM", "open", "Open in CRM", "copy", "Copy number", "close", "Close"]
    assert hints["urgency"] == ("y", 2) and hints["resident"] == ("b", True)
    assert "suppress-sound" not in hints, "the server's own is the only one"


async def test_a_server_is_silent_where_our_own_sound_is_heard() -> None:
    async with fake_server(*EVERYTHING) as fake, presented(Popup(sound=True)) as person:
        person.presenter.pop(a_card("a"))
        await person.idle()
        assert fake.notified[7][6]["suppress-sound"] == ("b", True)
        person.presenter.configure(Popup(sound=False))
        person.presenter.pop(a_card("b"))
        await person.idle()
        assert "suppress-sound" not in fake.notified[8][6] and fake.told == 2


async def test_what_is_not_known_leaves_no_gap_and_what_cannot_be_done_no_button() -> None:
    bare: dict[str, Any] = {
        "number": None,
        "company": None,
        "line": "",
        "route": None,
        "crm_url": None,
        "copy": None,
        "title": Message(""),
    }
    async with fake_server(*EVERYTHING) as fake, presented() as person:
        person.presenter.pop(a_card(**bare))
        await person.idle()
    assert fake.notified[7][3] == "Unknown caller"
    assert fake.notified[7][4].split("\n") == ["201 Reception", "Ringing"]
    assert fake.notified[7][5] == ["close", "Close"]


async def test_no_button_promises_a_clipboard_that_cannot_be_reached() -> None:
    async with fake_server(*EVERYTHING) as fake, presented(can_copy=False) as person:
        person.presenter.pop(a_card())
        await person.idle()
    assert fake.notified[7][5] == ["default", "Open in CRM", "open", "Open in CRM", "close", "Close"]


async def test_a_callers_name_is_text_and_nothing_else() -> None:
    async with fake_server(*EVERYTHING) as fake, presented() as person:
        person.presenter.pop(
            a_card(title=Message("{name}", (("name", "<b>Eve</b>\u202e\n"),)), company="<img src='file:///etc/passwd'>\nRinging")
        )
        await person.idle()
    assert fake.notified[7][3] == "<b>Eve</b>"
    assert fake.notified[7][4].split("\n")[0].startswith("0491 570 006 · &lt;img src='file:///etc/passwd'&gt; Ringing · Supp")


async def test_one_notification_follows_its_call_and_goes_with_it() -> None:
    async with fake_server(*EVERYTHING) as fake, presented(Popup(seconds_after_end=0.3)) as person:
        person.presenter.pop(a_card())
        await person.idle()
        person.presenter.update(a_card(phase=Phase.TALKING, tone=Tone.TALKING, status=Message("Talking"), since=99_990.0))
        await person.idle()
        assert fake.notified[7][1] == 7 and fake.notified[7][4].endswith("\nTalking")
        assert fake.notified[7][6]["urgency"] == ("y", 1), "what talks need not cover the screen"
        person.presenter.update(an_ended_card(tone=Tone.ANSWERED, status=Message("Answered"), took_s=151.0))
        await until(lambda: fake.notified[7][4].endswith("\nAnswered · 2:31"))
        assert fake.closed == [] and person.presenter.shows("1")
        await until(lambda: fake.closed == [7])
        assert not person.presenter.shows("1")
    assert list(fake.notified) == [7]
    assert person.deeds.done == []


async def test_nothing_is_said_twice_and_nothing_by_the_second(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(native_presenter, "BREATH_S", 0)
    async with fake_server(*EVERYTHING) as fake, presented() as person:
        person.presenter.pop(a_card())
        await person.idle()
        told = fake.told
        for second in range(5):
            person.presenter.update(a_card(since=99_994.0 + second))
            await person.idle()
        assert (told, fake.told) == (1, 1)


async def test_a_second_attempt_is_a_new_notification() -> None:
    async with fake_server(*EVERYTHING) as fake, presented() as person:
        person.presenter.pop(a_card())
        await person.idle()
        person.presenter.pop(a_card(status=Message("Rang {times}×", (("times", "2"),))))
        await person.idle()
        assert fake.closed == [7]
        assert fake.notified[8][1] == 0 and fake.notified[8][4].endswith("\nRang 2×")


async def test_a_call_that_a_colleague_took_goes_at_once() -> None:
    async with fake_server(*EVERYTHING) as fake, presented() as person:
        person.presenter.pop(a_card())
        await person.idle()
        person.presenter.close("1")
        assert not person.presenter.shows("1")
        await until(lambda: fake.closed == [7])
        person.presenter.update(an_ended_card())
        await person.idle()
        assert fake.told == 1


async def test_a_call_that_is_over_before_the_server_answered_leaves_nothing() -> None:
    async with fake_server(*EVERYTHING) as fake, presented() as person:
        await person.idle()
        fake.waits_s = 0.2
        person.presenter.pop(a_card())
        await until(lambda: fake.told == 1)
        person.presenter.close("1")
        await until(lambda: fake.closed == [7])


async def test_each_button_does_what_it_says() -> None:
    async with fake_server(*EVERYTHING) as fake, presented() as person:
        person.presenter.pop(a_card())
        await person.idle()
        for action in ("default", "open", "copy"):
            await fake.say("ActionInvoked", "us", 7, action)
        await until(lambda: person.deeds.done == [("open", "1"), ("open", "1"), ("copy", "1")])
        assert person.presenter.shows("1")
        await fake.say("ActionInvoked", "us", 7, "close")
        await until(lambda: fake.closed == [7])
        assert not person.presenter.shows("1") and len(person.deeds.done) == 3
        assert person.gone == ["1"]


async def test_closed_by_hand_it_stays_closed_until_the_next_attempt() -> None:
    async with fake_server(*EVERYTHING) as fake, presented() as person:
        person.presenter.pop(a_card())
        await person.idle()
        await fake.dismiss(7)
        await until(lambda: not person.presenter.shows("1"))
        assert person.gone == ["1"]
        person.presenter.update(a_card(phase=Phase.TALKING, status=Message("Talking")))
        await person.idle()
        assert fake.told == 1
        person.presenter.pop(a_card(status=Message("Rang {times}×", (("times", "2"),))))
        await person.idle()
        assert fake.told == 2 and fake.notified[8][1] == 0


async def test_one_that_the_server_took_away_comes_with_the_next_change() -> None:
    async with fake_server(*EVERYTHING) as fake, presented() as person:
        person.presenter.pop(a_card())
        await person.idle()
        await fake.expire(7)
        await asyncio.sleep(0.1)
        assert person.presenter.shows("1") and person.deeds.done == []
        person.presenter.update(a_card())
        await person.idle()
        assert fake.told == 1, "nothing has changed, and the server did not want it any more"
        person.presenter.update(a_card(phase=Phase.TALKING, status=Message("Talking")))
        await person.idle()
        assert fake.notified[8][1] == 0 and fake.notified[8][4].endswith("\nTalking")


async def test_so_many_as_may_show_and_the_next_when_there_is_room() -> None:
    async with fake_server(*EVERYTHING) as fake, presented(Popup(max_visible=2)) as person:
        for uuid in "abc":
            person.presenter.pop(a_card(uuid))
        await person.idle()
        assert on_screen(fake) == ["Caller b", "Caller c"]
        person.presenter.close("c")
        await person.idle()
        assert on_screen(fake) == ["Caller b", "Caller a"]
        person.presenter.configure(Popup(max_visible=1))
        await person.idle()
        assert on_screen(fake) == ["Caller b"]


async def test_hot_keys_do_what_a_click_on_the_newest_would() -> None:
    async with fake_server(*EVERYTHING) as fake, presented() as person:
        assert person.presenter.open_newest() is None
        assert person.presenter.dismiss_newest() is None
        person.presenter.pop(a_card("a"))
        person.presenter.pop(a_card("b", crm_url=None))
        await person.idle()
        assert person.presenter.open_newest() is None
        assert person.presenter.dismiss_newest() == "b"
        assert person.presenter.open_newest() == "a"
        assert person.deeds.done == [("open", "a")]
        await person.idle()
        assert on_screen(fake) == ["Caller a"]


async def test_a_thousand_calls_in_a_second_are_a_few_notifications() -> None:
    async with fake_server(*EVERYTHING) as fake, presented(Popup(max_visible=3)) as person:
        for number in range(1000):
            person.presenter.pop(a_card(str(number)))
            if number % 50 == 0:
                await asyncio.sleep(0.01)
        await person.idle()
        assert on_screen(fake) == ["Caller 997", "Caller 998", "Caller 999"]
        assert fake.told < 60


async def test_without_a_server_each_card_is_handed_on() -> None:
    async with presented() as person:
        await person.idle()
        person.presenter.pop(a_card("a"))
        person.presenter.pop(a_card("b"))
        await person.idle()
        assert [card.uuid for card in person.unshown] == ["a", "b"]
        assert not person.presenter.shows("a") and not person.presenter.has_cards()
        async with fake_server(*EVERYTHING) as fake:
            person.presenter.pop(a_card("c"))
            await person.idle()
            assert on_screen(fake) == ["Caller c"] and len(person.unshown) == 2


async def test_a_server_that_restarts_shows_the_cards_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(native_presenter, "RETURN_S", 0.5)
    async with presented() as person:
        async with fake_server(*EVERYTHING) as first:
            person.presenter.pop(a_card())
            await person.idle()
            await first.leave()
        async with fake_server("body") as second:
            await until(lambda: on_screen(second) == ["Caller 1"])
            assert second.notified[7][1] == 0
            assert person.unshown == [] and person.deeds.done == []


async def test_a_server_that_vanishes_leaves_its_cards_to_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(native_presenter, "RETURN_S", 0.1)
    async with presented() as person:
        async with fake_server(*EVERYTHING) as fake:
            person.presenter.pop(a_card())
            await person.idle()
            await fake.leave()
        await until(lambda: person.unshown == [a_card()])
        assert not person.presenter.shows("1") and person.deeds.done == [] and person.gone == []


async def test_without_a_bus_each_card_is_handed_on(session_bus: subprocess.Popen[str]) -> None:
    session_bus.kill()
    session_bus.wait()
    async with presented() as person:
        person.presenter.pop(a_card())
        await person.idle()
        assert person.unshown == [a_card()]

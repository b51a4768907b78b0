"""Cards where the person wants them, and where they can be: windows or notifications, and from the one to the other."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable

import pytest
from jeepney import new_method_call
from jeepney.io.asyncio import open_dbus_router

from screenpop.calls.message import Message
from screenpop.cards import Card, Phase
from screenpop.desktop import chosen_presenter, clipboard
from screenpop.desktop.balloon_presenter import BalloonPresenter
from screenpop.desktop.chosen_presenter import ChosenPresenter, Gone, of_this_desktop
from screenpop.desktop.ringer import Ringer
from screenpop.settings.model import Popup
from tests.desktop.notification_server import BUS, fake_server
from tests.desktop.private_bus import until
from tests.desktop.sight import Clock, Deeds, a_card, an_ended_card
from tests.desktop.test_native_presenter import EVERYTHING, Background, on_screen
from tests.desktop.test_ringer import Heard

pytestmark = pytest.mark.usefixtures("session_bus")


class NoBalloons:
    def show_message(self, title: str, body: str) -> bool:
        raise AssertionError("Linux has notifications of its own")

    def on_message_clicked(self, react: Callable[[], None]) -> None:
        raise AssertionError("Linux has notifications of its own")


class Windows:
    """What a presenter of windows is asked."""

    def __init__(self, popup: Popup, gone: Gone = lambda uuid: None) -> None:
        self.popup, self.gone, self.cards, self.stopped = popup, gone, dict[str, Card](), False

    def pop(self, card: Card) -> None:
        self.cards[card.uuid] = card

    def update(self, card: Card) -> None:
        if card.uuid in self.cards:
            self.cards[card.uuid] = card

    def shows(self, uuid: str) -> bool:
        return uuid in self.cards

    def close(self, uuid: str) -> None:
        self.cards.pop(uuid, None)

    def forget(self, uuid: str) -> None:
        self.cards.pop(uuid, None)

    def open_newest(self) -> str | None:
        return next(reversed(self.cards), None)

    def has_cards(self) -> bool:
        return bool(self.cards)

    def dismiss_newest(self) -> str | None:
        uuid = self.cards.popitem()[0] if self.cards else None
        if uuid is not None:
            self.gone(uuid)
        return uuid

    def configure(self, popup: Popup) -> None:
        self.popup = popup

    def stop(self) -> None:
        self.stopped = True


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def silent(heard: Heard) -> Ringer:
    return Ringer(heard, Clock(), on=False)


@pytest.fixture
async def chosen(
    monkeypatch: pytest.MonkeyPatch, heard: Heard
) -> AsyncIterator[tuple[ChosenPresenter, list[Windows], Background]]:
    made, background = list[Windows](), Background()

    def make(popup: Popup, gone: Gone) -> Windows:
        made.append(Windows(popup, gone))
        return made[-1]

    monkeypatch.setattr(clipboard, "reached_without_focus", lambda: True)
    presenter = of_this_desktop(Popup(kind="notification"), make, Deeds(), NoBalloons(), background.begin, heard)
    yield presenter, made, background
    presenter.stop()
    await background.end()
    assert all(windows.stopped for windows in made)


async def idle(background: Background) -> None:
    await until(lambda: not background.tasks)


Chosen = tuple[ChosenPresenter, list[Windows], Background]


async def test_where_a_server_takes_the_cards_there_are_no_windows(chosen: Chosen) -> None:
    presenter, made, background = chosen
    async with fake_server(*EVERYTHING) as fake:
        presenter.pop(a_card())
        await idle(background)
        assert presenter.shows("1") and presenter.open_newest() == "1"
        presenter.configure(Popup(kind="notification", max_visible=1))
        presenter.update(an_ended_card())
        await idle(background)
        assert on_screen(fake) == ["Caller 1"] and made == []
        assert presenter.dismiss_newest() == "1"
        assert not presenter.shows("1")


async def test_where_none_does_they_are_windows_and_the_log_says_so_once(
    chosen: Chosen, heard: Heard, caplog: pytest.LogCaptureFixture
) -> None:
    presenter, made, background = chosen
    presenter.configure(Popup(kind="notification", max_visible=2, sound=True))
    for uuid in "ab":
        presenter.pop(a_card(uuid))
        await idle(background)
    assert len(made) == 1 and made[0].popup.max_visible == 2
    assert list(made[0].cards) == ["a", "b"]
    assert caplog.text.count("No notification server takes the cards") == 1
    presenter.update(an_ended_card("a"))
    assert made[0].cards["a"] == an_ended_card("a")
    assert heard.noted == ["ring.wav"]
    presenter.configure(Popup(kind="notification", max_visible=1))
    assert made[0].popup.max_visible == 1
    assert presenter.shows("a") and presenter.open_newest() == "b" and presenter.dismiss_newest() == "b"
    presenter.close("a")
    assert not presenter.shows("a")


async def test_a_call_that_rings_again_moves_to_the_server_that_came(chosen: Chosen) -> None:
    presenter, made, background = chosen
    presenter.pop(a_card("a"))
    presenter.pop(a_card("b"))
    await idle(background)
    async with fake_server(*EVERYTHING) as fake:
        presenter.pop(a_card("a"))
        await idle(background)
        assert on_screen(fake) == ["Caller a"] and list(made[0].cards) == ["b"]
        assert presenter.shows("a") and presenter.shows("b")
        assert presenter.dismiss_newest() == "a" and presenter.dismiss_newest() == "b"


async def test_another_choice_takes_over_the_cards_that_are_there(chosen: Chosen) -> None:
    presenter, made, background = chosen
    async with fake_server(*EVERYTHING) as fake:
        for uuid in "abc":
            presenter.pop(a_card(uuid))
        presenter.close("b")
        presenter.update(an_ended_card("c"))
        await idle(background)
        presenter.configure(Popup(kind="window", seconds_after_end=60))
        (windows,) = made
        assert list(windows.cards.values()) == [a_card("a"), an_ended_card("c")]
        await until(lambda: on_screen(fake) == [])
        presenter.configure(Popup(kind="auto"))
        assert len(made) == 1 and not windows.stopped, "auto is a window here"
        presenter.configure(Popup(kind="notification"))
        await idle(background)
        assert [each.stopped for each in made] == [True]
        assert sorted(on_screen(fake)) == ["Caller a", "Caller c"]


async def test_a_choice_that_comes_while_the_server_is_looked_for_leaves_no_connection(chosen: Chosen) -> None:
    presenter, made, background = chosen
    presenter.pop(a_card("a"))
    await asyncio.sleep(0)
    presenter.configure(Popup(kind="window"))
    await idle(background)
    assert list(made[0].cards) == ["a"]
    assert await connections() == 1, "ours"


async def connections() -> int:
    """How many are connected to the bus, this question's own among them."""
    async with open_dbus_router() as router:
        names = (await router.send_and_get_reply(new_method_call(BUS, "ListNames"))).body[0]
    return sum(name.startswith(":") for name in names)


@pytest.mark.parametrize("kind", ["auto", "window", "notification"])
async def test_windows_are_made_at_the_start_but_where_they_cannot_be_placed(kind: str, silent: Ringer) -> None:
    made, background = list[Windows](), Background()

    def make(popup: Popup) -> Windows:
        made.append(Windows(popup))
        return made[-1]

    for placeable in (True, False):
        presenter = ChosenPresenter(Popup(kind=kind), make, lambda popup, unshown: Windows(popup), silent, placeable=placeable)
        assert len(made) == (placeable and kind != "notification")
        made.clear()
        presenter.stop()
    await background.end()


async def test_after_the_end_nothing_comes_any_more(chosen: Chosen) -> None:
    presenter, made, _ = chosen
    presenter.stop()
    presenter.pop(a_card())
    presenter.configure(Popup(kind="window"))
    assert not presenter.shows("1") and made == []
    assert presenter.open_newest() is None and presenter.dismiss_newest() is None


def test_cards_that_are_gone_are_forgotten(monkeypatch: pytest.MonkeyPatch, silent: Ringer) -> None:
    monkeypatch.setattr(chosen_presenter, "_MANY", 3)
    windows = Windows(Popup())
    presenter = ChosenPresenter(Popup(), lambda popup: windows, lambda popup, unshown: Windows(popup), silent, placeable=True)
    for uuid in "abcdefgh":
        presenter.pop(a_card(uuid))
        windows.close(uuid)
    assert len(presenter._cards) <= 5
    presenter.pop(a_card("i"))
    assert presenter.shown() == ("i",)


# What is heard, wherever it shows


async def test_a_notification_is_heard_until_it_is_answered_hung_up_taken_by_a_colleague_or_dismissed(
    chosen: Chosen, heard: Heard
) -> None:
    presenter, _, background = chosen
    async with fake_server(*EVERYTHING) as fake:
        presenter.pop(a_card("off"))
        assert heard.noted == [], "off by default"
        presenter.configure(Popup(kind="notification", sound=True))

        async def dismissed() -> None:
            await idle(background)
            await fake.dismiss(max(fake.notified))
            await until(lambda: not presenter.shows("1"))

        ends: tuple[Callable[[], object], ...] = (
            lambda: presenter.update(a_card(phase=Phase.TALKING)),
            lambda: presenter.update(an_ended_card()),
            lambda: presenter.close("1"),
            lambda: presenter.forget("1"),
            presenter.dismiss_newest,
            dismissed,
            presenter.stop,
        )
        for end in ends:
            heard.noted.clear()
            presenter.pop(a_card())
            presenter.update(an_ended_card("off"))
            assert heard.noted == ["ring.wav"]
            ended = end()
            if asyncio.iscoroutine(ended):
                await ended
            assert heard.noted == ["ring.wav", "silence"]
        presenter.pop(a_card("late"))
        assert heard.noted == ["ring.wav", "silence"]


async def test_a_call_that_moves_between_window_and_notification_while_it_rings_is_heard_once(
    chosen: Chosen, heard: Heard
) -> None:
    presenter, made, background = chosen
    presenter.configure(Popup(kind="notification", sound=True))
    async with fake_server(*EVERYTHING) as fake:
        presenter.pop(a_card("a"))
        presenter.pop(a_card("b"))
        await idle(background)
        presenter.configure(Popup(kind="window", sound=True))
        assert list(made[0].cards) == ["a", "b"]
        presenter.update(an_ended_card("a"))
        presenter.configure(Popup(kind="notification", sound=True))
        await idle(background)
        assert sorted(on_screen(fake)) == ["Caller a", "Caller b"]
        assert heard.noted == ["ring.wav"]
        presenter.configure(Popup(kind="window", sound=True))
        assert presenter.dismiss_newest() == "b"
        assert heard.noted == ["ring.wav", "silence"]


# Messages of the tray icon


class Icon:
    """A tray icon that notes what it says; `there` False: there is no tray."""

    def __init__(self) -> None:
        self.said: list[tuple[str, str]] = []
        self.there = True
        self.click: Callable[[], None] = lambda: None

    def show_message(self, title: str, body: str) -> bool:
        if self.there:
            self.said.append((title, body))
        return self.there

    def on_message_clicked(self, react: Callable[[], None]) -> None:
        self.click = react


class Balloon:
    def __init__(self) -> None:
        self.icon, self.deeds, self.clock, self.unshown, self.gone = Icon(), Deeds(), Clock(), list[Card](), list[str]()
        self.presenter = BalloonPresenter(
            Popup(seconds_after_end=5),
            self.deeds,
            self.icon,
            unshown=self.unshown.append,
            gone=self.gone.append,
            monotonic=self.clock,
            clock=self.clock,
        )


def test_each_attempt_is_one_message_and_a_click_is_for_the_newest() -> None:
    balloon = Balloon()
    balloon.presenter.pop(a_card("a"))
    balloon.presenter.pop(a_card("b", title=Message("{name}", (("name", "<b>Eve</b>\n & x" + "y" * 80),))))
    balloon.presenter.update(an_ended_card("a"))
    balloon.icon.click()
    assert balloon.deeds.done == [("open", "b")]
    assert balloon.icon.said[0] == (
        "Caller a",
        "0491 570 006 · Harbour Dental Clinic · Support line · Sales queue · 201 Reception · Ringing",
    )
    assert balloon.icon.said[1][0].startswith("<b>Eve</b> & xyyy") and len(balloon.icon.said[1][0]) == 63
    assert len(balloon.icon.said) == 2


def test_hot_keys_and_time_do_to_messages_what_they_do_to_cards() -> None:
    balloon = Balloon()
    presenter = balloon.presenter
    presenter.pop(a_card("a"))
    presenter.pop(a_card("b", crm_url=None))
    assert presenter.open_newest() is None and presenter.dismiss_newest() == "b"
    assert balloon.gone == ["b"]
    assert presenter.open_newest() == "a" and balloon.deeds.done == [("open", "a")]
    presenter.update(an_ended_card("a"))
    balloon.clock.now += 4
    assert presenter.shows("a") and presenter.has_cards()
    presenter.configure(Popup(seconds_after_end=1))
    balloon.clock.now += 1
    assert not presenter.shows("a") and not presenter.has_cards() and balloon.gone == ["b"]
    assert presenter.dismiss_newest() is None and presenter.open_newest() is None
    presenter.stop()
    balloon.icon.click()
    assert balloon.deeds.done == [("open", "a")]


def test_without_an_icon_each_card_is_handed_on() -> None:
    balloon = Balloon()
    balloon.icon.there = False
    balloon.presenter.pop(a_card())
    assert balloon.unshown == [a_card()] and not balloon.presenter.has_cards()

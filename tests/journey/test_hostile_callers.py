"""Callers whose names are written to do harm: shown as they are, in bounds, and nothing breaks."""

from __future__ import annotations

import time
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

import pytest
from PIL import ImageChops

from tests.journey import sight
from tests.journey.program import Screenpop
from tests.journey.wait import wait_until
from tests.journey.xdesktop import SIZE, Window, XDesktop

NAMES = {
    "image": "<img src=x><img src='file:///etc/passwd' width=4000 height=4000>",
    "markup": "</b></body><h1>Big & <i>slanted</i>&nbsp;<a href='https://evil.example'>click</a>",
    "right-to-left": "\u202egnp.exe\u2066 Smith\u202d 0491570156",
    "as-long-as-may-be": "A very long name " * 60 + "end.",
    "without-a-space": "W" * 1024,
    "emoji": "📞☎️ 👩🏽‍💻 Zoë 🇦🇺 " + "e" + "\u0301\u0323" * 100,
    "lines": "one\ntwo\r\nthree\x1b[31m\x00\x07four" + "\n" * 40,
    "template": "%s {text} {e164} ${HOME} `id` $(id)",
}
ME = {"extension_user_id": "201"}


def _everywhere(name: str) -> dict[str, str]:
    """The name wherever a card shows one. A `display_from` that repeats the line's label would be left out of the title."""
    return {"display_from": name, "caller_name": f"{name[:-1]}!", "extension_name": name, "dialplan_name": name}


@pytest.fixture(scope="module")
def usual(desktop: XDesktop, running: Screenpop) -> Window:
    """The card of a caller who means no harm."""
    card = _popped(desktop, running, "usual", _everywhere("Priya Raman"))
    running.dismiss_all()
    sight.no_card(desktop)
    return card


@pytest.mark.parametrize("name", NAMES)
def test_a_hostile_name_stays_in_its_card(desktop: XDesktop, shared: Screenpop, usual: Window, name: str) -> None:
    hostile = _popped(desktop, shared, name, _everywhere(NAMES[name]))
    assert hostile.width == usual.width
    assert hostile.height < usual.height + 100, "two lines of a name, not more"
    assert hostile.x >= 0 and hostile.x + hostile.width <= SIZE[0]
    assert hostile.y >= 0 and hostile.y + hostile.height <= SIZE[1] - 32, "above the panel"
    listed = shared.run("calls")
    assert listed.returncode == 0 and len(listed.stdout.splitlines()) == len(shared.calls())
    assert not set(listed.stdout) & {"\x1b", "\x07", "\u202e", "\u2066"}, "nothing that moves a terminal's cursor"


def _popped(desktop: XDesktop, screenpop: Screenpop, name: str, fields: dict[str, str]) -> Window:
    before = desktop.picture()
    screenpop.post("extension-ringing", **ME, **fields, **{"from": "0370100142"})
    card = sight.card(desktop)
    place = (card.x, card.y, card.x + card.width, card.y + card.height)
    wait_until(lambda: ImageChops.difference(before, desktop.picture()).crop(place).getbbox(), what="something on the card")
    time.sleep(0.2)
    sight.save_picture(desktop, f"caller-{name}")
    beside = ImageChops.difference(before, desktop.picture()).crop((0, 0, SIZE[0], SIZE[1] - 32))
    beside.paste((0, 0, 0), place)
    assert beside.getbbox() is None, "nothing changes but the card and the panel"
    return card


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({"display_from": "A" * 4000}, 400),
        ({"display_from": "A" * 1025}, 400),
        ({"call_event_uuid": "u" * 129}, 400),
        ({"call_event_uuid": ""}, 400),
        ({"display_from": "A" * 70_000}, 413),
        ({f"field{number}": "" for number in range(101)}, 400),
    ],
    ids=["4000", "1025", "uuid", "no-uuid", "70000", "fields"],
)
def test_what_is_too_much_is_refused(desktop: XDesktop, shared: Screenpop, fields: dict[str, str], status: int) -> None:
    before = len(shared.calls())
    body = urlencode({"call_event_uuid": "too-much", **ME, **fields}).encode("ascii")
    with pytest.raises(HTTPError) as refused:
        urlopen(Request(shared.urls["extension-ringing"], body), timeout=10)
    assert refused.value.code == status
    refused.value.close()
    time.sleep(0.2)
    assert not sight.cards(desktop)
    assert len(shared.calls()) == before


def test_the_recents_show_them_too(desktop: XDesktop, shared: Screenpop) -> None:
    for number, name in enumerate(NAMES.values()):
        shared.post("extension-ringing", **ME, **_everywhere(name), **{"from": f"037010{number:04}"})
    assert shared.run("recents").returncode == 0
    window = wait_until(lambda: sight.recents(desktop), what="the recents")
    time.sleep(0.7)
    sight.save_picture(desktop, "hostile-callers-in-the-recents")
    assert window.width < SIZE[0] and window.height < SIZE[1]

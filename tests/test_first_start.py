"""What setting up asks of the program: a test call as the PBX would send it, settings written, what has rung."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import pytest

from screenpop import first_start, post
from screenpop.calls.event import EventKind
from screenpop.diary import Diary
from screenpop.first_start import FirstStart
from screenpop.in_force import InForce
from screenpop.intake.url_networks import read_event
from screenpop.intake.webhook import Answered
from screenpop.journal import Journal
from screenpop.rules import Decision
from screenpop.switchboard import Verdict
from screenpop.system.paths import Profile
from screenpop.trouble import Trouble
from tests.story import folded, ringing

SAID: Mapping[str, Any] = {
    "urls": {},
    "local": "http://127.0.0.1:8077/secret",
    "certificate": None,
    "listening": True,
    "warning": None,
}


class Setting:
    """One that is set up; what it posts is kept."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.profile = Profile.of(str(folder))
        self.profile.prepare()
        self.now = InForce(self.profile, None)
        self.journal = Journal(self.profile.journal, read_event=read_event, fold=self.now.fold, searchable=self.now.search_keys)
        self.diary = Diary()
        self.said: Mapping[str, Any] = SAID
        self.posted: list[tuple[str, EventKind, dict[str, str], str | None]] = []
        self.first = FirstStart(self.profile, self.now, self.journal, self.diary, self._urls, self.now.read_again)
        self.services = self.first.services()
        monkeypatch.setattr(first_start, "RINGS_S", 0.0)
        monkeypatch.setattr(post, "example", self._post)

    async def _urls(self) -> Mapping[str, Any]:
        return self.said

    def _post(self, base: str, kind: EventKind, changes: Iterable[tuple[str, str]], certificate: str | None) -> str:
        self.posted.append((base, kind, dict(changes), certificate))
        return ""


@pytest.fixture
def setting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Setting:
    return Setting(tmp_path / "profile", monkeypatch)


async def test_a_test_call_rings_on_my_extension_and_is_hung_up(setting: Setting) -> None:
    await setting.services.change_all({"extensions.mine": ["305", "306"]})
    assert setting.services.settings().extensions.mine == ("305", "306")
    await setting.services.send_test()
    (base, ringing, rang, _), (_, hangup, hung_up, _) = setting.posted
    assert (base, ringing, hangup) == (SAID["local"], EventKind.EXTENSION_RINGING, EventKind.EXTENSION_HANGUP)
    assert rang == hung_up and (rang["extension_user_id"], rang["display_from"]) == ("305", "Test call")


async def test_where_every_extension_is_mine_none_is_learned_from_a_test(setting: Setting) -> None:
    await setting.services.send_test()
    assert [fields["extension_user_id"] for *_, fields, _ in setting.posted] == ["", ""]
    event = read_event(EventKind.EXTENSION_RINGING, setting.posted[0][2])
    assert (event.extension, event.extension_name) == (None, None)


@pytest.mark.parametrize(("warning", "why"), [(None, "switched off"), ("The port is taken", "The port is taken")])
async def test_without_a_listener_there_is_no_test(setting: Setting, warning: str | None, why: str) -> None:
    setting.said = {**SAID, "listening": False, "warning": warning}
    with pytest.raises(Trouble, match="There is no listener to send it to") as refused:
        await setting.services.send_test()
    assert why in refused.value.happened
    assert setting.posted == []


async def test_a_value_that_cannot_be_is_refused_with_all_others(setting: Setting) -> None:
    with pytest.raises(Trouble):
        await setting.services.change_all({"crm.preset": "hubspot", "listener.port": "x"})
    assert setting.services.settings().crm.preset == ""


async def test_a_rule_that_is_moved_decides_without_a_restart(setting: Setting) -> None:
    setting.profile.settings.write_text(
        "[rules]\n# all\nall = { pop = false }\n# hers\nhers = { extension = '201', pop = true }\n"
    )
    setting.now.read_again()
    call = folded(ringing("201", 0))
    assert setting.now.rules().decide(call, "201", None) == Decision("all", pop=False)
    await setting.services.move("rules.hers", "rules.all")
    assert setting.now.rules().decide(call, "201", None) == Decision("hers", pop=True)
    assert setting.profile.settings.read_text() == (
        "[rules]\n# hers\nhers = { extension = '201', pop = true }\n# all\nall = { pop = false }\n"
    )
    with pytest.raises(Trouble, match="There is no setting"):
        await setting.services.move("rules.hers", "rules.other")


def test_the_newest_request_is_the_last_of_the_known_and_the_strange(setting: Setting) -> None:
    assert setting.services.last_request() is None
    event = read_event(EventKind.EXTENSION_RINGING, {"call_event_uuid": "1", "extension_user_id": "201"})
    setting.diary.note_event(event, 1.0, Verdict.POPPED)
    setting.diary.note_answer(Answered(at=1.0, client=None, secret=0, kind=event.kind, call_event_uuid="1"), newest_secret=0)
    newest = setting.services.last_request()
    assert newest is not None and (newest.extension, newest.done) == ("201", "popped")
    setting.diary.note_answer(Answered(at=2.0, client=None, status=404, error="There is nothing here."), newest_secret=0)
    newest = setting.services.last_request()
    assert newest is not None and newest.status == 404

"""What an administrator has fixed: it wins, it is locked, and whoever could not have fixed it does not."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from screenpop.settings import in_use, policy
from screenpop.settings.file import Loaded
from screenpop.settings.line_label import LineLabel
from screenpop.settings.model import Crm, Listener, Popup, Privacy, Settings
from screenpop.system import paths
from screenpop.system.paths import Profile
from screenpop.trouble import Trouble


class Desk:
    """A profile on a computer that has an administrator."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "policy.toml"
        self.profile = replace(Profile.of(folder / "profile"), policy=self.file)
        self.profile.prepare()

    def fix(self, text: str) -> None:
        self.file.write_text(text, encoding="utf-8")

    def person(self, text: str) -> None:
        self.profile.settings.write_text(text, encoding="utf-8")

    def load(self, before: Loaded | None = None) -> Loaded:
        return in_use.load(self.profile, before)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_what_is_fixed_wins_and_the_rest_is_the_persons(desk: Desk) -> None:
    desk.person(
        "[popup]\nmax_visible = 5\nscreen = 'primary'\n[lines]\n1 = 'Mine'\n2 = 'Two'\n[crm]\nbase_url = 'https://a.example'\n"
    )
    desk.fix(
        "[policy]\nby = 'IT, ext. 900'\n[popup]\nmax_visible = 2\n[lines]\n1 = 'Sales'\n[crm]\nbase_url = 'https://b.example'\n"
    )
    loaded = desk.load()
    assert loaded.problems == ()
    assert loaded.settings == Settings(
        popup=Popup(max_visible=2, screen="primary"),
        lines={"1": LineLabel("Sales"), "2": LineLabel("Two")},
        crm=Crm(account={"base_url": "https://b.example"}),
    )
    assert loaded.policy.who == "IT, ext. 900"
    assert loaded.policy.fixed == {"popup.max_visible": 2, "lines.1": LineLabel("Sales"), "crm.base_url": "https://b.example"}


@pytest.mark.parametrize("text", [None, "", "# nothing yet\n"])
def test_without_it_nothing_is_fixed(desk: Desk, text: str | None) -> None:
    if text is not None:
        desk.fix(text)
    assert desk.load() == Loaded(Settings())


def test_a_fixed_key_cannot_be_changed_and_the_others_of_that_change_are_not_either(desk: Desk) -> None:
    desk.fix("[policy]\nby = 'IT'\n[privacy]\nkeep_days = 30\n")
    with pytest.raises(Trouble) as refused:
        in_use.change(desk.profile, {"popup.max_visible": 7, "privacy.keep_days": 7})
    assert refused.value.title == "privacy.keep_days is fixed by IT"
    assert str(desk.file) in refused.value.happened
    assert not desk.profile.settings.exists()
    in_use.change(desk.profile, {"popup.max_visible": 7, "privacy.keep_days": 30})
    assert desk.load().settings == Settings(popup=Popup(max_visible=7), privacy=Privacy(keep_days=30))


def test_a_fixed_key_is_not_taken_back_to_its_default(desk: Desk) -> None:
    desk.fix("[privacy]\nkeep_days = 7\n[crm]\nopen = 'click'\nbase_url = 'https://a.example'\n")
    with pytest.raises(Trouble, match="is fixed by your administrator"):
        in_use.change(desk.profile, {"privacy.keep_days": None})
    in_use.change(desk.profile, {"crm.open": None, "crm.base_url": None})


def test_a_fixed_rule_keeps_its_place_among_the_others(desk: Desk) -> None:
    rules = "[rules]\na = { pop = true }\nb = { pop = false }\nc = { open = 'never' }\n"
    desk.person(rules)
    desk.fix("[policy]\nby = 'IT'\n[rules]\nb = { pop = false }\nd = { pop = true }\n")
    assert list(desk.load().settings.rules) == ["a", "b", "c", "d"]
    for name, other in (("b", "a"), ("a", "b"), ("c", "d")):
        with pytest.raises(Trouble, match=r"rules\.[bd] is fixed by IT"):
            in_use.move(desk.profile, f"rules.{name}", f"rules.{other}")
    assert desk.profile.settings.read_text() == rules


def test_who_does_not_say_so_is_the_administrator(desk: Desk) -> None:
    desk.fix("[popup]\ndo_not_disturb = false\n")
    with pytest.raises(Trouble, match="fixed by your administrator"):
        in_use.change(desk.profile, {"popup.do_not_disturb": True})


@pytest.mark.parametrize(
    ("text", "key", "said"),
    [
        ("[popup]\nmax_visible = 99\n", "popup.max_visible", "must be a whole number from 1 to 10; it is not fixed"),
        ("[popup]\nmaxvisible = 2\n", "popup.maxvisible", "the nearest known is popup.max_visible"),
        ("[pupup]\nmax_visible = 2\n", "pupup", "the nearest known is [popup]"),
        ("popup = 2\n", "popup", "must be a table"),
        ("[policy]\nby = 5\n", "policy.by", "must be a text in quotes"),
        ("[policy]\nwho = 'IT'\n", "policy.who", "the nearest known is policy.by"),
        ("policy = 'IT'\n", "policy", "the nearest known is policy.by"),
        ("[popup\n", "", "line 1"),
    ],
)
def test_what_is_wrong_in_it_is_a_problem_of_that_file_and_fixes_nothing(desk: Desk, text: str, key: str, said: str) -> None:
    desk.fix(text)
    desk.person("[popup]\nmax_visible = 5\n")
    loaded = desk.load()
    (problem,) = loaded.problems
    assert (problem.key, problem.policy, problem.security) == (key, desk.file, False)
    assert str(desk.file) in problem.message and said in problem.message
    assert loaded.settings.popup.max_visible == 5
    in_use.change(desk.profile, {"popup.max_visible": 6})


def test_a_slip_while_the_program_runs_leaves_fixed_what_was(desk: Desk) -> None:
    desk.fix("[popup]\nmax_visible = 2\n[privacy]\nkeep_days = 30\n")
    before = desk.load()
    for slip in ("[popup]\nmax_visible = 99\n[privacy]\nkeep_days = 30\n", "[popup]\nmax_visible =\n"):
        desk.fix(slip)
        loaded = desk.load(before)
        assert len(loaded.problems) == 1
        assert (loaded.settings, loaded.policy.fixed) == (before.settings, before.policy.fixed)
    desk.fix("")
    assert desk.load(before) == Loaded(Settings())


def test_a_wrong_security_value_keeps_the_listener_from_starting(desk: Desk) -> None:
    desk.fix("[listener]\nhost = '*'\n")
    assert desk.load().blocks_listener


def test_a_persons_wrong_value_does_not_matter_where_it_is_fixed(desk: Desk) -> None:
    desk.person("[listener]\nhost = '*'\ntls_key = 'key.pem'\n")
    assert desk.load().blocks_listener
    desk.fix("[listener]\nhost = '127.0.0.1'\ntls_cert = 'chain.pem'\n")
    loaded = desk.load()
    assert loaded.problems == ()
    assert loaded.settings.listener == Listener(tls_cert="chain.pem", tls_key="key.pem")


def test_a_fixed_key_file_without_certificate_is_not_taken_for_tls(desk: Desk) -> None:
    desk.fix("[listener]\ntls_key = 'key.pem'\n")
    loaded = desk.load()
    assert loaded.blocks_listener
    assert loaded.settings.listener.tls_key == ""


# Where it is, and who may have written it


@pytest.mark.parametrize(
    ("platform", "expected"),
    [
        ("linux", "/etc/screenpop/policy.toml"),
        ("darwin", "/Library/Application Support/screenpop/policy.toml"),
        ("win32", "D:\\Data/screenpop/policy.toml"),
    ],
)
def test_its_place(monkeypatch: pytest.MonkeyPatch, platform: str, expected: str) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setenv("PROGRAMDATA", "D:\\Data")
    monkeypatch.delenv("SCREENPOP_POLICY")
    assert paths.policy() == Path(expected)


def test_every_profile_has_the_machines_unless_the_environment_says_otherwise(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SCREENPOP_POLICY")
    assert Profile.of(tmp_path).policy == Profile.of().policy == paths.machine_policy()
    monkeypatch.setenv("SCREENPOP_POLICY", str(tmp_path / "mine.toml"))
    assert Profile.of(tmp_path).policy == tmp_path / "mine.toml"
    monkeypatch.setenv("SCREENPOP_POLICY", "")
    assert Profile.of(tmp_path).policy is None


class Found:
    """What `stat` says of a file or a folder."""

    def __init__(self, uid: int, mode: int) -> None:
        self.st_uid, self.st_mode = uid, mode


@pytest.mark.parametrize(
    ("file", "folder", "believed"),
    [
        (Found(0, 0o100644), Found(0, 0o40755), True),
        (Found(1000, 0o100644), Found(0, 0o40755), False),
        (Found(0, 0o100664), Found(0, 0o40755), False),
        (Found(0, 0o100646), Found(0, 0o40755), False),
        (Found(0, 0o100644), Found(1000, 0o40755), False),
        (Found(0, 0o100644), Found(0, 0o41777), False),
    ],
)
def test_the_machines_own_is_believed_only_where_root_alone_can_have_written_it(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, file: Found, folder: Found, believed: bool
) -> None:
    desk.fix("[popup]\nmax_visible = 2\n")
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(paths, "machine_policy", lambda: desk.file)
    monkeypatch.setattr(policy, "_look", {desk.file: file, desk.file.parent: folder}.__getitem__)
    found = policy.read(desk.file)
    assert found.fixed == ({"popup.max_visible": 2} if believed else {})
    assert (found.problems == ()) is believed
    if not believed:
        assert "others than root may write" in found.problems[0].message

"""A file that is changed, replaced, made or taken away is noticed, whenever that was."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from screenpop.desktop.file_watch import FileWatch


class Watched:
    """A file, and what was in it each time that a change was told (None: it was gone)."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.told: list[str | None] = []
        self.watch = FileWatch(path, lambda: self.told.append(path.read_text() if path.exists() else None))


@pytest.fixture
def watched(tmp_path: Path, qapp: object) -> Iterator[Watched]:
    path = tmp_path / "settings.toml"
    path.write_text("first")
    watched = Watched(path)
    yield watched
    watched.watch.close()


def replace(path: Path) -> None:
    new = path.with_name("new")
    new.write_text("replaced")
    new.replace(path)


CHANGES: dict[str, tuple[Callable[[Path], object], str | None]] = {
    "written": (lambda path: path.write_text("written"), "written"),
    "replaced": (replace, "replaced"),
    "removed": (lambda path: path.unlink(), None),
}


@pytest.mark.parametrize(("change", "content"), CHANGES.values(), ids=CHANGES)
def test_a_change_is_told(watched: Watched, qtbot: QtBot, change: Callable[[Path], object], content: str | None) -> None:
    watched.watch.start()
    change(watched.path)
    qtbot.waitUntil(lambda: watched.told == [content])


@pytest.mark.parametrize(("change", "content"), CHANGES.values(), ids=CHANGES)
def test_a_change_before_the_start_is_told(
    watched: Watched, qtbot: QtBot, change: Callable[[Path], object], content: str | None
) -> None:
    change(watched.path)
    watched.watch.start()
    qtbot.waitUntil(lambda: watched.told == [content])


def test_where_nothing_changed_nothing_is_told(watched: Watched, qtbot: QtBot) -> None:
    watched.watch.start()
    (watched.path.parent / "another").touch()
    qtbot.wait(500)
    assert watched.told == []


def test_a_file_that_is_changed_again_and_again_is_told_meanwhile_and_at_last(watched: Watched, qtbot: QtBot) -> None:
    watched.watch.start()
    for n in range(12):
        watched.path.write_text(f"written {n}")
        qtbot.wait(50)
    qtbot.waitUntil(lambda: watched.told[-1:] == ["written 11"])
    assert 1 < len(watched.told) < 12


def test_a_file_that_comes_with_its_folder_is_told(tmp_path: Path, qapp: object, qtbot: QtBot) -> None:
    path = tmp_path / "of the administrator" / "policy.toml"
    watched = Watched(path)
    watched.watch.start()
    path.parent.mkdir()
    path.write_text("made")
    qtbot.waitUntil(lambda: watched.told[-1:] == ["made"])
    path.write_text("and written")
    qtbot.waitUntil(lambda: watched.told[-1:] == ["and written"])
    watched.watch.close()
    watched.watch.close()

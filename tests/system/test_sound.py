from __future__ import annotations

import logging
import sys
import time
import wave
from collections.abc import Callable
from pathlib import Path

import pytest

from screenpop.desktop.ringer import RING
from screenpop.system.paths import resource
from screenpop.system.sound import LINUX, MACOS, PlayerSound, WindowsSound, system_sound

pytestmark = pytest.mark.linux


def until(true: Callable[[], object]) -> None:
    end = time.monotonic() + 5
    while not true():
        assert time.monotonic() < end
        time.sleep(0.005)


def player(folder: Path, name: str, script: str) -> str:
    path = folder / name
    path.write_text(f'#!/bin/sh\necho {name} "$@" >> {folder / "played"}\n{script}\n')
    path.chmod(0o700)
    return str(path)


def played(folder: Path) -> list[str]:
    file = folder / "played"
    return file.read_text().splitlines() if file.exists() else []


def test_the_first_player_that_can_plays_and_nobody_waits_for_it(tmp_path: Path) -> None:
    broken, slow = player(tmp_path, "broken", "exit 1"), player(tmp_path, "slow", "exec sleep 30")
    sound = PlayerSound([("no-such-player",), (broken,), (slow, "-q"), (broken,)])
    began = time.monotonic()
    sound.play(Path("ring.wav"))
    assert time.monotonic() - began < 0.5
    until(lambda: len(played(tmp_path)) == 2)
    assert played(tmp_path) == ["broken ring.wav", "slow -q ring.wav"]
    process = sound._process
    assert process is not None
    sound.stop()
    until(lambda: process.poll() is not None)
    sound.stop()
    time.sleep(0.05)
    assert len(played(tmp_path)) == 2, "one that was stopped is not tried by the next player"


def test_a_sound_that_was_stopped_before_it_began_does_not_begin(tmp_path: Path) -> None:
    sound = PlayerSound([(player(tmp_path, "any", "exit 0"),)])
    with sound._lock:
        sound._turn += 1
    sound._play(Path("ring.wav"), turn=0)
    assert played(tmp_path) == []


def test_where_nothing_plays_it_is_said_once(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    sound = PlayerSound([("no-such-player",), (player(tmp_path, "broken", "exit 3"), "-q")])
    with caplog.at_level(logging.WARNING):
        for _ in range(2):
            sound.play(Path("ring.wav"))
            until(lambda: sound._said)
            time.sleep(0.05)
    assert [record.message.partition(":")[0] for record in caplog.records] == ["Calls are not heard"]
    assert "no-such-player" in caplog.text


def test_each_system_has_its_own() -> None:
    assert isinstance(system_sound("win32"), WindowsSound)
    assert [system_sound(platform)._players for platform in ("darwin", "linux")] == [MACOS, LINUX]  # type: ignore[attr-defined]
    assert isinstance(system_sound(), WindowsSound if sys.platform == "win32" else PlayerSound)


def test_the_ring_is_short_small_and_not_silent() -> None:
    file = resource(RING)
    assert file.stat().st_size <= 60_000
    with wave.open(str(file)) as ring:
        frames = ring.readframes(ring.getnframes())
        assert 1 < ring.getnframes() / ring.getframerate() < 3
    loudest = max(abs(int.from_bytes(frames[at : at + 2], "little", signed=True)) for at in range(0, len(frames), 2))
    assert 8_000 < loudest < 24_000, "heard, and not louder than all else"

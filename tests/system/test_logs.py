"""The log file: what reaches it, what never does, and that nothing uncaught is lost."""

from __future__ import annotations

import asyncio
import errno
import gc
import io
import logging
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from screenpop.system import logs
from screenpop.system.paths import Profile
from screenpop.system.redaction import hide

NUMBER = "61299998900"


class Full(io.BytesIO):
    """A file on a disk without room."""

    def write(self, data: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")


@pytest.fixture
def profile(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Profile]:
    level = logging.getLogger().level
    yield Profile.of(tmp_path)
    logs.stop()
    logging.getLogger().setLevel(level)


def test_message_arguments_and_exception_are_redacted_and_the_time_is_not(profile: Profile) -> None:
    assert logs.start(profile) is None
    hide("s3cr3t-of-a-url")
    try:
        raise ValueError(f"{NUMBER} posted to https://pbx.example/s3cr3t-of-a-url/x")
    except ValueError:
        logging.getLogger("screenpop.intake").exception("from %s, %r", NUMBER, {"token": "s3cr3t-of-a-url"}, stack_info=True)
    said = profile.logs.read_text()
    assert NUMBER not in said
    assert "s3cr3t" not in said
    lines = said.splitlines()
    assert lines[0][:10].count("-") == 2
    assert lines[0].endswith(" ERROR screenpop.intake: from …900, {'token': '…'}")
    assert lines[1] == "    Traceback (most recent call last):"
    assert "    ValueError: …900 posted to https://pbx.example/…" in lines


def test_no_text_from_outside_passes_for_a_record(profile: Profile) -> None:
    logs.start(profile)
    logging.getLogger().warning("caller %s", "Eve\n2026-01-01 00:00:00,000 ERROR screenpop: forged\r\x1b[2J\x00\u202e\ud800")
    lines = profile.logs.read_text().split("\n")
    assert lines[1:] == [r"    2026-01-01 00:00:00,000 ERROR screenpop: forged\r\x1b[2J\x00\u202e\ud800", ""]


def test_a_message_that_does_not_fit_its_arguments_is_still_written() -> None:
    record = logging.LogRecord("screenpop", logging.WARNING, "", 0, "%d calls from %s", ("two", NUMBER), None)
    assert logs.Redacting().format(record).endswith(" WARNING screenpop: %d calls from %s ('two', '…900')")


def test_verbose_says_more_and_on_stderr_too(profile: Profile, capsys: pytest.CaptureFixture[str]) -> None:
    logs.start(profile)
    logging.getLogger("screenpop").debug("quiet")
    logging.getLogger("screenpop").info("noted")
    assert "noted" in profile.logs.read_text()
    assert "quiet" not in profile.logs.read_text()
    assert capsys.readouterr().err == ""
    logs.start(profile, verbose=True)
    logging.getLogger("screenpop").debug("detail of %s", NUMBER)
    logging.getLogger("qasync").debug("a timer")
    assert "detail of …900" in profile.logs.read_text()
    assert capsys.readouterr().err.endswith("DEBUG screenpop: detail of …900\n")
    assert profile.logs.read_text().count("detail") == 1, "started twice is not logged twice"


def test_the_files_are_private_and_bounded(profile: Profile, monkeypatch: pytest.MonkeyPatch) -> None:
    assert logs.FILE_BYTES * logs.FILES == 5_000_000
    monkeypatch.setattr(logs, "FILE_BYTES", 50_000)
    logs.start(profile)
    for _ in range(350):
        logging.getLogger().info("x" * 1_000)
    files = sorted(profile.logs.parent.iterdir())
    assert len(files) == 5
    assert all(file.stat().st_size <= 50_000 for file in files)
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


def test_a_log_that_cannot_be_opened_stops_nothing(profile: Profile, capsys: pytest.CaptureFixture[str]) -> None:
    profile.logs.parent.write_text("in the way")
    trouble = logs.start(profile)
    assert trouble is not None
    assert trouble.title == "Nothing is being logged"
    logging.getLogger().warning("here instead: %s", NUMBER)
    assert "here instead: …900" in capsys.readouterr().err


def test_a_disk_that_fills_up_costs_lines_and_no_exception(profile: Profile, capsys: pytest.CaptureFixture[str]) -> None:
    logs.start(profile)
    (handler,) = (handler for handler in logging.getLogger().handlers if isinstance(handler, logs._File))
    before = handler.stream
    handler.stream = io.TextIOWrapper(Full())
    logging.getLogger().warning("lost")
    handler.stream = before
    logging.getLogger().warning("kept")
    assert "kept" in profile.logs.read_text()
    assert "lost" not in profile.logs.read_text()
    assert capsys.readouterr().err == ""


def test_what_nobody_caught_is_in_the_log_and_on_stderr(profile: Profile, capsys: pytest.CaptureFixture[str]) -> None:
    logs.start(profile)
    sys.excepthook(ValueError, ValueError(f"main {NUMBER}"), None)
    thread = threading.Thread(target=lambda: 1 / 0, name="writer")
    thread.start()
    thread.join()
    said = profile.logs.read_text()
    assert "main …900" in said
    assert "in the thread writer" in said
    assert "ZeroDivisionError" in said
    assert "main …900" in capsys.readouterr().err


def test_what_a_destructor_raises_is_in_the_log(profile: Profile) -> None:
    class Wrong:
        def __del__(self) -> None:
            raise ValueError(f"deleted {NUMBER}")

    logs.start(profile)
    # Ours, and not the hook that pytest has put there for the test.
    wrong = Wrong()
    del wrong
    gc.collect()
    assert "deleted …900" in profile.logs.read_text()


async def test_what_a_task_raised_and_nobody_awaited_is_in_the_log(profile: Profile) -> None:
    logs.start(profile)
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(logs.loop_handler)

    async def fails() -> None:
        raise ValueError(f"task {NUMBER}")

    task = asyncio.create_task(fails())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    del task
    gc.collect()
    loop.set_exception_handler(None)
    said = profile.logs.read_text()
    assert "ValueError: task …900" in said
    assert "fails" in said


async def test_nothing_that_a_task_is_bound_to_is_looked_at(profile: Profile) -> None:
    """At the program's end that may be an object of Qt's which is gone already."""
    logs.start(profile)
    looked: list[str] = []

    class Gone:
        def __repr__(self) -> str:
            looked.append("repr")
            return "gone"

        def told(self, _future: object) -> None:
            """A callback that is bound to what is gone."""

    async def pending(gone: Gone) -> None:
        await asyncio.get_running_loop().create_future()

    gone = Gone()
    task = asyncio.create_task(pending(gone))
    task.add_done_callback(gone.told)
    handle = asyncio.get_running_loop().call_later(60, gone.told, None)
    await asyncio.sleep(0)
    context = {"message": "Task was destroyed but it is pending!", "task": task, "future": task, "handle": handle}
    logs.loop_handler(asyncio.get_running_loop(), context)
    handle.cancel()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    said = profile.logs.read_text()
    assert looked == []
    assert "is pending! task=" in said
    assert "pending future=" in said and "handle=TimerHandle" in said


def test_a_loops_context_needs_no_exception(profile: Profile) -> None:
    logs.start(profile)
    loop = asyncio.new_event_loop()
    logs.loop_handler(loop, {"message": f"odd {NUMBER}"})
    loop.close()
    assert "ERROR screenpop: odd …900" in profile.logs.read_text()


@pytest.mark.parametrize(
    ("category", "level"), [("QtInfoMsg", "INFO"), ("QtWarningMsg", "WARNING"), ("QtCriticalMsg", "ERROR"), ("?", "WARNING")]
)
def test_what_qt_says_is_in_the_log(category: str, level: str, profile: Profile) -> None:
    logs.start(profile)
    logs.qt_message(category, f"100%s {NUMBER}")
    assert profile.logs.read_text().endswith(f" {level} qt: 100%s …900\n")


def test_stopping_gives_the_hooks_back(profile: Profile) -> None:
    before = logging.getLogger().handlers[:]
    logs.start(profile)
    assert sys.excepthook is not sys.__excepthook__
    logs.stop()
    assert sys.excepthook is sys.__excepthook__
    assert threading.excepthook is threading.__excepthook__
    assert logging.getLogger().handlers == before


def test_a_window_program_without_stderr_logs_all_the_same(profile: Profile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    logs.start(profile, verbose=True)
    logging.getLogger().warning("alone")
    assert "alone" in profile.logs.read_text()


def test_a_program_that_dies_of_an_exception_has_said_so(tmp_path: Path) -> None:
    program = """
import sys
from screenpop.system import logs
from screenpop.system.paths import Profile
logs.start(Profile.of(sys.argv[1]))
raise RuntimeError("no way on for 61299998900")
"""
    done = subprocess.run([sys.executable, "-c", program, str(tmp_path)], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    for said in (done.stderr, Profile.of(tmp_path).logs.read_text()):
        assert "RuntimeError: no way on for …900" in said
        assert NUMBER not in said

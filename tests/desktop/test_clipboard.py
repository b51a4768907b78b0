"""The clipboard of a desktop that lets only the program with the focus fill it. `wl-copy` is a script of the test's own."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from screenpop.desktop import clipboard
from screenpop.trouble import Trouble


@pytest.fixture(autouse=True)
def on_wayland(qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A Wayland desktop where nothing is installed."""
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "wayland")
    monkeypatch.setenv("PATH", str(tmp_path))
    QGuiApplication.clipboard().setText("before")


def install_helper(folder: Path, script: str) -> None:
    helper = folder / "wl-copy"
    helper.write_text(f"#!/bin/sh\nPATH=/usr/bin:/bin\n{script}\n")
    helper.chmod(0o700)


async def test_a_notification_copies_by_the_helper(tmp_path: Path) -> None:
    assert not clipboard.reached_without_focus()
    copied = tmp_path / "copied"
    install_helper(tmp_path, f"cat >{shlex.quote(str(copied))}; sleep 30 &")
    assert clipboard.reached_without_focus()
    await clipboard.fill("+61491570006")
    assert copied.read_text() == "+61491570006"
    assert QGuiApplication.clipboard().text() == "before"


async def test_a_helper_that_fails_is_said(tmp_path: Path) -> None:
    install_helper(tmp_path, "exit 1")
    with pytest.raises(Trouble, match="The number was not copied"):
        await clipboard.fill("+61491570006")


async def test_without_it_and_on_other_desktops_it_is_qts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    await clipboard.fill("1")
    assert QGuiApplication.clipboard().text() == "1"
    install_helper(tmp_path, "exit 1")
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    assert clipboard.reached_without_focus()
    await clipboard.fill("2")
    assert QGuiApplication.clipboard().text() == "2"

"""A relay's computer has no screen, no Qt and no keyring: its commands do without them, and say what was typed wrongly."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from screenpop import cli
from tests.project.files import ROOT

_WITHOUT_DESKTOP = """
import sys
class Absent:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"PySide6", "shiboken6", "qasync", "keyring"}:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
sys.meta_path.insert(0, Absent())
from screenpop.cli import main
sys.exit(main())
"""


def without_desktop(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-W", "error", "-c", _WITHOUT_DESKTOP, *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)


def test_the_desktop_is_absent() -> None:
    done = without_desktop("run")
    assert done.returncode != 0
    assert "No module named" in done.stderr


def test_a_relay_is_made_and_looked_at(tmp_path: Path) -> None:
    folder = tmp_path / "relay"
    helped = without_desktop("relay", "--help")
    assert helped.returncode == 0
    assert all(command in helped.stdout for command in ("init", "add-agent", "remove-agent", "rotate-agent", "serve"))
    made = without_desktop("relay", "init", folder, "--service", "10001")
    assert (made.returncode, made.stderr) == (0, "")
    assert "nats-server -c" in made.stdout
    again = without_desktop("relay", "init", folder)
    assert (again.returncode, again.stdout) == (1, "")
    assert "is not empty" in again.stderr
    listed = without_desktop("relay", "list", folder, "--json")
    assert json.loads(listed.stdout) == {"agents": []}
    addresses = json.loads(without_desktop("relay", "urls", folder, "--json").stdout)
    assert len(addresses) == 6
    assert addresses["any"].startswith("http://127.0.0.1:8078/")


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["init"],
        ["mend", "DIR"],
        ["add-agent", "DIR"],
        ["add-agent", "DIR", "Sam"],
        ["add-agent", "DIR", "Sam", "--csv", "list.csv"],
        ["add-agent", "DIR", "--csv", "list.csv", "--line"],
        ["init", "DIR", "--client-port", "70000"],
    ],
)
def test_wrong_usage(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["relay", *arguments])
    assert ended.value.code == cli.MISUSED
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    "command", [["urls"], ["list"], ["serve"], ["add-agent", "Sam", "--extension", "1"], ["remove-agent", "Sam"]]
)
def test_a_folder_that_is_none(tmp_path: Path, command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["relay", command[0], str(tmp_path), *command[1:]]) == cli.FAILED
    assert "not the folder of a relay" in capsys.readouterr().err


def test_an_agent_needs_a_service(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["relay", "init", str(tmp_path / "relay")]) == cli.DONE
    assert cli.main(["relay", "add-agent", str(tmp_path / "relay"), "Sam", "--extension", "201"]) == cli.FAILED
    assert "No service is named" in capsys.readouterr().err

"""New addresses for the PBX: both are valid until the old ones are ended, so that no event is refused meanwhile."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from screenpop import cli
from screenpop.relay.folder import RelayFolder
from screenpop.settings.url_secrets import digest_of


def address(folder: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """The secret that is shown."""
    capsys.readouterr()
    assert cli.main(["relay", "urls", str(folder), "--json"]) == cli.DONE
    return str(json.loads(capsys.readouterr().out)["any"].rpartition("/")[2])


def valid(folder: Path) -> list[bytes]:
    secrets = RelayFolder(folder).url_secrets()
    secrets.prepare()
    return list(secrets.digests())


def test_the_old_ones_are_valid_until_they_are_ended(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "relay"
    assert cli.main(["relay", "init", str(folder)]) == cli.DONE
    old = address(folder, capsys)
    assert cli.main(["relay", "rotate-urls", str(folder)]) == cli.DONE
    said = capsys.readouterr().out
    new = address(folder, capsys)
    assert new != old and new in said and old not in said
    assert valid(folder) == [digest_of(old), digest_of(new)]
    assert cli.main(["relay", "rotate-urls", str(folder), "--end-old"]) == cli.DONE
    assert "1 older addresses are not valid any more." in capsys.readouterr().out
    assert valid(folder) == [digest_of(new)]
    assert cli.main(["relay", "rotate-urls", str(folder), "--end-old"]) == cli.DONE
    assert "No older addresses are valid." in capsys.readouterr().out
    assert address(folder, capsys) == new

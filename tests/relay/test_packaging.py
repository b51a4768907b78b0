"""What lies in `packaging/relay` beside its page: systemd takes the units, and every node gets the agents."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from screenpop.relay.setup import Wanted
from tests.journey.program import ROOT
from tests.relay.provisioned import SERVICE, Relay, eventually, free_ports

PACKAGING = ROOT / "packaging" / "relay"


@pytest.mark.parametrize("name", ["nats-server.service", "screenpop-relay.service"])
def test_systemd_finds_nothing_wrong_with_a_unit(name: str, tmp_path: Path) -> None:
    text = (PACKAGING / name).read_text("utf-8")
    unit = tmp_path / name
    unit.write_text(re.sub(r"^ExecStart=\S+", f"ExecStart={sys.executable}", text, flags=re.MULTILINE))
    verified = subprocess.run(["systemd-analyze", "verify", str(unit)], capture_output=True, text=True, timeout=60, check=False)
    about_it = [line for line in verified.stderr.splitlines() if name in line and "nats-server.service not found" not in line]
    assert (verified.returncode, about_it) == (0, [])
    rated = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", "--threshold=20", str(unit)],
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert rated.returncode == 0, rated.stdout


async def test_spread_brings_the_agents_to_every_node(tmp_path: Path) -> None:
    """`ssh` is a script that does here, in the other's folder, what it was told to do there."""
    first = free_ports(6)
    wanted = Wanted(nodes=("127.0.0.1",) * 3, client_port=first, cluster_port=first + 3, service=SERVICE)
    relay = Relay(tmp_path / "relay", wanted)
    others = [tmp_path / "n2", tmp_path / "n3"]
    for server, folder in zip(relay.servers[1:], others, strict=True):
        shutil.copytree(relay.folder.nats, folder / "nats")
        server.configuration = folder / "nats" / server.configuration.name
        said = server.configuration.read_text("utf-8")
        server.configuration.write_text(said.replace(str(relay.folder.nats), str(folder / "nats")), "utf-8")
    ssh = tmp_path / "bin" / "ssh"
    ssh.parent.mkdir()
    ssh.write_text(
        f'#!/bin/sh\nfor what; do node=$last last=$what; done\nexec sh -c "$(echo "$last" | sed "s|{relay.folder.path}|$node|")"\n'
    )
    ssh.chmod(0o700)
    command = ["env", f"PATH={ssh.parent}:{os.environ['PATH']}", str(PACKAGING / "spread.sh"), *map(str, others)]
    text = relay.folder.settings.read_text("utf-8")
    listed = ", ".join(f'"{word}"' for word in command)
    relay.folder.settings.write_text(text.replace("[reload]\n", f"[reload]\ncommand = [{listed}]\n"))
    try:
        for server in relay.servers:
            server.launch()

        async def invited() -> None:
            await relay.add("Sam", "201")

        await eventually(invited, 30)
        kim = await relay.add("Kim", "305")
        conf = relay.folder.agents_conf.read_bytes()
        assert [(folder / "nats" / "agents.conf").read_bytes() for folder in others] == [conf, conf]
        assert [len(list(folder.glob("nats/*.pid"))) for folder in (relay.folder.path, *others)] == [1, 1, 1]
        for address in kim.servers:
            async with relay.desktop(kim, address):
                pass
    finally:
        relay.stop()

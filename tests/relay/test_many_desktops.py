"""Many desktops at one relay, each event at its own: what the benchmark measures with a thousand, here with fifty."""

from __future__ import annotations

import asyncio
from pathlib import Path

from tests.benchmarks.relay import Measured, Scale, connected, invite, post
from tests.benchmarks.relay_processes import running

SCALE = Scale(desktops=50, events=200, rate=200, processes=1, calm_s=1)


def test_each_gets_its_own_and_nobody_elses(tmp_path: Path) -> None:
    found = Measured(SCALE.desktops)
    with running(tmp_path) as relay:
        invitations = invite(relay, found)
        with connected(tmp_path, invitations, SCALE.processes) as desks:
            asyncio.run(relay.reload())
            post(relay, found, invitations, desks, SCALE)
    assert found.wrong == 0
    assert len(found.late) == SCALE.events
    assert found.reconnected == 0, "that the server read its users again disturbed nobody"

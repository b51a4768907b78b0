"""A real nats-server with a configuration of the test's own, which can be killed, stopped, started and told to read it again."""

from __future__ import annotations

import signal
import socket
import subprocess
from pathlib import Path

from tests.journey.wait import wait_until


def free_port() -> int:
    with socket.socket() as opened:
        opened.bind(("127.0.0.1", 0))
        return int(opened.getsockname()[1])


class NatsServer:
    """One server process. `port` is the one that `configuration` listens on, at 127.0.0.1."""

    def __init__(self, configuration: Path, port: int) -> None:
        self.configuration, self.port = configuration, port
        self.log = configuration.with_suffix(".log")
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Returns when it takes connections."""
        self.launch()
        wait_until(self.listens, 20, f"nats-server on port {self.port}; its log is {self.log}")

    def launch(self) -> None:
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(["nats-server", "-c", str(self.configuration)], stdout=log, stderr=log)

    def listens(self) -> bool:
        with socket.socket() as knocking:
            knocking.settimeout(1)
            return knocking.connect_ex(("127.0.0.1", self.port)) == 0

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    def read_again(self) -> None:
        """As `nats-server --signal reload` does."""
        self._send(signal.SIGHUP)

    def pause(self) -> None:
        """It stands still, its connections open: what a network that has gone looks like."""
        self._send(signal.SIGSTOP)
        wait_until(self._stands_still, what="every thread of the server standing still")

    def _stands_still(self) -> bool:
        """A busy machine stops some threads later than others, and one of them may still answer."""
        assert self._process is not None
        tasks = Path(f"/proc/{self._process.pid}/task").glob("*/stat")
        return all(task.read_text().rpartition(")")[2].split()[0] == "T" for task in tasks)

    def resume(self) -> None:
        self._send(signal.SIGCONT)

    def stop(self) -> None:
        self._end(signal.SIGTERM)

    def kill(self) -> None:
        self._end(signal.SIGKILL)

    def _end(self, how: signal.Signals) -> None:
        if self._process is not None:
            self._send(signal.SIGCONT)
            self._send(how)
            self._process.wait(20)
            self._process = None

    def _send(self, what: signal.Signals) -> None:
        assert self._process is not None
        self._process.send_signal(what)

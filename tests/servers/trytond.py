"""A real Tryton with the module party, in a database of SQLite that it has made itself, and its RPC to put parties into it."""

from __future__ import annotations

import base64
import json
import os
import socket
import sqlite3
import subprocess
import sys
import urllib.request
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tests.journey.wait import wait_until
from tests.relay.nats_server import free_port

DATABASE, ADMIN, PASSWORD = "crm", "admin", "tryton-very-secret"
# As trytond-admin does it, but for the check of each record that comes with its modules: that is more than half of the time.
_ADMIN = """
import sys
from trytond.cli.admin import main
from trytond.model import ModelStorage
ModelStorage._validate = classmethod(lambda *ignored, **ignored_too: None)
sys.argv[0] = "trytond-admin"
sys.exit(main())
"""
_CONFIGURATION = "[database]\nuri = sqlite://\npath = {folder}\n[web]\nlisten = 127.0.0.1:{port}\n[session]\nmax_attempt = 100\n"


class Trytond:
    """One server process in `folder`."""

    def __init__(self, folder: Path) -> None:
        self._folder, self.port = folder, free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.log = folder / "trytond.log"
        self._process: subprocess.Popen[bytes] | None = None
        self._configuration = folder / "trytond.conf"
        self._configuration.write_text(_CONFIGURATION.format(folder=folder, port=self.port), "utf-8")
        self._database = folder / f"{DATABASE}.sqlite"
        self._session = ""

    def make(self) -> None:
        """Make the database; it takes some 6 s of one processor."""
        (self._folder / "password").write_text(PASSWORD, "utf-8")
        self._database.touch()
        options = ["-c", str(self._configuration), "-d", DATABASE, "-u", "party", "--activate-dependencies"]
        command = [sys.executable, "-c", _ADMIN, *options, "--email", "admin@example.com"]
        environment = os.environ | {"TRYTONPASSFILE": str(self._folder / "password")}
        with self.log.open("ab") as log:
            subprocess.run(command, env=environment, check=True, stdout=log, stderr=log, timeout=240)

    def start(self) -> None:
        """Returns when it takes connections."""
        with self.log.open("ab") as log:
            command = [str(Path(sys.executable).parent / "trytond"), "-c", str(self._configuration), "-d", DATABASE]
            self._process = subprocess.Popen(command, stdout=log, stderr=log)
        try:
            wait_until(self._listens, 120, f"trytond; its log is {self.log}")
        except BaseException:
            self.stop()
            raise
        user, session, *_ = self._ask("common.db.login", [ADMIN, {"password": PASSWORD}])
        self._session = base64.b64encode(f"{ADMIN}:{user}:{session}".encode()).decode()

    def _listens(self) -> bool:
        with socket.socket() as knocking:
            return knocking.connect_ex(("127.0.0.1", self.port)) == 0

    def stop(self) -> None:
        if self._process is not None:
            self._process.terminate()
            self._process.wait(20)
            self._process = None

    def party(self, name: str, numbers: Mapping[str, tuple[str, str]], country: str = "AU") -> int:
        """A party with these numbers: what each is called, its type and the number as a person types it."""
        (found,) = self.call("model.country.country.search", [["code", "=", country]], 0, 1, None) or self.call(
            "model.country.country.create", [{"name": country, "code": country}]
        )
        mechanisms = [{"type": kind, "value": number, "name": said} for said, (kind, number) in numbers.items()]
        (party,) = self.call("model.party.party.create", [{"name": name, "addresses": [["create", [{"country": found}]]]}])
        self.call("model.party.party.write", [party], {"contact_mechanisms": [["create", mechanisms]]})
        return int(party)

    def call(self, method: str, *arguments: object) -> Any:
        return self._ask(method, [*arguments, {}])

    def end_sessions(self) -> None:
        """As they end when nobody has used them for a while."""
        with sqlite3.connect(self._database, timeout=20) as database:
            database.execute("DELETE FROM ir_session WHERE key NOT LIKE ?", (self._key(),))
        database.close()

    def sessions(self) -> int:
        """Others' than ours."""
        with sqlite3.connect(self._database, timeout=20) as database:
            (found,) = database.execute("SELECT count(*) FROM ir_session WHERE key NOT LIKE ?", (self._key(),)).fetchone()
        database.close()
        return int(found)

    def _key(self) -> str:
        return base64.b64decode(self._session).decode().rpartition(":")[2]

    def _ask(self, method: str, arguments: list[object]) -> Any:
        headers = {"Content-Type": "application/json"} | ({"Authorization": f"Session {self._session}"} if self._session else {})
        body = json.dumps({"id": 1, "method": method, "params": arguments}).encode()
        request = urllib.request.Request(f"{self.url}/{DATABASE}/rpc/", body, headers)
        with urllib.request.urlopen(request, timeout=60) as response:
            said = json.load(response)
        assert "error" not in said, said
        return said["result"]

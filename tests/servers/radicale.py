"""A real Radicale: users with passwords, one address book each, whose cards lie in a folder."""

from __future__ import annotations

import base64
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Mapping
from pathlib import Path

from tests.journey.wait import wait_until
from tests.relay.nats_server import free_port

# As `python -m radicale` does it, but for one setting that no file can have: a disk that is waited for takes 20 s for 1,000 cards.
_LAUNCH = """
import sys
from radicale import config, log, server
log.setup()
log.set_level("info", False)
loaded = config.load([(sys.argv[1], False)])
loaded.update({"storage": {"_filesystem_fsync": "False"}}, "test", privileged=True)
server.serve(loaded)
"""


def card(name: str, *phones: str, uid: str = "") -> str:
    """Radicale refuses a card whose UID is another than it was."""
    numbers = "".join(f"TEL;TYPE=WORK,VOICE:{phone}\r\n" for phone in phones)
    return f"BEGIN:VCARD\r\nVERSION:3.0\r\nUID:{uid or name}\r\nFN:{name}\r\nN:{name};;;;\r\n{numbers}END:VCARD\r\n"


class Radicale:
    """One server process in `folder`. `tls`: files of a certificate and of its key."""

    def __init__(self, folder: Path, passwords: Mapping[str, str], tls: tuple[Path, Path] | None = None) -> None:
        self._folder, self._passwords = folder, passwords
        self.port = free_port()
        self.url = f"http{'s' if tls else ''}://127.0.0.1:{self.port}"
        self.log = folder / "radicale.log"
        self._process: subprocess.Popen[bytes] | None = None
        folder.mkdir(exist_ok=True)
        (folder / "users").write_text("".join(f"{user}:{password}\n" for user, password in passwords.items()), "utf-8")
        certificate = f"ssl = True\ncertificate = {tls[0]}\nkey = {tls[1]}\n" if tls else ""
        (folder / "config").write_text(
            f"[server]\nhosts = 127.0.0.1:{self.port}\n{certificate}"
            f"[auth]\ntype = htpasswd\nhtpasswd_filename = {folder / 'users'}\nhtpasswd_encryption = plain\ndelay = 0\n"
            f"[storage]\nfilesystem_folder = {folder / 'store'}\n[logging]\nlevel = info\n",
            "utf-8",
        )

    def book(self, user: str, cards: Mapping[str, str]) -> str:
        """Make the user's address book, before the server starts or while it knows of none; its path."""
        book = self._folder / "store" / "collection-root" / user / "book"
        book.mkdir(parents=True)
        (book / ".Radicale.props").write_text('{"tag": "VADDRESSBOOK"}', "utf-8")
        for name, text in cards.items():
            (book / name).write_bytes(text.encode())
        return f"/{user}/book/"

    def start(self) -> None:
        """Returns when it takes connections."""
        with self.log.open("ab") as log:
            command = [sys.executable, "-c", _LAUNCH, str(self._folder / "config")]
            self._process = subprocess.Popen(command, stdout=log, stderr=log)
        try:
            wait_until(self._listens, 30, f"Radicale; its log is {self.log}")
        except BaseException:
            self.stop()
            raise

    def _listens(self) -> bool:
        with socket.socket() as knocking:
            return knocking.connect_ex(("127.0.0.1", self.port)) == 0

    def stop(self) -> None:
        if self._process is not None:
            self._process.terminate()
            self._process.wait(20)
            self._process = None

    def put(self, user: str, name: str, text: str) -> None:
        self._ask("PUT", user, name, text.encode())

    def delete(self, user: str, name: str) -> None:
        self._ask("DELETE", user, name, None)

    def _ask(self, method: str, user: str, name: str, body: bytes | None) -> None:
        known = base64.b64encode(f"{user}:{self._passwords[user]}".encode()).decode()
        headers = {"Authorization": f"Basic {known}", "Content-Type": "text/vcard; charset=utf-8"}
        request = urllib.request.Request(f"{self.url}/{user}/book/{name}", body, headers, method=method)
        urllib.request.urlopen(request, timeout=20).close()

"""A real Chromium on pages that attack the listener, and the camp that the pages come from and report to."""

from __future__ import annotations

import socket
import subprocess
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import NamedTuple
from urllib.parse import parse_qs, urlencode, urlsplit

from tests.journey.xdesktop import end

PAGE = Path(__file__).with_name("attack.html")
LAST = "about:blank"
_QUIET = ("networking", "timer-throttling", "renderer-backgrounding")


class Page(NamedTuple):
    """`at`: the origin of the page; `listener`: the address that it attacks, with the secret."""

    at: str
    listener: str
    attempts: Sequence[str]


class Report(NamedTuple):
    """`said`: what the browser said to the page of it; `arrived`: what arrived at the listener meanwhile."""

    page: int
    attempt: str
    said: str
    arrived: list[str]


class Camp:
    """The attacker's web server, at 127.0.0.1. `look` tells what has arrived at the listener since it was asked last."""

    def __init__(self, look: Callable[[], list[str]]) -> None:
        self.reports: list[Report] = []
        self.over = threading.Event()
        self._look = look
        self._pages: Sequence[Page] = ()
        self._page = -1
        camp = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                content = camp._answer(self.path)
                self.send_response(200 if content is not None else 404)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Access-Control-Allow-Origin", "*")
                self.end_headers()
                self.wfile.write(content or b"")

            def log_message(self, *_: object) -> None:
                """Nobody reads it."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.port = self._server.server_port

    def __enter__(self) -> Camp:
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    def plan(self, pages: Sequence[Page]) -> str:
        """What is to be attacked, from where; the address of the first page."""
        self._pages = pages
        return self._next()

    def _answer(self, path: str) -> bytes | None:
        place, told = urlsplit(path).path, parse_qs(urlsplit(path).query)
        if place == "/attack":
            return PAGE.read_bytes()
        if place == "/report":
            self.reports.append(Report(self._page, told["name"][0], told["said"][0], self._look()))
            return b"ok"
        return self._next().encode() if place == "/next" else None

    def _next(self) -> str:
        self._page += 1
        if self._page == len(self._pages):
            self.over.set()
            return LAST
        page = self._pages[self._page]
        told = {"listener": page.listener, "camp": f"http://127.0.0.1:{self.port}", "attempts": ",".join(page.attempts)}
        return f"{page.at}/attack?{urlencode(told)}"


@contextmanager
def chromium(folder: Path, url: str, names: Mapping[str, str], environment: Mapping[str, str]) -> Iterator[None]:
    """The browser, headless, with nothing of any user's, on this page. `names` are those of its DNS, with their addresses."""
    command = [
        *(
            "chromium",
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            f"--user-data-dir={folder / 'chromium'}",
        ),
        *("--no-first-run", "--no-default-browser-check", "--disable-sync", "--disable-component-update", "--disable-quic"),
        *("--disable-extensions", "--no-proxy-server", "--disable-popup-blocking", "--metrics-recording-only", "--mute-audio"),
        *(f"--disable-background-{what}" for what in _QUIET),
        "--host-resolver-rules="
        + ", ".join([*(f"MAP {name} {address}" for name, address in names.items()), "EXCLUDE localhost"]),
        url,
    ]
    with (folder / "chromium.log").open("ab") as log:
        process = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
    try:
        yield
    finally:
        end(process)


@contextmanager
def rebound(address: str, listener: tuple[str, int], camp: tuple[str, int], secret: str) -> Iterator[None]:
    """One origin that is first the camp's and then the listener's, as a name is whose address changes under the page.

    At `address`, and the listener's port. Whoever asks for the secret's path is handed to the listener, byte for byte.
    """
    with socket.create_server((address, listener[1])) as server:
        threading.Thread(target=_hand_over, args=(server, listener, camp, f" /{secret}/"), daemon=True).start()
        yield


def _hand_over(server: socket.socket, listener: tuple[str, int], camp: tuple[str, int], secret: str) -> None:
    with suppress(OSError):
        while True:
            client, _ = server.accept()
            # Each in a thread of its own: a browser also opens connections on which nothing comes for a while.
            threading.Thread(target=_hand_on, args=(client, listener, camp, secret.encode()), daemon=True).start()


def _hand_on(client: socket.socket, listener: tuple[str, int], camp: tuple[str, int], secret: bytes) -> None:
    with suppress(OSError):
        first = client.recv(65536)
        behind = socket.create_connection(listener if secret in first.split(b"\r\n", 1)[0] else camp)
        behind.sendall(first)
        threading.Thread(target=_pass_on, args=(client, behind), daemon=True).start()
        _pass_on(behind, client)


def _pass_on(source: socket.socket, sink: socket.socket) -> None:
    with suppress(OSError):
        while some := source.recv(65536):
            sink.sendall(some)
    for end_of_it in (source, sink):
        with suppress(OSError):
            end_of_it.shutdown(socket.SHUT_RDWR)
        end_of_it.close()

"""A CRM on this computer, as `own-api.toml` asks it, in a thread of the test."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

KEY = "sk-of-the-journey"


@dataclass
class LocalCrm:
    """`people` by number in E.164; while `broken` it answers 500, and while not `awake` nothing at all."""

    url: str = ""
    people: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    broken: bool = False
    awake: threading.Event = field(default_factory=threading.Event)

    def add(self, number: str, record: int, name: str, company: str) -> str:
        """The address of the new record."""
        first, _, last = name.partition(" ")
        person = {"id": record, "first": first, "last": last, "company": company, "phones": [{"value": number}]}
        self.people.setdefault(number, []).append(person)
        return f"{self.url}/contacts/{record}"


@contextmanager
def running() -> Iterator[LocalCrm]:
    crm = LocalCrm()
    crm.awake.set()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            number = parse_qs(urlsplit(self.path).query).get("phone", [""])[0]
            crm.asked.append(number)
            crm.awake.wait(10)
            allowed = self.headers["Authorization"] == f"Bearer {KEY}"
            body = json.dumps({"contacts": crm.people.get(number, [])}).encode()
            self.send_response(500 if crm.broken else 200 if allowed else 401)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Nobody reads it."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    crm.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield crm
    finally:
        crm.awake.set()
        server.shutdown()
        server.server_close()
        thread.join()

"""A relay as `packaging/relay` sets it up: nginx before it with the configuration from there, one port for events and for desktops."""

from __future__ import annotations

import asyncio
import shutil
import socket
import subprocess
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlencode

import pytest
import trustme

from screenpop.calls.event import EventKind
from screenpop.intake.url_networks import EXAMPLES
from screenpop.relay.folder import RelaySettings
from screenpop.relay.setup import Wanted
from tests.journey.program import ROOT
from tests.journey.wait import wait_until
from tests.journey.xdesktop import end
from tests.relay.light_desktop import LightDesktop, light_desktop
from tests.relay.nats_server import free_port
from tests.relay.provisioned import SERVICE, Relay
from tests.relay.serving import serving
from tests.trust.proxy import AROUND

CONFIG = ROOT / "packaging" / "relay" / "nginx.conf"
EXAMPLE, HOST = "relay.example.com", "localhost"


class Nginx:
    """It listens on `port`, with a certificate for `HOST` that `authority` signed."""

    def __init__(self, folder: Path, ingress_port: int, web_port: int) -> None:
        self.port, self.folder = free_port(), folder
        folder.mkdir()
        self.authority = trustme.CA()
        certificate = self.authority.issue_cert(HOST)
        certificate.private_key_pem.write_to_path(str(folder / "key.pem"))
        for blob in certificate.cert_chain_pems:
            blob.write_to_path(str(folder / "chain.pem"), append=True)
        self.authority.cert_pem.write_to_path(str(folder / "ca.pem"))
        (folder / "screenpop.conf").write_text(self._adapted(ingress_port, web_port))
        (folder / "nginx.conf").write_text(AROUND.format(folder=folder))

    def _adapted(self, ingress_port: int, web_port: int) -> str:
        """Nothing changed but the places that are there to be changed, the port and the log's folder."""
        text = CONFIG.read_text("utf-8")
        for ours, here in (
            ("server 127.0.0.1:8078; ", f"server 127.0.0.1:{ingress_port}; "),
            ("server 127.0.0.1:8443; ", f"server 127.0.0.1:{web_port}; "),
            ("listen 443 ssl;", f"listen 127.0.0.1:{self.port} ssl;"),
            ("listen [::]:443 ssl;", ""),
            (f"server_name {EXAMPLE};", f"server_name {HOST};"),
            (f"/etc/letsencrypt/live/{EXAMPLE}/fullchain.pem", f"{self.folder}/chain.pem"),
            (f"/etc/letsencrypt/live/{EXAMPLE}/privkey.pem", f"{self.folder}/key.pem"),
            ("/var/log/nginx/screenpop-relay.log", f"{self.folder}/screenpop-relay.log"),
        ):
            assert text.count(ours) == 1, ours
            text = text.replace(ours, here)
        return text

    @property
    def command(self) -> list[str]:
        nginx = shutil.which("nginx") or "/usr/sbin/nginx"
        return [nginx, "-p", str(self.folder), "-c", str(self.folder / "nginx.conf")]

    def listens(self) -> bool:
        with suppress(OSError), socket.create_connection(("127.0.0.1", self.port)):
            return True
        return False

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        process = subprocess.Popen(self.command, stderr=subprocess.DEVNULL)
        try:
            await asyncio.to_thread(wait_until, self.listens, 10, "nginx")
            yield
        finally:
            end(process)

    async def curl(self, secret: str, **fields: str) -> str:
        """The status of one ringing, as the PBX would post it."""
        command = ["curl", "--silent", "--noproxy", "*", "--cacert", str(self.folder / "ca.pem"), "--output", "/dev/null"]
        command += ["--write-out", "%{http_code}", "--data", urlencode(fields)]
        command.append(f"https://{HOST}:{self.port}/{secret}/{EventKind.EXTENSION_RINGING}")
        done = await asyncio.to_thread(subprocess.run, command, capture_output=True, text=True, timeout=20, check=True)
        return str(done.stdout)

    def logged(self) -> str:
        return "".join(log.read_text("utf-8", "replace") for log in self.folder.glob("*.log"))


@pytest.fixture
def relay(tmp_path: Path) -> Iterator[Relay]:
    wanted = Wanted(host=EXAMPLE, websocket_port=free_port(), client_port=free_port(), service=SERVICE)
    made = Relay(tmp_path / "relay", wanted)
    made.start()
    yield made
    made.stop()


def web_port(relay: Relay) -> int:
    text = relay.folder.node(1).read_text("utf-8").partition("websocket {")[2]
    return int(text.partition("port: ")[2].splitlines()[0])


def ringing(call: str) -> dict[str, str]:
    example = EXAMPLES[EventKind.EXTENSION_RINGING]
    return {**example, "service_id": SERVICE, "extension_user_id": "201", "call_event_uuid": call}


async def listed(desktop: LightDesktop, *calls: str) -> None:
    async with asyncio.timeout(10):
        while set(await desktop.calls()) != set(calls):
            await asyncio.sleep(0.05)


async def test_events_and_desktops_by_one_name_and_port(relay: Relay, tmp_path: Path) -> None:
    assert relay.settings.desktops.servers == (f"wss://{EXAMPLE}:443",)
    text = relay.folder.settings.read_text("utf-8")
    relay.folder.settings.write_text(text.replace("[ingress]\n", '[ingress]\ntrusted_proxies = ["127.0.0.1"]\n'))
    assert RelaySettings.read(relay.folder).ingress.public_url == f"https://{EXAMPLE}"
    relay.folder.settings.write_text(relay.folder.settings.read_text("utf-8").replace(f"https://{EXAMPLE}", f"https://{HOST}"))
    sam = await relay.add("Sam", "201")
    async with serving(relay.folder) as ingress:
        nginx = Nginx(tmp_path / "nginx", ingress.port, web_port(relay))
        assert subprocess.run([*nginx.command, "-t"], capture_output=True, check=False).returncode == 0
        secret = ingress.url.rpartition("/")[2]
        here = replace(sam, servers=(f"wss://{HOST}:{nginx.port}",), ca=nginx.authority.cert_pem.bytes().decode())
        async with nginx.running(), light_desktop(tmp_path / "sam.db", here) as desktop:
            assert await nginx.curl(secret, **ringing("c-1")) == "200"
            assert await nginx.curl("x" * len(secret), **ringing("c-2")) == "404"
            await listed(desktop, "c-1")
            ingress.kill()
            assert await nginx.curl(secret, **ringing("c-3")) == "502"
        assert secret not in nginx.logged()

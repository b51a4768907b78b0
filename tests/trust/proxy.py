"""A real nginx with TLS before the program, with the configuration that is offered in `packaging/nginx`."""

from __future__ import annotations

import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import trustme

from tests.journey.program import ROOT
from tests.journey.wait import wait_until
from tests.journey.xdesktop import end

CONFIG = ROOT / "packaging" / "nginx" / "screenpop.conf"
NAME = "pop.example.com"
AROUND = """
daemon off;
worker_processes 1;
pid {folder}/nginx.pid;
error_log {folder}/error.log info;
events {{ }}
http {{
    access_log {folder}/access.log;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    include {folder}/screenpop.conf;
}}
"""
"""As a system's own nginx.conf: it logs all that it is not told not to."""


def adapted(folder: Path, port: int, listener_port: int) -> str:
    """The configuration with nothing changed but the places that are there to be changed, the ports and the log's folder."""
    text = CONFIG.read_text("utf-8")
    for ours, here in (
        ("server 127.0.0.1:8077;", f"server 127.0.0.1:{listener_port};"),
        ("listen 443 ssl;", f"listen 127.0.0.1:{port} ssl;"),
        ("listen [::]:443 ssl;", ""),
        (f"/etc/letsencrypt/live/{NAME}/fullchain.pem", f"{folder}/chain.pem"),
        (f"/etc/letsencrypt/live/{NAME}/privkey.pem", f"{folder}/key.pem"),
        ("/var/log/nginx/screenpop.log", f"{folder}/screenpop.log"),
    ):
        assert text.count(ours) == 1, ours
        text = text.replace(ours, here)
    return text


@contextmanager
def running(folder: Path, port: int, listener_port: int) -> Iterator[Path]:
    """nginx at 127.0.0.1; the certificate to trust."""
    authority = trustme.CA()
    certificate = authority.issue_cert(NAME)
    certificate.private_key_pem.write_to_path(str(folder / "key.pem"))
    for blob in certificate.cert_chain_pems:
        blob.write_to_path(str(folder / "chain.pem"), append=True)
    authority.cert_pem.write_to_path(str(folder / "ca.pem"))
    (folder / "screenpop.conf").write_text(adapted(folder, port, listener_port))
    (folder / "nginx.conf").write_text(AROUND.format(folder=folder))
    # Debian puts it where only an administrator's shell looks.
    nginx = shutil.which("nginx") or "/usr/sbin/nginx"
    process = subprocess.Popen([nginx, "-p", str(folder), "-c", str(folder / "nginx.conf")], stderr=subprocess.DEVNULL)

    def listens() -> bool:
        assert process.poll() is None, (folder / "error.log").read_text()
        with suppress(OSError), socket.create_connection(("127.0.0.1", port)):
            return True
        return False

    try:
        wait_until(listens, what="nginx")
        yield folder / "ca.pem"
    finally:
        end(process)

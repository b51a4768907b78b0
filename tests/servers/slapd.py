"""A real slapd (OpenLDAP) with people in it, who may be read by whoever signs in as Ann."""

from __future__ import annotations

import shutil
import signal
import socket
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.journey.wait import wait_until
from tests.relay.nats_server import free_port

BASE = "ou=people,dc=example,dc=com"
ANN = f"uid=ann,{BASE}"
LIMITED = f"uid=limited,{BASE}"
"""Is given 100 entries and no more."""

_CONFIGURATION = """
include /etc/ldap/schema/core.schema
include /etc/ldap/schema/cosine.schema
include /etc/ldap/schema/inetorgperson.schema
modulepath /usr/lib/ldap
moduleload back_mdb
pidfile {folder}/slapd.pid
loglevel stats
referral ldap://127.0.0.1:{elsewhere}
{tls}
database mdb
maxsize 104857600
suffix "dc=example,dc=com"
directory {folder}/data
sizelimit unlimited
limits dn.exact="{limited}" size.soft=100 size.hard=100 size.prtotal=100
access to attrs=userPassword by anonymous auth by * none
access to * by dn.exact="{ann}" read by dn.exact="{limited}" read by * none
"""
_ROOT = """dn: dc=example,dc=com
objectClass: dcObject
objectClass: organization
dc: example
o: Example

dn: {base}
objectClass: organizationalUnit
ou: people
"""


def person(uid: str, **attributes: str | Sequence[str]) -> str:
    """LDIF of one person."""
    lines = [f"dn: uid={uid},{BASE}", "objectClass: inetOrgPerson", f"uid: {uid}"]
    for name, values in {"cn": uid, "sn": uid, **attributes}.items():
        lines += [f"{name}: {value}" for value in ([values] if isinstance(values, str) else values)]
    return "\n".join(lines) + "\n"


def _program(name: str) -> str:
    return shutil.which(name) or f"/usr/sbin/{name}"  # where not everybody's PATH leads


class Slapd:
    """One server process in `folder`. `tls`: files of a certificate, of its key and of its authority.

    For what is not in it, it refers to a server at `referred_port`.
    """

    def __init__(self, folder: Path, people: Sequence[str], passwords: Mapping[str, str], tls: Sequence[Path] = ()) -> None:
        self._folder = folder
        self.port, self.tls_port, self.referred_port = free_port(), free_port(), free_port()
        self.url, self.tls_url = f"ldap://127.0.0.1:{self.port}", f"ldaps://127.0.0.1:{self.tls_port}"
        self.log = folder / "slapd.log"
        self._process: subprocess.Popen[bytes] | None = None
        (folder / "data").mkdir(parents=True)
        names = ("TLSCertificateFile", "TLSCertificateKeyFile", "TLSCACertificateFile")
        encrypted = "\n".join(f"{name} {file}" for name, file in zip(names, tls, strict=False))
        configuration = _CONFIGURATION.format(
            folder=folder, tls=encrypted, ann=ANN, limited=LIMITED, elsewhere=self.referred_port
        )
        (folder / "slapd.conf").write_text(configuration, "utf-8")
        who = [person(dn.split(",")[0].removeprefix("uid="), userPassword=password) for dn, password in passwords.items()]
        (folder / "people.ldif").write_text("\n".join([_ROOT.format(base=BASE), *who, *people]), "utf-8")
        add = [_program("slapadd"), "-q", "-f", str(folder / "slapd.conf"), "-l", str(folder / "people.ldif")]
        subprocess.run(add, check=True, capture_output=True, timeout=60)

    def start(self) -> None:
        """Returns when it takes connections."""
        command = [_program("slapd"), "-f", str(self._folder / "slapd.conf"), "-h", f"{self.url} {self.tls_url}", "-d", "stats"]
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(command, stdout=log, stderr=log)
        try:
            wait_until(self._listens, 30, f"slapd; its log is {self.log}")
        except BaseException:
            self.stop()
            raise

    def _listens(self) -> bool:
        with socket.socket() as knocking:
            return knocking.connect_ex(("127.0.0.1", self.port)) == 0

    def searches(self) -> int:
        """How often it was asked for entries."""
        return self.log.read_text("utf-8").count(" SRCH base=")

    def pause(self) -> None:
        """It stands still, its port open."""
        self._send(signal.SIGSTOP)

    def resume(self) -> None:
        self._send(signal.SIGCONT)

    def stop(self) -> None:
        if self._process is not None:
            self._send(signal.SIGCONT)
            self._process.terminate()
            self._process.wait(20)
            self._process = None

    def _send(self, what: signal.Signals) -> None:
        assert self._process is not None
        self._process.send_signal(what)

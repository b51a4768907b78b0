"""Asking an LDAP directory (RFC 4511) page by page: each request blocks until it is answered, refused, too long or stopped.

The password is sent over TLS that is verified, or where the person allowed it to go without, and to this server alone: what it
refers to elsewhere is not followed.
"""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from types import TracebackType
from typing import Any, Self, TypeVar

import ldap3
from ldap3.core.exceptions import LDAPException, LDAPInvalidFilterError, LDAPSocketOpenError, LDAPStartTLSError

from screenpop.contacts.contact import Cancelled
from screenpop.contacts.server import Server
from screenpop.trouble import Trouble

CONNECT_S = 10
ANSWER_S = 30
"""How long the server may be silent. ldap3 wants whole seconds."""
WHOLE_S = 1_800.0
PAGE = 500
MOST_ENTRIES = 200_000
_LONGEST_PAGE = 64 << 20
"""Bytes; ldap3 keeps the page that it is reading."""
_LOOK_S = 0.2

_SUCCESS, _ELSEWHERE, _NOT_ALL, _NOT_THERE, _NOT_YOU = 0, 10, (4, 11), (32, 34), (48, 49)
_PAGED_RESULTS = "1.2.840.113556.1.4.319"
"""RFC 2696."""

_T = TypeVar("_T")
Entry = Mapping[str, Sequence[bytes]]
"""Attributes, in small letters, and their values; `dn` is the entry's name."""


class Directory:
    """One server for one synchronisation, signed in to within `with`. Its methods raise Trouble and Cancelled."""

    def __init__(self, server: Server, password: str | None, cancelled: Callable[[], bool]) -> None:
        self._server = server
        self._cancelled = cancelled
        self._ends = time.monotonic() + WHOLE_S
        self._page_began = 0
        self._over = threading.Event()
        self._watch = threading.Thread(target=self._stop_in_time, name="ldap watch", daemon=True)
        self._tls = _VerifiedTls()
        known = ldap3.Server(
            server.host,
            server.port,
            use_ssl=server.scheme == "ldaps",
            tls=self._tls,
            get_info=ldap3.NONE,
            connect_timeout=CONNECT_S,
        )
        self._connection = ldap3.Connection(
            known,
            server.user or None,
            password,
            authentication=ldap3.SIMPLE if server.user else ldap3.ANONYMOUS,
            receive_timeout=ANSWER_S,
            auto_referrals=False,
            check_names=False,
            collect_usage=True,
            read_only=True,
        )

    def __enter__(self) -> Self:
        self._watch.start()
        try:
            self._ask(self._sign_in)
        except BaseException:
            self._close()
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._close()

    def entries(self, base: str, filter_: str, attributes: Sequence[str]) -> Iterator[Entry]:
        """The entries below `base` that agree with the filter."""
        cookie: bytes | None = None
        found = pages = 0
        while cookie or not pages:
            page, cookie = self._page(base, filter_, attributes, cookie)
            pages += 1
            found += len(page)
            if found > MOST_ENTRIES or pages > MOST_ENTRIES // 10:
                what = f"It has more than {MOST_ENTRIES} entries, or does not come to an end"
                raise Trouble(f"The directory at {self._server.host} is too large", what, "Choose fewer with --base or --filter")
            yield from page

    def _sign_in(self) -> None:
        self._connection.open(read_server_info=False)
        if not self._server.plain and self._server.scheme == "ldap":
            self._connection.start_tls(read_server_info=False)
        self._connection.bind(read_server_info=False)
        self._check(self._connection.result, signing_in=True)

    def _page(self, base: str, filter_: str, attributes: Sequence[str], cookie: bytes | None) -> tuple[list[Entry], bytes | None]:
        self._page_began = self._connection.usage.bytes_received
        self._ask(
            lambda: self._connection.search(
                base, filter_, dereference_aliases=ldap3.DEREF_NEVER, attributes=attributes, paged_size=PAGE, paged_cookie=cookie
            )
        )
        self._check(self._connection.result)
        page: list[Entry] = [
            {**{name.lower(): values for name, values in entry["raw_attributes"].items()}, "dn": [entry["dn"].encode()]}
            for entry in self._connection.response or ()
            if entry["type"] == "searchResEntry"
        ]
        control = self._connection.result.get("controls", {}).get(_PAGED_RESULTS)
        return page, control["value"]["cookie"] if control else None

    # What goes wrong

    def _ask(self, request: Callable[[], _T]) -> _T:
        try:
            return request()
        except LDAPInvalidFilterError:
            raise Trouble("The filter is none that LDAP knows", "", 'Write it as "(mobile=*)"') from None
        # What bytes that are no LDAP make ldap3 raise is not foreseen in it.
        except (LDAPException, OSError, ValueError, LookupError, TypeError, AttributeError) as error:
            raise self._failed(error) from None

    def _failed(self, error: Exception) -> Exception:
        host = self._server.host
        if self._cancelled():
            return Cancelled()
        failure = self._tls.failure
        if isinstance(failure, ssl.SSLCertVerificationError):
            remedy = "Check the address; a company's own certificate authority has to be known to this computer"
            return Trouble(f"The certificate of {host} cannot be trusted", failure.verify_message, remedy)
        if failure is not None or isinstance(error, LDAPStartTLSError):
            remedy = "Use ldaps://, or allow it to be read by others with --allow-plain"
            return Trouble(f"No secure connection to {host} came about", "It may speak no TLS at this port", remedy)
        if time.monotonic() >= self._ends or "timed out" in str(error):
            return Trouble(f"{host} does not answer", "It took too long", "Try again later, or ask who runs the server")
        if isinstance(error, LDAPSocketOpenError):
            return Trouble(f"{host} cannot be reached", "", "Check the address and the network, and that the server runs")
        return Trouble(f"{host} broke off or sent what is no answer", "", "Try again later, or ask who runs the server")

    def _check(self, result: Mapping[str, Any], *, signing_in: bool = False) -> None:
        """Raise Trouble for a result that is no success (RFC 4511, appendix A)."""
        host, code = self._server.host, result["result"]
        if code == _SUCCESS:
            return
        if code in _NOT_YOU or (signing_in and code in _NOT_THERE):
            remedy = "Correct them: screenpop contacts add-source with the same name asks again"
            raise Trouble(f"{host} does not accept the user name or the password", "", remedy)
        if code in _NOT_THERE:
            remedy = 'Name one that is there with --base "ou=people,dc=example,dc=com"'
            raise Trouble(f"{host} shows no entries at that base", "It is not there, or this user may not see it", remedy)
        if code in _NOT_ALL:
            what = "It gives out so many and no more; half a directory would look like a whole one"
            raise Trouble(
                f"{host} sends only a part of its entries", what, "Have the limit raised, or choose fewer with --filter"
            )
        if code == _ELSEWHERE:
            what = "What is at that base is on another server, where your password was not sent"
            raise Trouble(f"{host} refers to another server", what, "Add the source again with that server's address")
        raise Trouble(f"{host} did not give the contacts", f"It says: {result['description']}", "Ask who runs the server")

    # Stopping

    def _stop_in_time(self) -> None:
        """End the connection, whatever is being waited for there, when the person stops it or it goes on for too long."""
        while not self._over.wait(_LOOK_S):
            too_long = self._connection.usage.bytes_received - self._page_began > _LONGEST_PAGE
            if too_long or self._cancelled() or time.monotonic() >= self._ends:
                with contextlib.suppress(OSError, TypeError):  # it is not open, or not any more
                    # Not the method of an SSLSocket, which takes its TLS from under whoever reads from it.
                    socket.socket.shutdown(self._connection.socket, socket.SHUT_RDWR)

    def _close(self) -> None:
        self._over.set()
        self._watch.join()
        unfinished = self._connection.socket
        with contextlib.suppress(LDAPException, OSError):
            self._connection.unbind()
        if unfinished is not None:
            unfinished.close()  # ldap3 leaves it open where connecting fails


class _VerifiedTls(ldap3.Tls):  # type: ignore[misc]
    """TLS as Python does it by default: verified, with the server's name sent and compared. ldap3's own does less."""

    failure: ssl.SSLError | None = None

    def wrap_socket(self, connection: Any, do_handshake: bool = False) -> None:
        wrapped = ssl.create_default_context().wrap_socket(
            connection.socket, server_hostname=connection.server.host, do_handshake_on_connect=False
        )
        connection.socket = wrapped  # known before the handshake, so that it can be stopped too
        try:
            wrapped.do_handshake()
        except ssl.SSLError as error:
            self.failure = error
            raise

"""Post an event as the PBX would: `screenpop send`, the demo and the tests."""

from __future__ import annotations

import ssl
import uuid
from collections.abc import Iterable
from urllib.error import HTTPError, URLError
from urllib.parse import urlencode
from urllib.request import HTTPRedirectHandler, HTTPSHandler, ProxyHandler, Request, build_opener

from screenpop.calls.event import EventKind
from screenpop.intake.url_networks import EXAMPLES
from screenpop.printable import printable
from screenpop.trouble import Trouble


def example(base: str, kind: EventKind, changes: Iterable[tuple[str, str]] = (), certificate: str | None = None) -> str:
    """Post the documentation's example of an event, with a fresh `call_event_uuid` and these fields changed.

    `base` is the listener's address with the secret, without the event. `certificate` is the file to trust where it
    speaks TLS. Answers what to print; raises Trouble with the listener's reason where it refuses.
    """
    fields = {**EXAMPLES[kind], "call_event_uuid": str(uuid.uuid4()), **dict(changes)}
    body = urlencode(fields, errors="surrogateescape").encode("ascii")
    request = Request(f"{base}/{kind.value}", body, method="POST")  # noqa: S310 - the listener's own address
    # Never by a proxy of the environment: the address holds the secret. Nor anywhere that an answer redirects to.
    opener = build_opener(ProxyHandler({}), _NoRedirect, HTTPSHandler(context=_trusting(certificate)))
    try:
        with opener.open(request, timeout=10) as answer:
            said = answer.read(1000).decode("utf-8", "replace")
            return f"{answer.status} {said} call_event_uuid={printable(fields['call_event_uuid'], ' ')}"
    except HTTPError as refused:
        said = refused.read(1000).decode("utf-8", "replace")
        raise Trouble(f"The listener refused the event ({refused.code})", said, "Change the fields, or see the log") from None
    except (URLError, OSError) as failed:
        reason = getattr(failed, "reason", failed)
        raise Trouble("The listener could not be reached", str(reason), "See whether the tray shows trouble") from None


class _NoRedirect(HTTPRedirectHandler):
    def redirect_request(self, *_: object, **__: object) -> None:
        return None


def _trusting(certificate: str | None) -> ssl.SSLContext:
    context = ssl.create_default_context(cafile=certificate)
    context.check_hostname = False  # asked by address, on this machine
    return context

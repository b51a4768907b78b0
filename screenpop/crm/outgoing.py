"""A connector's request with its values put in, ready to be sent."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlencode

from screenpop.crm import filling
from screenpop.crm.answer import FailureKind, LookupFailed
from screenpop.crm.connector import Auth, Request
from screenpop.crm.filling import Unfit, Values


@dataclass(frozen=True, slots=True)
class Sent:
    """A request with everything filled in; its representation has nothing of that."""

    method: str
    url: str = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)
    body: bytes | None = field(default=None, repr=False)


def outgoing(request: Request, auth: Auth, values: Values, *, allow_plain: bool) -> Sent:
    """With the headers of `auth`. Raises LookupFailed, Unfit, or Trouble for an account's value that cannot be used.

    `allow_plain`: the person allows http to another computer.
    """
    url = filling.url(request.url, values)
    if url.startswith("http:") and not allow_plain and not filling.is_loopback(url):
        words = "The CRM's address begins with http://: everybody on the way could read along; begin it with https://"
        raise LookupFailed(FailureKind.UNREADY, words)
    headers = {name: filling.header(said, values) for name, said in (*request.headers.items(), *auth.headers.items())}
    if auth.kind == "basic":
        headers["Authorization"] = "Basic " + in_base64(f"{auth.user}:{auth.password}", values)
    if request.form is not None:
        form = {name: filling.text(said, values) for name, said in request.form.items()}
        headers = {"Content-Type": "application/x-www-form-urlencoded", **headers}
        return Sent(request.method, url, headers, urlencode(form, errors="replace").encode("ascii"))
    if request.json is None:
        return Sent(request.method, url, headers)
    try:
        body = json.dumps(filling.json(request.json, values), allow_nan=False).encode("ascii")
    except (ValueError, RecursionError):
        raise Unfit("What the CRM answered cannot be sent back to it") from None
    return Sent(request.method, url, {"Content-Type": "application/json", **headers}, body)


def in_base64(said: str, values: Values) -> str:
    """Raises Unfit."""
    return base64.b64encode(filling.text(said, values).encode("utf-8", "replace")).decode("ascii")

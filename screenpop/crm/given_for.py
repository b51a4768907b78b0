"""The hosts that an account's secrets were given for. They go to no other, whatever settings or a connector's file say later."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from urllib.parse import urlsplit

from screenpop.crm import filling
from screenpop.crm.connector import Connector
from screenpop.trouble import Trouble


def hosts(connector: Connector, account: Mapping[str, str]) -> frozenset[str]:
    """Scheme, host and port of all that is sent a secret. Raises Trouble for a value of the account that is no part of an address."""
    auth = connector.auth
    addresses = [request.url for request in (*connector.requests, auth.login) if request is not None]
    if auth.oauth2 is not None:
        addresses.append(auth.oauth2.token_url)
    values = {key.name: account.get(key.name, "").strip() or key.default for key in connector.account if not key.secret}
    filled = (urlsplit(filling.url(f"{filling.origin(address)}/", values)) for address in addresses)
    return frozenset(f"{parts.scheme}://{parts.netloc.lower()}" for parts in filled)


def seal(connector: Connector, account: Mapping[str, str]) -> str:
    """What is kept beside the secrets: the same for the same hosts. A digest, because what a store keeps is cut out of the log."""
    return hashlib.sha256("\n".join(sorted(hosts(connector, account))).encode()).hexdigest()


def elsewhere(connector: Connector, account: Mapping[str, str]) -> Trouble:
    """The refusal to give the secrets out."""
    now = " and ".join(sorted(hosts(connector, account)))
    return Trouble(
        f"The secrets of {connector.title} were given for another address",
        f"They would now be sent to {now}",
        f"If that is right, enter them again: screenpop crm setup {connector.name}",
    )

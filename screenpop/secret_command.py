"""`screenpop secret`: what the secret store holds for this profile. Done by the running app, or by the command in its place."""

from __future__ import annotations

from screenpop.settings.secrets import SecretStore
from screenpop.settings.url_secrets import ENTRY, UrlSecrets
from screenpop.trouble import Trouble

ACTIONS = ("set", "show", "rotate", "delete")


def do(store: SecretStore, urls: UrlSecrets, action: str, name: str, value: str | None) -> str:
    """Do one of `ACTIONS`; answers the secret for `show`, else what to tell the person. Blocks as long as the store does.

    The secret in the addresses (`url`) is special: it is made here, never set; `rotate` adds a new one while the old ones stay
    valid, `delete` ends them.
    """
    if name == ENTRY and action != "show":
        return _of_addresses(urls, action)
    match action:
        case "set" if value:
            store.set(name, value)
            return f"The secret {name} is kept in the {store.kind}."
        case "show":
            secret = store.get(name)
            if secret is None:
                raise Trouble(f"There is no secret {name}", f"The {store.kind} holds none of that name for this profile", "")
            return secret
        case "delete":
            store.delete(name)
            return f"The secret {name} is not in the {store.kind} any more."
        case "rotate":
            raise Trouble(
                "Only the secret url can be rotated", "screenpop makes that one itself", f"Use: screenpop secret set {name}"
            )
    raise Trouble("Nothing was kept", "The secret is empty", "Enter it again")


def _of_addresses(urls: UrlSecrets, action: str) -> str:
    if action == "set":
        raise Trouble(
            "The secret of the addresses is made by screenpop", "It must not be guessable", "Use: screenpop secret rotate url"
        )
    if action == "rotate":
        urls.add()
        if urls.trouble is not None:
            raise urls.trouble
        return (
            "New addresses are valid, the old ones still are. Paste those of `screenpop urls` into the PBX, then end the old"
            " ones with: screenpop secret delete url"
        )
    urls.prepare()
    old = urls.digests()[:-1]
    for digest in old:
        urls.drop(digest)
    return f"{len(old)} older secrets of the addresses are not valid any more." if old else "No older addresses are valid."

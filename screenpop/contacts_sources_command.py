"""`screenpop contacts add-source`: a server that contacts come from, and its password in the secret store."""

from __future__ import annotations

import argparse
import importlib
import re
from urllib.parse import urlsplit

from screenpop import terminal
from screenpop.contacts.contact import Source
from screenpop.contacts.index import Index
from screenpop.contacts.server import Server
from screenpop.settings.secrets import SecretStore
from screenpop.trouble import Trouble

_KINDS = {"https": "carddav", "http": "carddav", "ldaps": "ldap", "ldap": "ldap"}


def add_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("url", metavar="URL", help="of an address book, an account or a server (https, CardDAV), or ldaps://…")
    command.add_argument(
        "--name", metavar="SOURCE", help="what the source is called (default: the server's name); it is replaced"
    )
    command.add_argument("--user", default="", metavar="USER", help="sign in as this user; the password is asked for")
    command.add_argument("--base", default="", metavar="DN", help="where in an LDAP directory the contacts stand")
    command.add_argument("--filter", default="", metavar="FILTER", help="which LDAP entries (default: those with a number)")
    command.add_argument("--allow-plain", action="store_true", help="without encryption: others can read contacts and password")


def add(index: Index, store: SecretStore, given: argparse.Namespace) -> str:
    """Remember the source, or what is new about it, and its password; its name. Raises Trouble."""
    parts = urlsplit(given.url)
    kind = _KINDS.get(parts.scheme, "")
    if not kind:
        remedy = "It begins with https:// (CardDAV), or with ldaps:// or ldap://"
        raise Trouble("The address is none of a server with contacts", "", remedy)
    if kind != "ldap" and (given.base or given.filter):
        raise Trouble(
            "Only a directory has a base and a filter", "An address book is read whole", "Leave --base and --filter out"
        )
    name = given.name or parts.hostname or ""
    if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]{0,49}", name):
        remedy = "Give it a name of up to 50 letters, digits, dots, hyphens and underlines with --name"
        raise Trouble("A source cannot be called that", "", remedy)
    earlier = index.source(name)
    if earlier is not None and earlier.source.kind not in _KINDS.values():
        raise Trouble(f"There is a source named {name}, and it is a file", "", "Give this one another name with --name")
    options = {"user": given.user, "base": given.base, "filter": given.filter, "allow_plain": given.allow_plain}
    entry = f"contacts.{name}"
    source = Source(name, kind, given.url, {key: value for key, value in options.items() if value} | {"secret": entry})
    server = importlib.import_module(f"screenpop.contacts.{kind}").check(source)
    if given.user:
        _keep_password(store, entry, given.user, is_new=earlier is None or not _same_account(earlier.source, server))
    elif earlier is not None:
        forget_password(store, earlier.source)
    index.add(source)
    index.set_sync_token(name, "")  # what another user may see is another whole
    return name


def forget_password(store: SecretStore, source: Source) -> None:
    """The source is removed, or nobody signs in there any more."""
    if source.options.get("user"):
        store.delete(str(source.options.get("secret")))


def _same_account(earlier: Source, server: Server) -> bool:
    """Whether a password that was entered for the source is for this server and user."""
    return (*urlsplit(earlier.place)[:2], earlier.options.get("user")) == (*urlsplit(server.place)[:2], server.user)


def _keep_password(store: SecretStore, entry: str, user: str, *, is_new: bool) -> None:
    """`is_new`: a password that is kept was entered for another server or user, and does not go to this one."""
    password = terminal.ask_secret(f"The password of {user}{'' if is_new else ' (nothing keeps the old one)'}: ")
    if password:
        store.set(entry, password)
    elif is_new or not store.get(entry):
        raise Trouble(
            f"The password of {user} is missing", "", "Enter it when it is asked for, or give it as a line of standard input"
        )

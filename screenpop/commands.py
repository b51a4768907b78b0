"""What other processes ask of the running program, over the control channel: the commands that only it can do."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import asdict, dataclass
from functools import partial
from typing import Any

from screenpop import addresses, joining, secret_command
from screenpop.desktop.frontdesk import FrontDesk
from screenpop.forgotten import Forgotten
from screenpop.intake.kept import KeptListener
from screenpop.joining import Joined
from screenpop.journal import Journal
from screenpop.relay_line import RelayLine
from screenpop.settings.model import Settings
from screenpop.settings.secrets import SecretStore
from screenpop.settings.url_secrets import UrlSecrets
from screenpop.system.aside import aside
from screenpop.trouble import Trouble

Arguments = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Commands:
    """The parts of the program that commands reach. Each answers what JSON can say and raises Trouble for a person to read."""

    settings: Callable[[], Settings]
    listener: KeptListener
    relay: RelayLine
    journal: Journal
    front: FrontDesk
    store: SecretStore
    secrets: UrlSecrets
    status: Callable[[], Awaitable[dict[str, Any]]]
    join: Callable[[str], Awaitable[Joined]]
    forget: Callable[[str], Awaitable[Forgotten]]

    async def answer(self, command: str, arguments: Arguments) -> Any:
        """Do the command of this name. Raises Trouble for one that is not known."""
        commands: dict[str, Callable[[Arguments], Awaitable[Any]]] = {
            "status": self._status,
            "urls": self._urls,
            "rebuild": self._rebuild,
            "secret": self._secret,
            "join": self._join,
            "forget": self._forget,
            "open": self._open_newest,
            "dismiss": self._dismiss_newest,
            "recents": self._show_recents,
        }
        if command not in commands:
            raise Trouble(
                f"The running screenpop does not know the command {command[:40]}",
                "It is of another version than this one",
                "Quit it and start it again",
            )
        return await commands[command](arguments)

    async def _status(self, _: Arguments) -> dict[str, Any]:
        return await self.status()

    async def _urls(self, _: Arguments) -> dict[str, Any]:
        if not self.secrets.is_kept():  # whoever is shown the addresses relies on them, so the store is waited for
            await aside(self.secrets.ensure)
        secret, listener = self.secrets.shown(), self.settings().listener
        if secret is None:
            raise self.secrets.trouble or Trouble("The addresses cannot be shown", "Their secret is not known")
        port = self.listener.port or listener.port
        warning = self.listener.trouble or self.secrets.trouble
        return {
            "urls": addresses.of_events(addresses.public(listener, port), secret),
            "local": f"{addresses.local(listener, port)}/{secret}",
            "certificate": listener.tls_cert or None,
            "listening": self.listener.port is not None,
            "warning": str(warning) if warning is not None else None,
        }

    async def _rebuild(self, _: Arguments) -> dict[str, int]:
        rebuilt = await self.journal.rebuild(time.time())
        self.front.journal_changed()
        return {"calls": rebuilt.calls, "differed": rebuilt.differed}

    async def _secret(self, arguments: Arguments) -> str:
        action, name, value = (arguments.get(key) for key in ("action", "name", "value"))
        if action not in secret_command.ACTIONS or not isinstance(name, str) or not (value is None or isinstance(value, str)):
            raise Trouble(
                "The request was not understood", "It is no order about a secret", "Use the screenpop of the same version"
            )
        said = await aside(partial(secret_command.do, self.store, self.secrets, action, name, value))
        if name == joining.SEED:
            self.relay.restart()
        return said

    async def _join(self, arguments: Arguments) -> dict[str, Any]:
        code = arguments.get("code")
        if not isinstance(code, str):
            raise Trouble("The request was not understood", "It has no code", "Use the screenpop of the same version")
        return asdict(await self.join(code))

    async def _forget(self, arguments: Arguments) -> dict[str, Any]:
        number = arguments.get("number")
        if not isinstance(number, str):
            raise Trouble("The request was not understood", "It has no number", "Use the screenpop of the same version")
        return (await self.forget(number)).as_json()

    async def _open_newest(self, _: Arguments) -> str:
        return _existing(self.front.presenter.open_newest(), "There is no card with a caller to open")

    async def _dismiss_newest(self, _: Arguments) -> str:
        return _existing(self.front.presenter.dismiss_newest(), "There is no card to close")

    async def _show_recents(self, _: Arguments) -> None:
        self.front.show_recents()


def _existing(uuid: str | None, otherwise: str) -> str:
    if uuid is None:
        raise Trouble(otherwise)
    return uuid

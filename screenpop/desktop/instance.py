"""The app's end of the control channel: commands come in over a local socket, answers go back. `system.control` has the protocol."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from screenpop.system import control
from screenpop.system.address import address
from screenpop.system.paths import Profile
from screenpop.trouble import Trouble

Answer = Callable[[str, Mapping[str, Any]], Awaitable[Any]]
"""Does a command with its arguments and returns what JSON can say; raises Trouble for what the person should read."""

PATIENCE_S = 5.0
"""For the whole request line to come in, and again for the answer to be taken."""

MAX_CONVERSATIONS = 32

_log = logging.getLogger(__name__)


class ControlServer(QObject):
    """Listens on the profile's control socket, which nobody but its owner may open.

    Use it only while holding the profile's `InstanceLock`: it takes the place of any socket it finds, since with the lock
    in hand that can only be one that a killed app left behind. Commands are done as tasks on the running loop.
    """

    def __init__(self, profile: Profile, answer: Answer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._profile = profile
        self._answer = answer
        self._address = contextlib.ExitStack()
        self._conversations: set[_Conversation] = set()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)

    def listen(self) -> None:
        """Raises Trouble where no socket can be made."""
        self._profile.prepare()
        try:
            if os.name == "posix":
                self._profile.socket.unlink(missing_ok=True)
            name = self._address.enter_context(address(self._profile, new=True))
        except OSError as error:
            raise self._trouble(error.strerror or str(error)) from error
        if not self._server.listen(name):
            self._address.close()
            raise self._trouble(self._server.errorString())

    def close(self) -> None:
        """Stop listening and drop whoever is connected, with whatever was still being done for them."""
        self._server.close()
        with contextlib.suppress(OSError):
            self._profile.socket.unlink(missing_ok=True)
        self._address.close()
        for conversation in tuple(self._conversations):
            conversation.abort()

    def _trouble(self, happened: str) -> Trouble:
        return Trouble(
            "Commands cannot reach this screenpop",
            f"The control socket {self._profile.socket} cannot be made: {happened}",
            "Check that the folder can be written and that the disk is not full",
        )

    def _welcome(self) -> None:
        while self._server.hasPendingConnections():
            link = self._server.nextPendingConnection()
            if len(self._conversations) >= MAX_CONVERSATIONS:
                link.abort()
                link.deleteLater()
                continue
            conversation = _Conversation(link, self._answer, self._conversations.discard)
            self._conversations.add(conversation)
            conversation.begin()


class _Conversation:
    """One connection: a line in, the command done, a line out. Its owner holds it until it says that it is over."""

    def __init__(self, link: QLocalSocket, answer: Answer, over: Callable[[_Conversation], None]) -> None:
        self._link = link
        self._answer = answer
        self._over = over
        self._heard = bytearray()
        self._task: asyncio.Task[None] | None = None
        self._patience = QTimer(link, singleShot=True, interval=int(PATIENCE_S * 1000))
        self._patience.timeout.connect(self.abort)

    def begin(self) -> None:
        self._link.setReadBufferSize(control.LINE_LIMIT)
        self._link.readyRead.connect(self._hear)
        self._link.disconnected.connect(self._end)
        self._patience.start()
        # What came, or went, before the signals were connected.
        self._hear()
        self._end()

    def abort(self) -> None:
        if self._task is not None:
            self._task.cancel()
        self._link.abort()
        self._end()

    def _hear(self) -> None:
        data = bytes(self._link.readAll().data())
        if self._task is not None:
            # One request to a connection: what follows it is read and forgotten.
            return
        rest, end, _ = data.partition(b"\n")
        self._heard += rest
        if len(self._heard) >= control.LINE_LIMIT:
            self.abort()
        elif end:
            self._patience.stop()
            self._task = asyncio.ensure_future(self._converse(bytes(self._heard)))
            self._task.add_done_callback(self._end)

    async def _converse(self, line: bytes) -> None:
        try:
            request = control.read_request(line)
            said = control.result_line(await self._answer(request.command, request.arguments))
        except Trouble as trouble:
            said = control.trouble_line(trouble)
        except Exception:
            _log.exception("A command over the control channel failed")
            said = control.trouble_line(Trouble("The command failed", "This is a fault of screenpop; its log says more", ""))
        if self._link.state() == QLocalSocket.LocalSocketState.ConnectedState:
            self._link.write(said)
            # Now, in case the command was to quit and the loop ends before it turns again.
            self._link.flush()
            self._patience.start()
            self._link.disconnectFromServer()

    def _end(self, _: object = None) -> None:
        """Over when the client has gone and its command is done: once begun, a command is not undone by a client that leaves."""
        if self._link.state() != QLocalSocket.LocalSocketState.UnconnectedState:
            return
        self._patience.stop()
        if self._task is None or self._task.done():
            self._link.deleteLater()
            self._over(self)

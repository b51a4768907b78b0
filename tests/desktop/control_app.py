"""An app that is nothing but a lock and a control socket, run in a process of its own: PROFILE RECORD PATIENCE.

It writes each command that it is asked, and what becomes of it, to the file RECORD, and says "listening" when it is.
"""

from __future__ import annotations

import asyncio
import logging
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import qasync
from PySide6.QtCore import QCoreApplication

from screenpop.desktop import instance
from screenpop.system.control import InstanceLock
from screenpop.system.paths import Profile
from screenpop.trouble import Trouble


class App:
    def __init__(self, profile: Profile, record: Path) -> None:
        self.record = record
        self.server = instance.ControlServer(profile, self.answer)

    def listen(self) -> None:
        self.server.listen()
        print("listening", flush=True)

    def note(self, what: str) -> None:
        with self.record.open("a") as record:
            print(what, file=record)

    async def answer(self, command: str, arguments: Mapping[str, Any]) -> Any:
        self.note(command)
        match command:
            case "trouble":
                raise Trouble("No call", "There is no card", "Wait for a call")
            case "fault":
                raise RuntimeError("s3cr3t detail")
            case "unsayable":
                return {1, 2}
            case "huge":
                return "x" * int(arguments["length"])
            case "slow":
                await asyncio.sleep(0.4)
                self.note("slow is done")
            case "others":
                return len(self.server._conversations) - 1
            case "close":
                self.server.close()
                # Were it still running, a slow command would be done by then.
                asyncio.get_running_loop().call_later(0.6, self.note, "closed")
        return {"said": command, **arguments}


def main() -> None:
    logging.basicConfig()
    profile = Profile.of(sys.argv[1])
    instance.PATIENCE_S = float(sys.argv[3])
    lock = InstanceLock(profile)
    if not lock.acquire():
        sys.exit("locked")
    loop = qasync.QEventLoop(QCoreApplication([]))
    App(profile, Path(sys.argv[2])).listen()
    loop.run_forever()


if __name__ == "__main__":
    main()

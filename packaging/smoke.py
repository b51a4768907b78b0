"""Start screenpop without a display, post it one event and see that it lists one call: `python smoke.py [COMMAND ...]`.

COMMAND starts the program under test (default: `screenpop` from the PATH). Only the standard library is used, so that
an installed or frozen program can be tried from outside, on every system.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

START_S = 60.0
CALL = "00000000-0000-4000-8000-000000000001"


def smoke(command: list[str], profile: Path) -> None:
    """Raises SystemExit, saying why, where the program does not do as it should."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "SCREENPOP_SECRETS": "file", "SCREENPOP_PROFILE": str(profile)}

    def ask(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run([*command, *arguments], env=environment, capture_output=True, text=True, timeout=60, check=False)

    app = subprocess.Popen([*command, "run", "--port", "0", "--verbose"], env=environment)
    try:
        # `send` is also the way to wait: it never takes the place of an app that has not started yet, as `urls` would.
        until = time.monotonic() + START_S
        while (sent := ask("send", "extension-ringing", "--set", f"call_event_uuid={CALL}")).returncode != 0:
            if app.poll() is not None:
                raise SystemExit(f"screenpop ended by itself with {app.returncode}")
            if time.monotonic() > until:
                raise SystemExit(f"screenpop took no event in {START_S:.0f} s: {sent.stderr}")
            time.sleep(0.5)
        urls = json.loads(ask("urls", "--json").stdout)
        if "extension-ringing" not in urls:
            raise SystemExit(f"no address for extension-ringing among {sorted(urls)}")
        listed = json.loads(ask("calls", "--json").stdout)
        found = [(call["call_event_uuid"], call["state"]) for call in listed["calls"]]
        if (listed["total"], found) != (1, [(CALL, "ringing")]):
            raise SystemExit(f"expected one ringing call, found {listed['total']}: {found}")
    finally:
        app.terminate()
        app.wait(30)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        smoke(sys.argv[1:] or ["screenpop"], Path(folder))
    print("One event in, one call listed.")

"""The floor of the listener: aiohttp that parses the form, says ok, and writes nothing. `python -m tests.benchmarks.echo PORT`."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable, Mapping

from aiohttp import web

Handler = Callable[[web.Request], Awaitable[web.Response]]


async def echo(request: web.Request) -> web.Response:
    await request.post()
    return web.json_response({"status": "ok"})


async def listen(port: int, more: Mapping[str, Handler] | None = None) -> web.AppRunner:
    """As plain as aiohttp's documentation has it, but for the access log, which would be another file to write."""
    application = web.Application()
    for path, handler in {**(more or {}), "/{any:.*}": echo}.items():
        application.router.add_post(path, handler)
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    return runner


async def _forever(port: int) -> None:
    await listen(port)
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(_forever(int(sys.argv[1])))

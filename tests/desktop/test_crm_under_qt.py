"""A CRM asked on the loop that the app runs: Qt's. This test runs it, and not pytest-asyncio's."""

from __future__ import annotations

import asyncio
import ssl
import time
from collections.abc import Iterator

import pytest
import trustme
from PySide6.QtWidgets import QApplication

from screenpop.crm.answer import Failed, FailureKind
from screenpop.desktop.loop import Loop
from tests.crm.asking import Asking, shipped
from tests.crm.crm_server import PRIYA, Asked, known, running


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[Loop]:
    loop = Loop(qapp)
    with loop:
        yield loop


def test_it_answers_and_gives_up_and_leaves_nothing_behind(loop: Loop) -> None:
    authority = trustme.CA()
    server, client = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    authority.issue_cert("localhost").configure_cert(server)
    authority.configure_trust(client)

    async def silent(asked: Asked, writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(30)

    async def story() -> None:
        async with running(known(PRIYA), server) as crm:
            account = {"base_url": crm.url.replace("127.0.0.1", "localhost")}
            asking = Asking(shipped(), account, tls=client, deadline_s=3)
            answers = await asyncio.gather(asking.about(), asking.about("0390085901"))
            assert [len(answer) for answer in answers if not isinstance(answer, Failed)] == [1, 0]
            crm.answering = silent
            began = time.monotonic()
            late = await Asking(shipped(), account, tls=client, deadline_s=0.3).about()
            assert isinstance(late, Failed) and late.kind is FailureKind.SLOW
            assert time.monotonic() - began < 2
            waiting = asyncio.create_task(asking.about("0390085902"))
            await asyncio.sleep(0.1)
            await asking.engine.close()
            await asyncio.gather(waiting, return_exceptions=True)
        assert asyncio.all_tasks() == {asyncio.current_task()}

    loop.run_until_complete(story())

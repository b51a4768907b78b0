"""Of things that go on side by side, the first to end ends all."""

from __future__ import annotations

import asyncio

import pytest

from screenpop.intake.first_to_end import first_to_end


async def test_the_first_to_end_ends_the_others() -> None:
    ended: list[str] = []

    async def lasting(name: str) -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.append(name)

    async def short() -> None:
        await asyncio.sleep(0)

    await first_to_end(lasting("a"), short(), lasting("b"))
    assert ended == ["a", "b"]

    outer = asyncio.get_running_loop().create_task(first_to_end(lasting("c"), lasting("d")))
    await asyncio.sleep(0.01)
    outer.cancel()
    with pytest.raises(asyncio.CancelledError):
        await outer
    assert ended == ["a", "b", "c", "d"]


async def test_of_two_that_fail_at_once_the_one_named_first() -> None:
    async def failing(error: Exception) -> None:
        raise error

    with pytest.raises(KeyError):
        await first_to_end(failing(KeyError()), failing(ValueError()))

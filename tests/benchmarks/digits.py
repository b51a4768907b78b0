"""Whether a picture shows a number. Read without any knowledge of fonts: a window that has shown each digit tells what they look like there."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PIL import Image, ImageChops


class Digits:
    """`pictures[d]` shows a window whose number has the digit `d` in two places that are not side by side, and `d` nowhere else
    changes. Raises ValueError where that is not what the pictures show."""

    def __init__(self, pictures: Sequence[Image.Image]) -> None:
        self._pictures = pictures
        self._places = _places(pictures)

    def shows(self, picture: Image.Image, one: int, other: int) -> bool:
        """Whether this picture has these two digits there, to the pixel."""
        return all(
            picture.crop(place).tobytes() == self._pictures[digit].crop(place).tobytes()
            for place, digit in zip(self._places, (one, other), strict=True)
        )


Place = tuple[int, int, int, int]


def _places(pictures: Sequence[Image.Image]) -> tuple[Place, Place]:
    """Where the pictures differ: two boxes side by side."""
    changing = Image.new("L", pictures[0].size)
    for one, other in pairwise(pictures):
        changing = ImageChops.lighter(changing, ImageChops.difference(one, other).convert("L").point(lambda v: 255 if v else 0))
    box = changing.getbbox()
    if box is None:
        raise ValueError("no digit can be seen")
    columns = [changing.crop((x, 0, x + 1, changing.height)).getbbox() is not None for x in range(box[0], box[2])]
    gap = max(_runs(columns, False), key=lambda run: run[1] - run[0], default=None)
    if gap is None:
        raise ValueError("the digits cannot be told apart")
    left, right = box[0] + gap[0], box[0] + gap[1]
    return (box[0], box[1], left, box[3]), (right, box[1], box[2], box[3])


def _runs(values: Sequence[bool], wanted: bool) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    start = None
    for place, value in enumerate([*values, not wanted]):
        if value is wanted and start is None:
            start = place
        elif value is not wanted and start is not None:
            runs.append((start, place))
            start = None
    return runs

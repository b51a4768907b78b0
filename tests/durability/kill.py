"""Kill the program in the middle of a load, again and again, and count what was promised and is not there.

    python -m tests.durability.kill [TIMES]

Prints the figures; exit code 1 if an event was lost or doubled, a row differed, or the file suffered.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from screenpop.journal import Reader
from screenpop.journal.opening import damaged_copies, for_reading
from screenpop.system import control
from tests.durability.load import Load, Told
from tests.durability.program import Program
from tests.journal.making import PROJECTION

LEAST_ANSWERS = 24
LONGEST_S = 0.5
"""The kill comes this long after so many answers, at most."""


@dataclass(slots=True)
class Figures:
    """What the kills came to. `doubtful`: events on their way at the kill; whether they are in the journal is nobody's promise."""

    kills: int = 0
    answered: int = 0
    doubtful: int = 0
    kept: int = 0
    lost: list[Told] = field(default_factory=list)
    doubled: list[Told] = field(default_factory=list)
    troubles: list[str] = field(default_factory=list)

    @property
    def sound(self) -> bool:
        return not (self.lost or self.doubled or self.troubles)

    def __str__(self) -> str:
        return (
            f"{self.kills} kills, {self.answered} events answered 200, {self.doubtful} more on their way when it was killed: "
            f"{self.kept} in the journal, {len(self.lost)} lost, {len(self.doubled)} doubled"
            + "".join(f"\n{trouble}" for trouble in self.troubles)
        )


def kill_again_and_again(program: Program, times: int, say: Callable[[str], None] = lambda line: None) -> Figures:
    """Start, load, kill; `times` over on the same profile. Each start after the first is the restart after a kill."""
    figures = Figures()
    answered: list[Told] = []
    sent: list[Told] = []
    program.start()
    for figures.kills in range(1, times + 1):
        load = _killed_under_load(program)
        answered += load.answered
        sent += load.sent
        figures.troubles += [f"kill {figures.kills}: answered {status}" for status in load.refused]
        program.start()
        figures.troubles += [f"kill {figures.kills}: {trouble}" for trouble in _troubles(program)]
        say(f"kill {figures.kills}: {len(load.answered)} answered, {len(load.sent) - len(load.answered)} on their way")
    program.terminate()
    _compare(program, answered, sent, figures)
    return figures


def _killed_under_load(program: Program) -> Load:
    load = Load(program.url)
    load.start()
    load.wait_for(LEAST_ANSWERS)
    time.sleep(random.uniform(0, LONGEST_S))
    program.kill()
    load.stop()
    return load


def _troubles(program: Program) -> list[str]:
    """What the crash did to the file, as the restarted program and SQLite see it."""
    rebuilt = control.ask(program.profile, "rebuild", timeout_s=60)
    with closing(for_reading(program.profile.journal)) as connection:
        sound = connection.execute("PRAGMA integrity_check").fetchall()
    copies = damaged_copies(program.profile.journal)
    return [
        *([] if rebuilt["differed"] == 0 else [f"rebuild: {rebuilt}"]),
        *([] if sound == [("ok",)] else [f"integrity_check: {sound}"]),
        *[f"kept aside as damaged: {copy.name}" for copy in copies],
    ]


def _compare(program: Program, answered: Sequence[Told], sent: Sequence[Told], figures: Figures) -> None:
    """The journal's receipts, and the recents as the command lists them, against what was promised."""
    kept = receipts(program, {call for call, _ in sent})
    listed = program.calls()
    rebuilt = program.rebuild()
    if not rebuilt.endswith(" 0 differed."):
        figures.troubles.append(rebuilt)
    figures.answered, figures.doubtful, figures.kept = len(answered), len(sent) - len(answered), kept.total()
    figures.lost = [told for told in answered if told not in kept]
    figures.doubled = [told for told, times in kept.items() if times > 1]
    events = Counter(call for call, _ in kept.elements())
    if {call: found["events"] for call, found in listed.items()} != events:
        figures.troubles.append("`calls --json` lists something else than the receipts say")


def receipts(program: Program, calls: set[str]) -> Counter[Told]:
    """How often each event of these calls is in the journal."""
    with Reader.open(program.profile.journal, PROJECTION) as reader:
        return Counter((call, receipt.event.kind) for call in calls for receipt in reader.receipts(call))


def main() -> int:
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    with tempfile.TemporaryDirectory() as folder:
        program = Program(Path(folder))
        try:
            figures = kill_again_and_again(program, times, say=lambda line: print(line, flush=True))
        finally:
            program.kill()
    print(figures)
    return 0 if figures.sound else 1


if __name__ == "__main__":
    sys.exit(main())

"""What threads do step by step, with values and variables: for the thread explorer."""

from __future__ import annotations

import math
import sys
from typing import Any

import numpy as np

from .now import NOW
from .sites import SITES

#: Threads of a thread block whose steps are kept: the first warp.
MOST_THREADS = 32
#: Steps kept of one launch, over its first thread blocks.
MOST_STEPS = 4_000
#: Steps kept in one run, over all of its launches: keeping them takes time.
MOST_STEPS_OF_RUN = 60_000
LONGEST_TEXT = 24
READ, WRITE, ATOMIC, TEST, LOOP, BARRIER, END, FAULT = range(8)

#: thread, interval between barriers, kind, array, element, line, value, variables that changed.
Step = tuple[int, int, int, str, int, int, str, dict[str, str]]

_SPENT = [0]


class Steps:
    """The steps of one thread block, thread after thread from barrier to barrier, as they ran."""

    def __init__(self, block: int, room: int) -> None:
        self.block = block
        self.kept: list[Step] = []
        self.is_cut = False
        self._room = room
        self._variables: dict[int, dict[str, str]] = {}

    def access(self, kind: int, array: Any, element: int, site: int, value: str) -> None:
        """A thread reads or writes an element."""
        self._add(
            kind, array.buffer.name, element, SITES[site].place.line if site >= 0 else 0, value
        )

    def decide(self, kind: int, site: int, value: Any) -> None:
        """A thread meets a condition, or a loop of so many turns."""
        self._add(kind, "", 0, SITES[site].place.line, text_of(value))

    def stop(self, kind: int, line: int, value: Any = "") -> None:
        """A thread waits at a barrier, ends, or does what ends the launch."""
        self._add(kind, "", 0, line, text_of(value))

    def _add(self, kind: int, array: str, element: int, line: int, value: str) -> None:
        if len(self.kept) >= self._room:
            self.is_cut = True
            NOW.steps = None
            return
        _SPENT[0] += 1
        changed = {} if kind in (BARRIER, END, FAULT) else self._changed()
        self.kept.append((NOW.linear, NOW.interval, kind, array, element, line, value, changed))

    def _changed(self) -> dict[str, str]:
        """Variables of the running function that are not what they were at the thread's last
        step.
        """
        frame: Any = sys._getframe(3)
        while frame.f_back and "numba/cuda" in frame.f_code.co_filename:
            frame = frame.f_back
        known = self._variables.setdefault(NOW.linear, {})
        changed = {}
        for name, value in frame.f_locals.items():
            if isinstance(value, (int, float, np.generic)) and not name.startswith("_forkjoin_"):
                text = text_of(value)
                if known.get(name) != text:
                    known[name] = changed[name] = text
        return changed


def text_of(value: Any) -> str:
    """A value as short text; floats with the digits that 32 bits have."""
    if isinstance(value, (float, np.floating)):
        value = float(value)
        whole = math.isfinite(value) and value == int(value) and abs(value) < 1e7
        return f"{value:.1f}" if whole else f"{value:.7g}"
    return str(value)[:LONGEST_TEXT]


def begin_steps(block: int, before: list[Steps]) -> Steps | None:
    """Steps for the next thread block, or None where enough is kept."""
    room = min(MOST_STEPS - sum(len(steps.kept) for steps in before), MOST_STEPS_OF_RUN - _SPENT[0])
    if room <= 0 or any(steps.is_cut for steps in before):
        return None
    steps = Steps(block, room)
    before.append(steps)
    return steps

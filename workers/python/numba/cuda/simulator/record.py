"""What one simulated launch did: findings, counters, and every access for the thread explorer."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

import numpy as np

from .findings import Finding
from .steps import Steps

KINDS = ("read", "write", "atomic")


@dataclass
class Counters:
    """Deterministic counts of a launch. A transaction is one 32-byte segment touched by one warp at
    one access.
    """

    global_reads: int = 0
    global_writes: int = 0
    global_atomics: int = 0
    shared_reads: int = 0
    shared_writes: int = 0
    shared_atomics: int = 0
    transactions: int = 0
    #: The fewest transactions that could have moved the same bytes.
    ideal_transactions: int = 0
    divergent_warps: int = 0
    bank_conflicts: int = 0
    barriers: int = 0
    shared_bytes: int = 0

    def to_dict(self) -> dict[str, int]:
        """For JSON."""
        return asdict(self)


@dataclass
class Access:
    """One access of one thread. `element` is the flat index in the array's memory."""

    thread: int
    interval: int
    kind: str
    array: str
    element: int
    line: int
    text: str


@dataclass
class LaunchRecord:
    """The record of the last launch; `accesses` holds those of the first thread blocks, up to a
    limit.
    """

    kernel: str
    grid: tuple
    block: tuple
    counters: Counters = field(default_factory=Counters)
    findings: list[Finding] = field(default_factory=list)
    #: For each kept thread block: packed accesses, threads and intervals.
    kept: list[tuple[int, np.ndarray, np.ndarray, np.ndarray]] = field(default_factory=list)
    names: dict[int, str] = field(default_factory=dict)
    #: For the thread explorer: the first thread blocks, step by step.
    steps: list[Steps] = field(default_factory=list)

    def accesses(self, thread_block: int) -> list[Access]:
        """Every access of a kept thread block, in the order of intervals between barriers, then
        threads.
        """
        from .sites import SITES

        for number, log, threads, intervals in self.kept:
            if number == thread_block:
                return [
                    _access(int(word), int(t), int(i), self.names, SITES)
                    for word, t, i in zip(log, threads, intervals, strict=True)
                ]
        return []


def _access(
    word: int, thread: int, interval: int, names: dict[int, str], sites: list[Any]
) -> Access:
    buffer = (word >> 32) & 0xFF
    site = word >> 42
    place, text = (sites[site].place.line, sites[site].text) if site >= 0 else (0, "")
    return Access(
        thread,
        interval,
        KINDS[(word >> 40) & 3],
        names.get(buffer, ""),
        word & 0xFFFFFFFF,
        place,
        text,
    )


_LAST: list[LaunchRecord] = []


def keep_launch(record: LaunchRecord) -> None:
    """Makes `record` the last launch."""
    _LAST[:] = [record]


def last_launch() -> LaunchRecord | None:
    """The record of the last simulated launch."""
    return _LAST[0] if _LAST else None

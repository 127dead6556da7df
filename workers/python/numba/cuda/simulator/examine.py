"""Looks at what a launch did, thread block by thread block: counts, and races within and between
them.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable
from typing import Any

import numpy as np

from .analyse import (
    block_conflicts,
    count_bank_conflicts,
    count_divergent,
    count_transactions,
    grid_conflicts,
)
from .coordinates import coordinates, describe, position_of
from .findings import Finding
from .memory import Buffer
from .record import LaunchRecord
from .sites import SITES

#: Accesses kept for the drawing of a launch.
KEPT_ACCESSES = 200_000
VERBS = ("reads", "writes", "updates atomically")

#: Where the log and the branches stood when a thread was switched to, and its interval.
Segment = tuple[int, int, int, int]


class Examination:
    """Of one launch. Findings go to `report`, counts and accesses into `record`."""

    def __init__(self, record: LaunchRecord, report: Callable[[Finding], None]) -> None:
        self.record = record
        self.report = report
        self._kept = 0
        self._summaries: list[tuple[np.ndarray, np.ndarray]] = []

    def finish_block(
        self,
        number: int,
        logs: tuple[array, array],
        marks: list[Segment],
        buffers: dict[int, Buffer],
    ) -> None:
        """Examines the accesses and the branches of thread block `number`."""
        log, branches = (np.array(one, np.int64) for one in logs)
        segments = np.array([*marks, (len(log), len(branches), -1, 0)], np.int64).reshape(-1, 4)
        threads, intervals = _expand(segments, 0)
        branch_threads, _ = _expand(segments, 1)
        here = position_of(number, self.record.grid)
        for conflict in block_conflicts(log, threads, intervals):
            self._report_race(log, conflict, threads, here)
        self._count(log, threads, buffers)
        self.record.counters.divergent_warps += count_divergent(branches, branch_threads)
        self._summarise(number, log)
        if self._kept + len(log) <= KEPT_ACCESSES:
            self._kept += len(log)
            self.record.kept.append((number, log, threads, intervals))

    def _count(self, log: np.ndarray, threads: np.ndarray, buffers: dict[int, Buffer]) -> None:
        counters = self.record.counters
        kinds, numbers = (log >> 40) & 3, (log >> 32) & 0xFF
        is_shared = numbers >= 128
        for name, mask in (("global", ~is_shared), ("shared", is_shared)):
            found = np.bincount(kinds[mask].astype(np.intp), minlength=3)
            for kind, total in zip(("reads", "writes", "atomics"), found, strict=False):
                field = f"{name}_{kind}"
                setattr(counters, field, getattr(counters, field) + int(total))
        sizes = np.zeros(256, np.int64)
        for number, buffer in buffers.items():
            sizes[number] = buffer.dtype.itemsize if buffer.dtype != np.uint8 or number < 128 else 4
        plain, shared = log[~is_shared], log[is_shared]
        touched, ideal = count_transactions(plain, threads[~is_shared], sizes[numbers[~is_shared]])
        counters.transactions += touched
        counters.ideal_transactions += ideal
        counters.bank_conflicts += count_bank_conflicts(
            shared, threads[is_shared], sizes[numbers[is_shared]]
        )

    def _summarise(self, number: int, log: np.ndarray) -> None:
        """Keeps one access for each element, kind and site: enough to find races between thread
        blocks.
        """
        if self.record.grid == (1, 1, 1):
            return
        plain = np.unique(log[((log >> 32) & 0xFF) < 128])
        self._summaries.append((plain, np.full(len(plain), number, np.int64)))

    def find_grid_races(self, is_fenced: bool) -> None:
        """Looks for races between thread blocks."""
        if not self._summaries:
            return
        log = np.concatenate([s[0] for s in self._summaries])
        blocks = np.concatenate([s[1] for s in self._summaries])
        if is_fenced:
            # Reads after a __threadfence and an atomic ticket are ordered by them: only writes can
            # still collide.
            keep = ((log >> 40) & 3) == 1
            log, blocks = log[keep], blocks[keep]
        for conflict in grid_conflicts(log, blocks):
            self._report_race(log, conflict, blocks, None)

    def _report_race(
        self, log: np.ndarray, conflict: Any, owners: np.ndarray, here: tuple | None
    ) -> None:
        words = [int(log[conflict.first]), int(log[conflict.second])]
        sites = [SITES[w >> 42] for w in words]
        verbs = [VERBS[(w >> 40) & 3] for w in words]
        names = [self._owner(int(owners[i]), here) for i in (conflict.first, conflict.second)]
        element = words[0] & 0xFFFFFFFF
        array = self.record.names.get((words[0] >> 32) & 0xFF, "memory")
        cure = (
            "nothing orders thread blocks within a launch: use cuda.atomic, or a second launch"
            if here is None
            else "put cuda.syncthreads() between them, or use cuda.atomic"
        )
        message = (
            f"race on element {element} of {array}: {names[0]} {verbs[0]} it at line "
            f"{sites[0].place.line} "
            f"(`{sites[0].text}`), {names[1]} {verbs[1]} it at line {sites[1].place.line} "
            f"(`{sites[1].text}`); {cure}"
        )
        self.report(Finding("race", message, sites[0].place, sites[1].place))

    def _owner(self, number: int, here: tuple | None) -> str:
        """A thread of the thread block at `here`; without one, `number` is a thread block's own."""
        grid = self.record.grid
        if here is None:
            return f"thread block {coordinates(position_of(number, grid), grid)}"
        return describe(number, here, self.record.block, grid) if number >= 0 else "a thread"


def races_first(findings: list[Finding]) -> None:
    """A read that came too early is told as the race that it is, where there is one on the same
    line.
    """
    racy = {place for f in findings if f.kind == "race" for place in (f.place, f.other)}
    early = [f for f in findings if f.kind == "uninitialised" and f.place in racy]
    for finding in early:
        findings.remove(finding)
        findings.append(finding)


def _expand(segments: np.ndarray, column: int) -> tuple[np.ndarray, np.ndarray]:
    """Thread and interval of every entry of a log, from the segments that the log was
    written in.
    """
    # NumPy counts with 32 bits on wasm32.
    lengths = np.diff(segments[:, column]).astype(np.intp)
    return np.repeat(segments[:-1, 2], lengths), np.repeat(segments[:-1, 3], lengths)

"""Runs a grid: thread blocks one after the other, their threads in lock-step from barrier to
barrier.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from ..errors import Place
from .analyse import (
    block_conflicts,
    count_bank_conflicts,
    count_divergent,
    count_transactions,
    grid_conflicts,
)
from .execute import LoopBudgetExceeded
from .findings import Finding
from .memory import Buffer, OutOfBoundsAccess
from .now import NOW
from .options import options
from .record import LaunchRecord, keep_launch
from .sites import SITES
from .tally import TALLY

#: Accesses kept for the thread explorer.
KEPT_ACCESSES = 200_000
VERBS = ("reads", "writes", "updates atomically")


class _Thread:
    __slots__ = ("linear", "x", "y", "z", "run", "answer", "passed", "spins", "wait")

    def __init__(self, linear: int, block: tuple, run: Any) -> None:
        self.linear = linear
        self.x = linear % block[0]
        self.y = linear // block[0] % block[1]
        self.z = linear // (block[0] * block[1])
        self.run = run
        self.answer: Any = None
        #: Barriers that the thread has been at.
        self.passed: set[int] = set()
        self.spins: dict[int, int] = {}
        self.wait: tuple | None = None


class Launch:
    """One launch of a simulated kernel. Arguments are scalars, tuples and TrackedArrays."""

    def __init__(self, name: str, grid: tuple, block: tuple, dynamic_shared: int) -> None:
        self.grid = grid
        self.block = block
        self.dynamic_shared = dynamic_shared
        self.record = LaunchRecord(name, grid, block)
        self.buffers: dict[int, Buffer] = {}
        self.threads_per_block = block[0] * block[1] * block[2]
        self._segments: list[tuple[int, int, int, int]] = []
        self._kept = 0
        self._summaries: list[tuple[np.ndarray, np.ndarray]] = []
        self._block_number = 0
        self._shared_first = 128
        self._fenced = False

    # What kernels tell the launch

    def new_buffer(self, flat: np.ndarray, name: str, space: str) -> Buffer:
        """Registers memory under a number of its own: global below 128, shared above."""
        first, last = (128, 255) if space == "shared" else (1, 127)
        used = [n for n in self.buffers if first <= n <= last]
        number = max(used) + 1 if used else first
        if number > last:
            number = last
        buffer = Buffer(flat, number, name, space)
        self.buffers[number] = buffer
        self.record.names[number] = name
        return buffer

    def use_shared(self, count: int) -> None:
        """Adds to the shared memory that a thread block uses."""
        if self._block_number == 0:
            self.record.counters.shared_bytes += count

    def report(self, finding: Finding) -> None:
        """Keeps a finding, once for each kind and place."""
        known = self.record.findings
        if len(known) >= options.max_findings:
            return
        if not any(
            (f.kind, f.place, f.other) == (finding.kind, finding.place, finding.other)
            for f in known
        ):
            known.append(finding)

    def describe(self, linear: int, thread_block: tuple) -> str:
        """`thread 3 of thread block 1`, or with as many coordinates as the launch has."""
        bx, by, _ = self.block
        thread = (linear % bx, linear // bx % by, linear // (bx * by))
        where = _coordinates(thread_block, self.grid)
        return f"thread {_coordinates(thread, self.block)} of thread block {where}"

    # Running

    def run(self, function: Any, is_generator: bool, args: list[Any]) -> LaunchRecord:
        """Runs every thread block; raises what the kernel raises, and the first finding if options
        say so.
        """
        outer = NOW.launch
        NOW.active, NOW.launch = True, self
        NOW.bdx, NOW.bdy, NOW.bdz = self.block
        NOW.gdx, NOW.gdy, NOW.gdz = self.grid
        try:
            for number in range(self.grid[0] * self.grid[1] * self.grid[2]):
                self._run_block(number, function, is_generator, args)
            self._find_grid_races()
        except (OutOfBoundsAccess, LoopBudgetExceeded) as stop:
            self.report(stop.finding)
        finally:
            NOW.active, NOW.launch = outer is not None, outer
            keep_launch(self.record)
            _races_first(self.record.findings)
            TALLY.add_launch(self.record)
        if self.record.findings and options.on_finding == "raise":
            raise self.record.findings[0].to_exception() from None
        return self.record

    def _run_block(self, number: int, function: Any, is_generator: bool, args: list[Any]) -> None:
        gx, gy, _ = self.grid
        self._block_number = number
        NOW.bx, NOW.by, NOW.bz = number % gx, number // gx % gy, number // (gx * gy)
        NOW.shared = {}
        NOW.fenced = False
        self.buffers = {n: b for n, b in self.buffers.items() if n < 128}
        del NOW.log[:]
        del NOW.branches[:]
        self._segments = []
        try:
            self._run_threads(function, is_generator, args)
        finally:
            self._fenced |= NOW.fenced
            self._finish_block(number)

    def _run_threads(self, function: Any, is_generator: bool, args: list[Any]) -> None:
        NOW.interval = 0
        if not is_generator:
            for linear in range(self.threads_per_block):
                self._switch(_Thread(linear, self.block, None))
                self._guarded(function, args)
            self._mark(-1)
            return
        threads = [_Thread(n, self.block, function(*args)) for n in range(self.threads_per_block)]
        live, gone = threads, []
        while live:
            waiting = []
            for thread in live:
                self._switch(thread)
                if self._step(thread):
                    waiting.append(thread)
                else:
                    gone.append(thread)
            self._mark(-1)
            if waiting:
                self._check_barrier(waiting, gone)
                self._answer(waiting)
            live = waiting
            NOW.interval += 1

    def _step(self, thread: _Thread) -> bool:
        try:
            thread.wait = self._guarded(thread.run.send, [thread.answer])
        except StopIteration:
            return False
        return True

    def _guarded(self, function: Any, args: list[Any]) -> Any:
        try:
            return function(*args)
        except (OutOfBoundsAccess, LoopBudgetExceeded, StopIteration):
            raise
        except Exception as error:
            thread = f"tid={[NOW.tx, NOW.ty, NOW.tz]} ctaid={[NOW.bx, NOW.by, NOW.bz]}"
            text = str(error.args[0]) if len(error.args) == 1 else str(error)
            try:
                located = type(error)(f"{thread}: {text}" if text else thread)
            except TypeError:
                raise error from None
            raise located.with_traceback(error.__traceback__) from None

    def _switch(self, thread: _Thread) -> None:
        NOW.tx, NOW.ty, NOW.tz = thread.x, thread.y, thread.z
        NOW.linear, NOW.lane = thread.linear, thread.linear & 31
        NOW.spins = thread.spins
        self._mark(thread.linear)

    def _mark(self, linear: int) -> None:
        self._segments.append((len(NOW.log), len(NOW.branches), linear, NOW.interval))

    def _check_barrier(self, waiting: list[_Thread], gone: list[_Thread]) -> None:
        """All threads must wait at one barrier. A thread that returned early is excused, unless it
        has been at this one.
        """
        site = waiting[0].wait[1]  # type: ignore[index]
        for thread in waiting:
            if thread.wait[1] != site:  # type: ignore[index]
                self._divergence(waiting[0], thread, thread.wait[1])  # type: ignore[index]
            thread.passed.add(site)
        for thread in gone:
            if site in thread.passed:
                self._divergence(waiting[0], thread, None)
        self.record.counters.barriers += 1

    def _divergence(self, one: _Thread, other: _Thread, site: int | None) -> None:
        here = (NOW.bx, NOW.by, NOW.bz)
        first = SITES[one.wait[1]]  # type: ignore[index]
        there: Place | None = SITES[site].place if site is not None else None
        what = (
            f"waits at line {there.line}" if there else "has finished after fewer turns of the loop"
        )
        message = (
            f"divergent barrier: {self.describe(one.linear, here)} waits at line "
            f"{first.place.line}, while "
            f"thread {_coordinates((other.x, other.y, other.z), self.block)} {what}; "
            "every thread of a thread block must reach the same cuda.syncthreads()"
        )
        finding = Finding("divergence", message, first.place, there)
        raise OutOfBoundsAccess(finding)

    def _answer(self, waiting: list[_Thread]) -> None:
        kind = waiting[0].wait[0]  # type: ignore[index]
        if kind == "sync":
            return
        true = sum(1 for t in waiting if t.wait[2])  # type: ignore[index]
        answer = {"count": true, "and": int(true == len(waiting)), "or": int(true > 0)}[kind]
        for thread in waiting:
            thread.answer = answer

    # Looking at what happened

    def _finish_block(self, number: int) -> None:
        log = np.frombuffer(NOW.log, np.int64).copy() if len(NOW.log) else np.zeros(0, np.int64)
        branches = (
            np.frombuffer(NOW.branches, np.int64).copy()
            if len(NOW.branches)
            else np.zeros(0, np.int64)
        )
        segments = np.array([*self._segments, (len(log), len(branches), -1, 0)], np.int64).reshape(
            -1, 4
        )
        threads, intervals = _expand(segments, 0)
        branch_threads, _ = _expand(segments, 1)
        for conflict in block_conflicts(log, threads, intervals):
            self._report_race(log, conflict, threads, "")
        self._count(log, threads, branches, branch_threads)
        self._summarise(number, log)
        if self._kept + len(log) <= KEPT_ACCESSES:
            self._kept += len(log)
            self.record.kept.append((number, log, threads, intervals))

    def _count(
        self, log: np.ndarray, threads: np.ndarray, branches: np.ndarray, branch_threads: np.ndarray
    ) -> None:
        counters = self.record.counters
        kinds, numbers = (log >> 40) & 3, (log >> 32) & 0xFF
        is_shared = numbers >= 128
        for name, mask in (("global", ~is_shared), ("shared", is_shared)):
            found = np.bincount(kinds[mask].astype(np.intp), minlength=3)
            for kind, total in zip(("reads", "writes", "atomics"), found, strict=False):
                field = f"{name}_{kind}"
                setattr(counters, field, getattr(counters, field) + int(total))
        sizes = np.zeros(256, np.int64)
        for number, buffer in self.buffers.items():
            sizes[number] = buffer.dtype.itemsize if buffer.dtype != np.uint8 or number < 128 else 4
        plain, shared = log[~is_shared], log[is_shared]
        touched, ideal = count_transactions(plain, threads[~is_shared], sizes[numbers[~is_shared]])
        counters.transactions += touched
        counters.ideal_transactions += ideal
        counters.bank_conflicts += count_bank_conflicts(
            shared, threads[is_shared], sizes[numbers[is_shared]]
        )
        counters.divergent_warps += count_divergent(branches, branch_threads)

    def _summarise(self, number: int, log: np.ndarray) -> None:
        """Keeps one access for each element, kind and site: enough to find races between thread
        blocks.
        """
        if self.grid == (1, 1, 1):
            return
        plain = np.unique(log[((log >> 32) & 0xFF) < 128])
        self._summaries.append((plain, np.full(len(plain), number, np.int64)))

    def _find_grid_races(self) -> None:
        if not self._summaries:
            return
        log = np.concatenate([s[0] for s in self._summaries])
        blocks = np.concatenate([s[1] for s in self._summaries])
        if self._fenced:
            # Reads after a __threadfence and an atomic ticket are ordered by them: only writes can
            # still collide.
            keep = ((log >> 40) & 3) == 1
            log, blocks = log[keep], blocks[keep]
        for conflict in grid_conflicts(log, blocks):
            self._report_race(log, conflict, blocks, "block")

    def _report_race(
        self, log: np.ndarray, conflict: Any, owners: np.ndarray, between: str
    ) -> None:
        words = [int(log[conflict.first]), int(log[conflict.second])]
        sites = [SITES[w >> 42] for w in words]
        verbs = [VERBS[(w >> 40) & 3] for w in words]
        names = [self._owner(int(owners[i]), between) for i in (conflict.first, conflict.second)]
        element = words[0] & 0xFFFFFFFF
        array = self.record.names.get((words[0] >> 32) & 0xFF, "memory")
        cure = (
            "nothing orders thread blocks within a launch: use cuda.atomic, or a second launch"
            if between
            else "put cuda.syncthreads() between them, or use cuda.atomic"
        )
        message = (
            f"race on element {element} of {array}: {names[0]} {verbs[0]} it at line "
            f"{sites[0].place.line} "
            f"(`{sites[0].text}`), {names[1]} {verbs[1]} it at line {sites[1].place.line} "
            f"(`{sites[1].text}`); {cure}"
        )
        self.report(Finding("race", message, sites[0].place, sites[1].place))

    def _owner(self, number: int, between: str) -> str:
        gx, gy, _ = self.grid
        if between:
            position = (number % gx, number // gx % gy, number // (gx * gy))
            return f"thread block {_coordinates(position, self.grid)}"
        return self.describe(number, (NOW.bx, NOW.by, NOW.bz)) if number >= 0 else "a thread"


def _coordinates(position: tuple, extent: tuple) -> str:
    if extent[2] > 1:
        return f"({position[0]}, {position[1]}, {position[2]})"
    return f"({position[0]}, {position[1]})" if extent[1] > 1 else str(position[0])


def _races_first(findings: list[Finding]) -> None:
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

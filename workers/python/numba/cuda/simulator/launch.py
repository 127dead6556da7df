"""Runs a grid: thread blocks one after the other, their threads in lock-step from barrier to
barrier.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from ..errors import Place
from .coordinates import coordinates, describe, position_of
from .examine import Examination, Segment, races_first
from .execute import LoopBudgetExceeded
from .findings import Finding
from .memory import Buffer, OutOfBoundsAccess
from .now import NOW
from .options import options
from .record import LaunchRecord, keep_launch
from .sites import SITES
from .steps import BARRIER, END, FAULT, MOST_THREADS, Steps, begin_steps
from .tally import TALLY


class _Thread:
    __slots__ = ("linear", "x", "y", "z", "run", "answer", "passed", "spins", "wait")

    def __init__(self, linear: int, block: tuple, run: Any) -> None:
        self.linear = linear
        self.x, self.y, self.z = position_of(linear, block)
        self.run = run
        self.answer: Any = None
        #: Barriers that the thread has been at.
        self.passed: set[int] = set()
        self.spins: dict[int, int] = {}
        self.wait: tuple = ()


class Launch:
    """One launch of a simulated kernel. Arguments are scalars, tuples and TrackedArrays."""

    def __init__(self, name: str, grid: tuple, block: tuple, dynamic_shared: int) -> None:
        self.grid = grid
        self.block = block
        self.dynamic_shared = dynamic_shared
        self.record = LaunchRecord(name, grid, block)
        self.buffers: dict[int, Buffer] = {}
        self.threads_per_block = block[0] * block[1] * block[2]
        self._examination = Examination(self.record, self.report)
        self._segments: list[Segment] = []
        self._steps: Steps | None = None
        self._block_number = 0
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
        return describe(linear, thread_block, self.block, self.grid)

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
            self._examination.find_grid_races(self._fenced)
        except (OutOfBoundsAccess, LoopBudgetExceeded) as stop:
            self.report(stop.finding)
        finally:
            NOW.active, NOW.launch, NOW.steps = outer is not None, outer, None
            keep_launch(self.record)
            races_first(self.record.findings)
            TALLY.add_launch(self.record)
        if self.record.findings and options.on_finding == "raise":
            raise self.record.findings[0].to_exception() from None
        return self.record

    def _run_block(self, number: int, function: Any, is_generator: bool, args: list[Any]) -> None:
        self._block_number = number
        NOW.bx, NOW.by, NOW.bz = position_of(number, self.grid)
        NOW.shared = {}
        NOW.fenced = False
        self.buffers = {n: b for n, b in self.buffers.items() if n < 128}
        del NOW.log[:]
        del NOW.branches[:]
        self._segments = []
        self._steps = begin_steps(number, self.record.steps)
        try:
            self._run_threads(function, is_generator, args)
        finally:
            self._fenced |= NOW.fenced
            self._mark(-1)
            self._examination.finish_block(
                number, (NOW.log, NOW.branches), self._segments, self.buffers
            )

    def _run_threads(self, function: Any, is_generator: bool, args: list[Any]) -> None:
        NOW.interval = 0
        if not is_generator:
            for linear in range(self.threads_per_block):
                self._switch(_Thread(linear, self.block, None))
                self._guarded(function, args)
                if NOW.steps is not None:
                    NOW.steps.stop(END, 0)
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
        """Runs a thread to its next barrier; False where it ends before."""
        try:
            thread.wait = self._guarded(thread.run.send, [thread.answer])
        except StopIteration:
            if NOW.steps is not None:
                NOW.steps.stop(END, 0)
            return False
        if NOW.steps is not None:
            vote = "" if thread.wait[0] == "sync" else thread.wait[2]
            NOW.steps.stop(BARRIER, SITES[thread.wait[1]].place.line, vote)
        return True

    def _guarded(self, function: Any, args: list[Any]) -> Any:
        try:
            return function(*args)
        except (OutOfBoundsAccess, LoopBudgetExceeded) as stop:
            if NOW.steps is not None:
                NOW.steps.stop(FAULT, stop.finding.place.line)
            raise
        except StopIteration:
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
        NOW.steps = self._steps if thread.linear < MOST_THREADS else None
        self._mark(thread.linear)

    def _mark(self, linear: int) -> None:
        self._segments.append((len(NOW.log), len(NOW.branches), linear, NOW.interval))

    def _check_barrier(self, waiting: list[_Thread], gone: list[_Thread]) -> None:
        """All threads must wait at one barrier. A thread that returned early is excused, unless it
        has been at this one.
        """
        site = waiting[0].wait[1]
        for thread in waiting:
            if thread.wait[1] != site:
                self._divergence(waiting[0], thread, thread.wait[1])
            thread.passed.add(site)
        for thread in gone:
            if site in thread.passed:
                self._divergence(waiting[0], thread, None)
        self.record.counters.barriers += 1

    def _divergence(self, one: _Thread, other: _Thread, site: int | None) -> None:
        here = (NOW.bx, NOW.by, NOW.bz)
        first = SITES[one.wait[1]]
        there: Place | None = SITES[site].place if site is not None else None
        what = (
            f"waits at line {there.line}" if there else "has finished after fewer turns of the loop"
        )
        message = (
            f"divergent barrier: {self.describe(one.linear, here)} waits at line "
            f"{first.place.line}, while "
            f"thread {coordinates((other.x, other.y, other.z), self.block)} {what}; "
            "every thread of a thread block must reach the same cuda.syncthreads()"
        )
        finding = Finding("divergence", message, first.place, there)
        raise OutOfBoundsAccess(finding)

    def _answer(self, waiting: list[_Thread]) -> None:
        kind = waiting[0].wait[0]
        if kind == "sync":
            return
        true = sum(1 for t in waiting if t.wait[2])
        answer = {"count": true, "and": int(true == len(waiting)), "or": int(true > 0)}[kind]
        for thread in waiting:
            thread.answer = answer

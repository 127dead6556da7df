"""Streams, events and devices: one queue, in order, on one device."""

from __future__ import annotations

import time
from contextlib import contextmanager
from typing import Any

from . import backend
from .notices import notice

#: Shorter times than so many steps of the clock are told with how coarse the clock is.
_STEPS_ENOUGH = 10


class Stream:
    """There is one queue, in order; every stream is that one."""

    def __init__(self, handle: int = 0) -> None:
        self.handle = handle

    def __bool__(self) -> bool:
        return self.handle != 0

    def synchronize(self) -> None:
        """Waits for everything that was launched."""
        synchronize()

    @contextmanager
    def auto_synchronize(self) -> Any:
        """Synchronises when the block ends."""
        yield self
        synchronize()

    def add_callback(self, callback: Any, arg: Any = None) -> None:
        """Calls back once everything launched so far has ended, which is awaited first."""
        synchronize()
        callback(self, 0, arg)


def stream() -> Stream:
    """A stream; its work runs in order with that of all others."""
    return Stream(1)


def default_stream() -> Stream:
    """The one queue."""
    return Stream()


legacy_default_stream = per_thread_default_stream = default_stream


def external_stream(handle: int) -> Stream:
    """The one queue under another number."""
    return Stream(handle)


def synchronize() -> None:
    """Waits for everything that was launched, and raises what went wrong with it."""
    backend.current().synchronize()


class Event:
    """A moment in the queue: by the GPU's own clock where it has one, else recording it waits for
    what was launched before.
    """

    def __init__(self, timing: bool = True) -> None:
        self.timing = timing
        self.seconds: float | None = None
        #: The device that keeps the time, and its number there.
        self.stamp: tuple[Any, int] | None = None

    def record(self, stream: Any = 0) -> None:
        """Notes the time at which everything launched so far has ended."""
        used = backend.current()
        number = used.stamp()
        self.stamp = None if number is None else (used, number)
        if number is None:
            synchronize()
        self.seconds = time.perf_counter()

    def query(self) -> bool:
        """Whether the event has happened: it is awaited."""
        synchronize()
        return True

    def synchronize(self) -> None:
        """Waits until the event has happened."""
        synchronize()

    wait = record

    def elapsed_time(self, end: Event) -> float:
        """Milliseconds from this event to `end`."""
        return event_elapsed_time(self, end)


def event(timing: bool = True) -> Event:
    """A new event."""
    return Event(timing)


def event_elapsed_time(start: Event, end: Event) -> float:
    """Milliseconds between two recorded events. Raises ValueError for one that was not recorded."""
    if start.seconds is None or end.seconds is None:
        raise ValueError("record both events before you ask for the time between them")
    synchronize()
    elapsed, resolution = (end.seconds - start.seconds) * 1000, 0.0
    if start.stamp and end.stamp and start.stamp[0] is end.stamp[0]:
        found, resolution = end.stamp[0].elapsed(start.stamp[1], end.stamp[1])
        elapsed = elapsed if found is None else found
    if 0 <= elapsed < _STEPS_ENOUGH * resolution:
        notice(
            f"the GPU's clock goes in steps of {resolution:.2g} ms: between two events, launch a "
            f"short kernel many times, and divide"
        )
    return elapsed

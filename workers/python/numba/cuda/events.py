"""Streams, events and devices: one queue, in order, on one device."""

from __future__ import annotations

import time
from contextlib import contextmanager
from typing import Any

from . import backend


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
    """A moment in the queue; recording one waits for what was launched before."""

    def __init__(self, timing: bool = True) -> None:
        self.timing = timing
        self.seconds: float | None = None

    def record(self, stream: Any = 0) -> None:
        """Notes the time at which everything launched so far has ended."""
        synchronize()
        self.seconds = time.perf_counter()

    def query(self) -> bool:
        """Whether the event has happened."""
        return True

    def synchronize(self) -> None:
        """Nothing is left to wait for."""

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
    return (end.seconds - start.seconds) * 1000

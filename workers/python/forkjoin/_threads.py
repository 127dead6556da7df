"""Waiting on one thread of control.

CPython's pools hand results over in threads of their own. Here the program's only thread does it:
whenever it waits for a `threading.Condition` or `Event`, which is what results and futures are made
of, it serves the pools meanwhile.
"""

import sys
import threading
import time
import weakref

NO_THREADS = (
    "can't start new thread: Python in a browser has one thread of control; "
    "use multiprocessing, or concurrent.futures.ProcessPoolExecutor"
)
# Segments that this process has a copy of; kept here, so that a look whether there are any costs
# next to nothing.
open_mirrors: set[int] = set()
_sources: "weakref.WeakSet" = weakref.WeakSet()


def add_source(source) -> None:
    """Serve `source` in every wait: `objects()` are the addresses to wait for, `serve()` handles
    what is ready.
    """
    _sources.add(source)


def remove_source(source) -> None:
    """Stop serving it."""
    _sources.discard(source)


def begin() -> None:
    """A new process begins in this interpreter."""
    _sources.clear()


def serve_all() -> None:
    """Handle whatever is ready, without waiting."""
    for source in list(_sources):
        source.serve()


def serve_until(is_done, timeout: float | None = None) -> bool:
    """Serve all sources until `is_done()`; False when the time was over first."""
    from forkjoin import _channel, _platform

    deadline = None if timeout is None else time.monotonic() + timeout
    line = -1
    while True:
        if is_done():
            return True
        serve_all()
        if is_done():
            return True
        left = None if deadline is None else deadline - time.monotonic()
        if left is not None and left <= 0:
            return False
        if line < 0:
            line = _platform.caller_line(2)
        objects = [item for source in list(_sources) for item in source.objects()]
        _channel.wait_any(objects, left, line)


def sleep(seconds: float) -> None:
    """Sleep, and serve the pools meanwhile. Local copies of shared memory are brought up to date on
    both sides.
    """
    import _forkjoin_host as host
    from forkjoin import _channel, _platform

    synchronise()
    if _sources:
        serve_until(lambda: False, seconds)
    else:
        line = _platform.caller_line(3)
        _channel.wait(lambda left: host.sleep(left, line), seconds)
    synchronise()


def flush_streams() -> None:
    """As CPython does before it starts a process."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (AttributeError, ValueError):
            pass


def synchronise() -> None:
    """Bring local copies of shared memory up to date; nothing to do until a program has any."""
    if open_mirrors:
        sys.modules["forkjoin._mirrors"].synchronise()


def _condition_wait(self, timeout=None):
    """`threading.Condition.wait`, which serves the pools while it waits."""
    if not self._is_owned():
        raise RuntimeError("cannot wait on un-acquired lock")
    waiter = threading._allocate_lock()
    waiter.acquire()
    self._waiters.append(waiter)
    saved_state = self._release_save()
    is_notified = False
    try:
        is_notified = serve_until(lambda: not waiter.locked(), timeout)
        return is_notified
    finally:
        self._acquire_restore(saved_state)
        if not is_notified:
            try:
                self._waiters.remove(waiter)
            except ValueError:
                pass


def _start(self):
    """`threading.Thread.start`: there are no threads."""
    raise RuntimeError(NO_THREADS)


def _shutdown() -> None:
    """`threading._shutdown` for an interpreter that may serve another process: nothing is marked as
    done for good.
    """
    for at_exit in reversed(threading._threading_atexits):
        at_exit()


def install() -> None:
    """Change `threading` where one thread of control makes a difference."""
    threading.Condition.wait = _condition_wait
    threading.Thread.start = _start
    threading._shutdown = _shutdown

"""Messages between processes: bytes in and out of the run's shared memory, and how a wait for them
ends.
"""

import errno
import time

import _forkjoin_host as _host
from forkjoin import _platform, _trace

queue_create = _host.queue_create
_queue_send = _host.queue_send
_queue_receive = _host.queue_receive

# Where the bytes of a bytes object begin: behind its header, before the closing zero.
BYTES_OFFSET = bytes.__basicsize__ - 1
# The host puts small messages here; bytes(...) of it are the message. One byte is never used, so
# that a slice is always a new object.
_STAGE = bytes(1 << 16)
_STAGE_BYTES = len(_STAGE) - 1
_host.set_stage(id(_STAGE) + BYTES_OFFSET, _STAGE_BYTES)

TIMED_OUT, INTERRUPTED, END_OF_FILE = 1, 2, 3
_FULL = 1


class TimedOut(Exception):
    """Nothing came in time."""


def full_memory() -> MemoryError:
    """The exception for a run that has used all its shared memory."""
    return MemoryError(
        "the run's shared memory is full: too many messages wait in queues or pipes, "
        "or they are too large"
    )


def _traced_line() -> int:
    """The learner's line that sends or receives, or 0: finding it takes as long as looking into a
    queue, so only a trace or a real wait asks.
    """
    return _platform.caller_line(3) if _trace.is_traced() else 0


def send(queue: int, data: bytes) -> None:
    """Append a message. Raises BrokenPipeError when nobody can receive it, MemoryError when there
    is no room.
    """
    code = _queue_send(queue, id(data) + BYTES_OFFSET, len(data), _traced_line())
    if code == 0:
        return
    if code == _FULL:
        raise full_memory()
    raise BrokenPipeError(errno.EPIPE, "Broken pipe")


def receive(queue: int, timeout: float | None = None) -> bytes:
    """Take the oldest message. Raises TimedOut, or EOFError when nobody can send any more."""
    line = _traced_line()
    length = _queue_receive(queue, 0, line, timeout is None)
    if length == -TIMED_OUT:
        if timeout is not None and timeout <= 0:
            raise TimedOut
        line = line or _platform.caller_line(2)
        length = -wait(lambda left: -_queue_receive(queue, left, line, False), timeout)
    if length < 0:
        raise EOFError if length == -END_OF_FILE else TimedOut
    if length <= _STAGE_BYTES:
        return _STAGE[:length]
    data = bytes(length)
    _host.queue_copy(id(data) + BYTES_OFFSET)
    return data


def wait(attempt, timeout: float | None) -> int:
    """Call `attempt(seconds)` until it is not interrupted any more, and return its code. None waits
    for ever.
    """
    if timeout is None:
        while (code := attempt(-1)) == INTERRUPTED:
            _platform.raise_interrupt()
        return code
    deadline = time.monotonic() + timeout
    while (code := attempt(max(0, deadline - time.monotonic()))) == INTERRUPTED:
        _platform.raise_interrupt()
    return code


def wait_any(objects, timeout: float | None, line: int) -> bool:
    """Wait until one of the objects is ready; False when the time was over first."""
    packed = b"".join(item.to_bytes(4, "little") for item in objects)
    address = id(packed) + BYTES_OFFSET
    return wait(lambda left: _host.wait_any(address, len(packed) >> 2, left, line), timeout) == 0


class Ends:
    """The ends of queues that this process has open, counted: a queue may be reached by several
    connections.
    """

    def __init__(self) -> None:
        self._counts: dict[tuple[int, bool], int] = {}

    def open(self, queue: int, is_writer: bool, from_transit: bool = False) -> None:
        """Open an end once more."""
        key = (queue, is_writer)
        self._counts[key] = self._counts.get(key, 0) + 1
        if self._counts[key] == 1 or from_transit:
            _host.queue_open(queue, is_writer, from_transit)

    def close(self, queue: int, is_writer: bool) -> None:
        """Close an end once; the last one tells the other side."""
        key = (queue, is_writer)
        left = self._counts.get(key, 0) - 1
        if left > 0:
            self._counts[key] = left
        elif self._counts.pop(key, None) is not None:
            _host.queue_close(queue, is_writer)

    def forget(self) -> None:
        """Nothing is open."""
        self._counts.clear()


ends = Ends()


def begin() -> None:
    """A new process begins in this interpreter: it has opened nothing yet."""
    ends.forget()

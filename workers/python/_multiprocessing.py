"""The C module under `multiprocessing`: semaphores in the run's shared memory."""

import os

import _forkjoin_host as _host
from forkjoin import _channel, _platform, _threads

_RECURSIVE_MUTEX, _SEMAPHORE = 0, 1
_sem_try = _host.sem_try
_sem_release = _host.sem_release
_SEM_VALUE_MAX = 0x7FFFFFFF

_open_mirrors = _threads.open_mirrors

flags: dict[str, int] = {}


def sem_unlink(name: str) -> None:
    """Semaphores have no names here: nothing to remove."""


class SemLock:
    """Semaphore/Mutex type, as CPython's `_multiprocessing.SemLock`."""

    SEM_VALUE_MAX = _SEM_VALUE_MAX

    def __init__(self, kind: int, value: int, maxvalue: int, name: str, unlink: bool) -> None:
        if kind not in (_RECURSIVE_MUTEX, _SEMAPHORE):
            raise ValueError("unrecognized kind")
        if value < 0 or value > maxvalue:
            raise ValueError("invalid value")
        self.kind = kind
        self.maxvalue = maxvalue
        self.name = None
        self.handle = _host.sem_create(kind, value, min(maxvalue, _SEM_VALUE_MAX))
        self._depth = 0

    @classmethod
    def _rebuild(cls, handle: int, kind: int, maxvalue: int, name: str | None) -> "SemLock":
        """The same semaphore in another process."""
        self = cls.__new__(cls)
        self.handle, self.kind, self.maxvalue, self.name = handle, kind, maxvalue, name
        self._depth = 0
        return self

    def acquire(self, block: bool = True, timeout: float | None = None) -> bool:
        """Acquire the semaphore/lock."""
        if self.kind == _RECURSIVE_MUTEX and self._depth:
            self._depth += 1
            return True
        if not _sem_try(self.handle):
            if not block:
                return False
            if timeout is not None and timeout < 0:
                timeout = 0
            line = _platform.caller_line(2)
            handle = self.handle
            if _channel.wait(lambda left: _host.sem_acquire(handle, left, line), timeout) != 0:
                return False
        self._depth += 1
        if _open_mirrors:
            _threads.synchronise()
        return True

    def release(self) -> None:
        """Release the semaphore/lock."""
        if self.kind == _RECURSIVE_MUTEX:
            if not self._depth:
                raise AssertionError("attempt to release recursive lock not owned by thread")
            if self._depth > 1:
                self._depth -= 1
                return
        if _open_mirrors:
            _threads.synchronise()
        if not _sem_release(self.handle):
            raise ValueError("semaphore or lock released too many times")
        self._depth -= 1

    def __enter__(self) -> bool:
        return self.acquire()

    def __exit__(self, exc_type=None, exc_value=None, traceback=None) -> None:
        self.release()

    def _count(self) -> int:
        """Num of `acquire()`s minus num of `release()`s for this process."""
        return self._depth

    def _is_mine(self) -> bool:
        """Whether the lock is owned by this thread."""
        return self._depth > 0

    def _get_value(self) -> int:
        """Get the value of the semaphore."""
        return _host.sem_value(self.handle)

    def _is_zero(self) -> bool:
        """Return whether semaphore has value zero."""
        return _host.sem_value(self.handle) == 0

    def _after_fork(self) -> None:
        """Rezero the net acquisition count after fork()."""
        self._depth = 0


def _no_sockets(*_arguments):
    raise OSError(f"sockets do not exist in a browser (process {os.getpid()}); use Pipe or Queue")


closesocket = recv = send = _no_sockets

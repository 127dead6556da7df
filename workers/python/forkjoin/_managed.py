"""Objects of a manager whose methods may have to wait, and how one thread serves many that wait.

A call that can't go on raises NotYet; the manager keeps it and tries again when something else has
happened.
"""

import queue
import threading
import time

_Lock = type(threading.Lock())
current: "Call"


class NotYet(Exception):
    """The call has to wait."""


class Call:
    """One request of a client, kept until it can be answered. `state` is the object's own."""

    def __init__(self, client, ident: str, method: str, args: tuple, kwds: dict) -> None:
        self.client = client
        self.ident = ident
        self.method = method
        self.args = args
        self.kwds = kwds
        self.state = None
        self.deadline: float | None = None

    def later(self, blocking: bool, timeout: float | None, otherwise):
        """Raise NotYet, or return `otherwise` when the call does not want to wait any longer."""
        if not blocking:
            return otherwise
        if timeout is not None and timeout >= 0:
            if self.deadline is None:
                self.deadline = time.monotonic() + timeout
            if time.monotonic() >= self.deadline:
                return otherwise
        raise NotYet


def _acquire(call: Call, lock):
    def acquire(blocking=True, timeout=None):
        return True if lock.acquire(False) else call.later(blocking, timeout, False)

    return acquire


def _event_wait(call: Call, event: threading.Event):
    def wait(timeout=None):
        return True if event.is_set() else call.later(True, timeout, False)

    return wait


def _queue_get(call: Call, items: queue.Queue):
    def get(block=True, timeout=None):
        try:
            return items.get_nowait()
        except queue.Empty:
            call.later(block, timeout, None)
            raise

    return get


def _queue_put(call: Call, items: queue.Queue):
    def put(item, block=True, timeout=None):
        try:
            return items.put_nowait(item)
        except queue.Full:
            call.later(block, timeout, None)
            raise

    return put


def _queue_join(call: Call, items: queue.Queue):
    def join():
        return None if items.unfinished_tasks == 0 else call.later(True, None, None)

    return join


# What waits in CPython's own classes, each with a way to try it without waiting.
_WAITING = (
    (queue.Queue, "get", _queue_get),
    (queue.Queue, "put", _queue_put),
    (queue.Queue, "join", _queue_join),
    (_Lock, "acquire", _acquire),
    (threading.Semaphore, "acquire", _acquire),
    (threading.Event, "wait", _event_wait),
)


def bind(obj, call: Call):
    """The method that a call asks for, made so that it never blocks. Raises AttributeError."""
    global current
    current = call
    for kind, method, make in _WAITING:
        if call.method == method and isinstance(obj, kind):
            return make(call, obj)
    return getattr(obj, call.method)


class RLock:
    """A recursive lock owned by a client, as CPython's is by the thread that serves it."""

    def __init__(self) -> None:
        self._owner = None
        self._depth = 0

    def acquire(self, blocking: bool = True, timeout: float = -1) -> bool:
        """Acquire the lock."""
        if self._owner not in (None, current.client):
            return current.later(blocking, timeout, False)
        self._owner = current.client
        self._depth += 1
        return True

    def release(self) -> None:
        """Release the lock."""
        if self._owner is not current.client:
            raise RuntimeError("cannot release un-acquired lock")
        self._depth -= 1
        if self._depth == 0:
            self._owner = None

    def owned(self) -> bool:
        """True when the client that calls owns the lock."""
        return self._owner is current.client

    def give_up(self) -> int:
        """Release all levels and say how many there were."""
        depth, self._depth, self._owner = self._depth, 0, None
        return depth

    def take_back(self, depth: int) -> bool:
        """Acquire as many levels again; False while somebody else has the lock."""
        if self._owner is not None:
            return False
        self._owner, self._depth = current.client, depth
        return True


class _PlainLock(RLock):
    """A `threading.Lock` that was handed to a Condition: the same, but nobody checks who releases
    it.
    """

    def __init__(self, lock) -> None:
        super().__init__()
        self._lock = lock

    def acquire(self, blocking: bool = True, timeout: float = -1) -> bool:
        """Acquire the lock."""
        return True if self._lock.acquire(False) else current.later(blocking, timeout, False)

    def release(self) -> None:
        """Release the lock."""
        self._lock.release()

    def owned(self) -> bool:
        """True when anybody has the lock."""
        return self._lock.locked()

    def give_up(self) -> int:
        """Release it."""
        self._lock.release()
        return 1

    def take_back(self, depth: int) -> bool:
        """Acquire it again; False while somebody else has it."""
        return self._lock.acquire(False)


class Condition:
    """`threading.Condition` for the clients of a manager."""

    def __init__(self, lock=None) -> None:
        is_own = lock is None or isinstance(lock, RLock)
        self._lock = (lock or RLock()) if is_own else _PlainLock(lock)
        self._waiting: list[Call] = []
        self.acquire, self.release = self._lock.acquire, self._lock.release

    def wait(self, timeout: float | None = None) -> bool:
        """Wait until notified or until a timeout occurs."""
        call = current
        if call.state is None:
            if not self._lock.owned():
                raise RuntimeError("cannot wait on un-acquired lock")
            call.state = {"depth": self._lock.give_up(), "notified": None}
            self._waiting.append(call)
        if call.state["notified"] is None:
            if call in self._waiting:
                call.later(True, timeout, None)
                self._waiting.remove(call)
                call.state["notified"] = False
            else:
                call.state["notified"] = True
            call.deadline = None
        if not self._lock.take_back(call.state["depth"]):
            raise NotYet
        return call.state["notified"]

    def notify(self, n: int = 1) -> None:
        """Wake up one or more clients waiting on this condition, if any."""
        if not self._lock.owned():
            raise RuntimeError("cannot notify on un-acquired lock")
        del self._waiting[:n]

    def notify_all(self) -> None:
        """Wake up all clients waiting on this condition."""
        self.notify(len(self._waiting))


class Generation:
    """Those who wait at a barrier together, and what became of them."""

    def __init__(self) -> None:
        self.is_released = False
        self.is_broken = False


class Barrier:
    """`threading.Barrier` for the clients of a manager."""

    def __init__(self, parties: int, action=None, timeout: float | None = None) -> None:
        if parties < 1:
            raise ValueError("parties must be > 0")
        self.parties = parties
        self._action = action
        self._timeout = timeout
        self._generation = Generation()
        self.n_waiting = 0
        self.broken = False

    def wait(self, timeout: float | None = None) -> int:
        """Wait for the barrier."""
        call = current
        if call.state is None:
            if self.broken:
                raise threading.BrokenBarrierError
            call.state = (self._generation, self.n_waiting)
            self.n_waiting += 1
            if self.n_waiting == self.parties:
                self._release()
        generation, index = call.state
        if generation.is_released:
            return index
        if not generation.is_broken:
            call.later(True, self._timeout if timeout is None else timeout, None)
            self.abort()
        raise threading.BrokenBarrierError

    def _release(self) -> None:
        try:
            if self._action:
                self._action()
        except BaseException:
            self.abort()
            raise
        self._generation.is_released = True
        self._begin()

    def _begin(self) -> None:
        self._generation = Generation()
        self.n_waiting = 0

    def reset(self) -> None:
        """Reset the barrier to the initial state; those who wait get BrokenBarrierError."""
        self._generation.is_broken = True
        self.broken = False
        self._begin()

    def abort(self) -> None:
        """Place the barrier into a 'broken' state."""
        self._generation.is_broken = True
        self.broken = True
        self._begin()


def register(manager: type) -> None:
    """Let a manager make the classes above where CPython's belong to a thread."""
    for name, kind in (("RLock", RLock), ("Condition", Condition), ("Barrier", Barrier)):
        _, *rest = manager._registry[name]
        manager._registry[name] = (kind, *rest)

"""Value and Array in runs that look for races: which accesses take the lock by themselves.

`v.value += 1` reads and writes, each inside a section of its own lock. That keeps each access
whole, but another process may come between the two. So these sections are marked: they put nothing
into an order.
"""

from contextlib import contextmanager

import _forkjoin_host as _host

# Looked up once: each look-up would make a new proxy.
_set_implicit = _host.set_implicit


@contextmanager
def section(wrapper):
    """The wrapper's lock around one access; marked, unless the program holds the lock already."""
    semaphore = getattr(wrapper._lock, "_semlock", None)
    is_implicit = semaphore is not None and semaphore._count() == 0
    if is_implicit:
        _set_implicit(True)
    try:
        with wrapper._lock:
            yield
    finally:
        if is_implicit:
            _set_implicit(False)


def _property(name: str) -> property:
    def read(self):
        with section(self):
            return getattr(self._obj, name)

    def write(self, value) -> None:
        with section(self):
            setattr(self._obj, name, value)

    return property(read, write)


def _get_item(self, index):
    with section(self):
        return self._obj[index]


def _set_item(self, index, value) -> None:
    with section(self):
        self._obj[index] = value


def adapt(module) -> None:
    """Mark the accesses that the wrappers of `multiprocessing.sharedctypes` make."""
    module.make_property = _property
    module.Synchronized.value = _property("value")
    module.SynchronizedArray.__getitem__ = _get_item
    module.SynchronizedArray.__setitem__ = _set_item
    module.SynchronizedString.value = _property("value")
    module.SynchronizedString.raw = _property("raw")

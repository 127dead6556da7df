"""Copies of shared memory for NumPy and memoryview, one for each segment of a process.

A copy is brought up to date whenever the process synchronises with another one: a lock, a queue, a
pipe, a barrier, the start or end of a process, `time.sleep`. Programs that synchronise as they
should see what they would see with memory that is really shared; a loop that only polls such memory
never sees a change.
"""

import ctypes
import functools
import weakref

import _forkjoin_host as _host
from forkjoin import _platform
from forkjoin._threads import open_mirrors as _open

_mirrors: "weakref.WeakValueDictionary[int, Mirror]" = weakref.WeakValueDictionary()
_synchronise = _host.mirrors_synchronise
_depth = 0
_detects_races = _host.detects_races()


class Mirror:
    """This process's copy of a segment."""

    def __init__(self, segment: int, size: int) -> None:
        self.segment = segment
        self.memory = (ctypes.c_char * size)()
        _host.mirror_open(segment, ctypes.addressof(self.memory))
        _open.add(segment)

    def __del__(self) -> None:
        # The last changes are written out while the memory is still there.
        if self.segment in _open:
            _open.discard(self.segment)
            _host.mirror_close(self.segment)

    def typed(self, ctype: type, length: int, offset: int) -> memoryview:
        """The copy as an array of a ctypes type, which holds on to this mirror."""
        view = (ctype * length).from_buffer(self.memory, offset)
        view._mirror = self
        return memoryview(view)


def mirror_of(segment: int, size: int) -> Mirror:
    """The one copy that this process has of a segment."""
    mirror = _mirrors.get(segment)
    if mirror is None:
        mirror = _mirrors[segment] = Mirror(segment, size)
    return mirror


def synchronise() -> None:
    """Write out own changes, then take over those of others; once in the outermost call that
    synchronises.
    """
    if _open and _depth == 0:
        _synchronise(_platform.caller_line(2) if _detects_races else 0)


def outermost(function):
    """Let a call that is made of several synchronising calls bring copies up to date at its two
    ends only.
    """

    @functools.wraps(function)
    def call(*args, **options):
        global _depth
        if not _open:
            return function(*args, **options)
        synchronise()
        _depth += 1
        try:
            return function(*args, **options)
        finally:
            _depth -= 1
            synchronise()

    return call


def inside(function):
    """The reverse, for the learner's functions that such a call calls: they see and publish what is
    there then.
    """

    @functools.wraps(function)
    def call(*args, **options):
        global _depth
        if not _open:
            return function(*args, **options)
        saved, _depth = _depth, 0
        synchronise()
        try:
            return function(*args, **options)
        finally:
            synchronise()
            _depth = saved

    return call


def begin() -> None:
    """A new process begins in this interpreter."""
    _open.clear()
    _mirrors.clear()

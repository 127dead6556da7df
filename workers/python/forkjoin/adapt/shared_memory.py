"""`multiprocessing.shared_memory`: SharedMemory over a named segment and a copy of it."""

import errno
import os

import _forkjoin_host as _host
from forkjoin import _channel, _mirrors


class Mapping:
    """Takes the place of the memory map: a buffer that knows how many views of it are alive."""

    def __init__(self, segment: int, size: int) -> None:
        self._segment = segment
        self._mirror = _mirrors.mirror_of(segment, size)
        # An array that outlives `close` would crash CPython; here it keeps its bytes, cut off from
        # the others.
        self._memory = self._mirror.memory
        self._exports = 0

    def __buffer__(self, flags: int) -> memoryview:
        self._exports += 1
        return memoryview(self._memory).cast("B")

    def __release_buffer__(self, view: memoryview) -> None:
        self._exports -= 1
        view.release()

    def close(self) -> None:
        """Give the copy up, its last changes written out first."""
        if self._exports > 0:
            raise BufferError("cannot close exported pointers exist")
        self._mirror = None
        _host.segment_close(self._segment)


def _create(name: str, size: int) -> int:
    """A new segment. Raises FileExistsError, MemoryError."""
    segment = _host.segment_create_named(size, name)
    if segment == 0:
        raise _channel.full_memory()
    if segment < 0:
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), name)
    _host.name_object(segment, f"SharedMemory {name.lstrip('/')}")
    return segment


def _attach(name: str) -> int:
    """The segment of that name. Raises FileNotFoundError."""
    segment = _host.segment_open(name)
    if segment == 0:
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), name)
    return segment


def adapt(module) -> None:
    """Replace what opens and closes; names, views, pickling and ShareableList stay as they are."""
    SharedMemory = module.SharedMemory

    def _new(self, size: int) -> int:
        while True:
            self._name = module._make_filename()
            try:
                return _create(self._name, size)
            except FileExistsError:
                continue

    def __init__(self, name=None, create=False, size=0, *, track=True):
        if not size >= 0:
            raise ValueError("'size' must be a positive integer")
        if create and size == 0:
            raise ValueError("'size' must be a positive number different from zero")
        if name is None and not create:
            raise ValueError("'name' can only be None if create=True")
        self._track = track
        if name is None:
            segment = _new(self, size)
        else:
            path = "/" + name if self._prepend_leading_slash else name
            segment = _create(path, size) if create else _attach(path)
            self._name = path
        self._size = _host.segment_size(segment)
        self._mmap = Mapping(segment, self._size)
        self._buf = memoryview(self._mmap)

    SharedMemory.__init__ = __init__

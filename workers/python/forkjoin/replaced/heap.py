"""Blocks of the run's shared memory for Value, Array and Barrier."""

import struct
from multiprocessing import util
from multiprocessing.context import assert_spawning

import _forkjoin_host as _host
from forkjoin import _channel
from forkjoin._elements import ELEMENT_CODES

__all__ = ["BufferWrapper"]

# Smaller blocks are left to the end of the run: giving them back would cost more than it brings.
_WORTH_FREEING = 1 << 16


class BufferWrapper:
    """A zeroed block of shared memory. Pickles to the same block in a child."""

    def __init__(self, size: int) -> None:
        if size < 0:
            raise ValueError(f"Size {size:n} out of range")
        self.size = size
        self.segment = _host.segment_create(size)
        if self.segment == 0:
            raise _channel.full_memory()
        self._free = None
        if size >= _WORTH_FREEING:
            self._free = util.Finalize(self, _host.segment_free, args=(self.segment,))

    def __getstate__(self):
        assert_spawning(self)
        if self._free is not None:
            # Another process has it now, for as long as it likes.
            self._free.cancel()
            self._free = None
        return self.segment, self.size

    def __setstate__(self, state) -> None:
        self.segment, self.size = state
        self._free = None

    def create_memoryview(self) -> "SharedBytes":
        """What CPython returns here is a view of memory; ours reads and writes the run's shared
        memory.
        """
        return SharedBytes(self)

    def read(self, offset: int, length: int) -> bytes:
        """A copy of some bytes."""
        if length < 2:
            return bytes(_host.peek(self.segment, 1, offset + i) for i in range(length))
        data = bytes(length)
        _host.segment_read(self.segment, offset, length, id(data) + _channel.BYTES_OFFSET)
        return data

    def write(self, offset: int, data: bytes) -> None:
        """Overwrite some bytes."""
        address = id(data) + _channel.BYTES_OFFSET
        _host.segment_write(self.segment, offset, len(data), address)


class SharedBytes:
    """Stands for a memoryview of a block, as far as `multiprocessing` uses one."""

    def __init__(self, wrapper: BufferWrapper) -> None:
        self.wrapper = wrapper

    def cast(self, typecode: str) -> "SharedCells":
        """Elements of one type."""
        return SharedCells(self.wrapper, typecode)


class SharedCells:
    """Elements of one type, each read from and written to shared memory by itself."""

    def __init__(self, wrapper: BufferWrapper, typecode: str) -> None:
        self._segment = wrapper.segment
        self._wrapper = wrapper
        self._size = struct.calcsize(typecode)
        self._code = ELEMENT_CODES[typecode]

    def __getitem__(self, index: int):
        return _host.peek(self._segment, self._code, index * self._size)

    def __setitem__(self, index: int, value) -> None:
        _host.poke(self._segment, self._code, index * self._size, value)

"""Whether a function's results share memory with its arguments or with results of earlier calls."""

import sys
import zlib

#: Larger results are not kept: holding them would change how the program finds its memory.
_LARGEST_KEPT_BYTES = 4 << 20
_DEEPEST = 4


def _arrays(value, depth: int = 0):
    """The NumPy arrays in a value that own or view memory."""
    numpy = sys.modules["numpy"]
    if type(value) is numpy.ndarray:
        if value.nbytes and value.dtype.kind in "biufc":
            yield value
    elif depth < _DEEPEST and type(value) in (list, tuple):
        for item in value:
            yield from _arrays(item, depth + 1)


def _address(array) -> int:
    return array.__array_interface__["data"][0]


class Aliases:
    """Looks at what calls were given and returned."""

    def __init__(self) -> None:
        #: Results of the last look, held so that nobody else can get their memory, and what was
        #: in them.
        self._earlier: dict = {}
        self._found: set[str] = set()

    def look(self, inputs: list, outputs: list) -> None:
        """Note `input` for a result in the memory of its argument, `shared` for one array returned
        by several calls of this look, `earlier` for one returned before that has other contents
        now.
        """
        if "numpy" not in sys.modules:
            return
        numpy = sys.modules["numpy"]
        results: dict = {}
        for args, output in zip(inputs, outputs, strict=False):
            given = list(_arrays(args))
            for array in _arrays(output):
                if any(numpy.may_share_memory(array, other) for other in given):
                    self._found.add("input")
                elif _address(array) in results:
                    self._found.add("shared")
                else:
                    results[_address(array)] = array
        for address in results.keys() & self._earlier.keys():
            array, checksum = self._earlier[address]
            if zlib.crc32(array.tobytes()) != checksum:
                self._found.add("earlier")
        self._earlier = {
            address: (array, zlib.crc32(array.tobytes()))
            for address, array in list(results.items())[:1]
            if array.nbytes <= _LARGEST_KEPT_BYTES
        }

    def take(self) -> list[str]:
        """What was noted since the last time."""
        found = sorted(self._found)
        self._found.clear()
        return found

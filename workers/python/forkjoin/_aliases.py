"""Whether a function's results share memory with its arguments or with results of earlier calls."""

import sys
import zlib

#: Larger results are not kept: holding them would change how the program finds its memory.
_LARGEST_KEPT_BYTES = 4 << 20
_DEEPEST = 4
#: Longer lists are not looked into, nor kept.
_MOST_ITEMS = 1000
_MUTABLE = (list, dict)
_PLAIN = (bool, int, float, complex, str, type(None))


def _arrays(value, depth: int = 0):
    """The NumPy arrays in a value that own or view memory."""
    numpy = sys.modules["numpy"]
    if type(value) is numpy.ndarray:
        if value.nbytes and value.dtype.kind in "biufc":
            yield value
    elif depth < _DEEPEST and type(value) in (list, tuple):
        for item in value:
            yield from _arrays(item, depth + 1)


def _containers(value):
    """The lists and dictionaries in a value that a caller is likely to meet: the value itself and
    what lies right in it.
    """
    if type(value) in _MUTABLE:
        yield value
    if type(value) in (list, tuple):
        for item in value[:_MOST_ITEMS]:
            if type(item) in _MUTABLE:
                yield item


def _contents(container):
    """A copy to compare with later; None where it is too large, or holds more than plain numbers
    and text.
    """
    if len(container) > _MOST_ITEMS:
        return None
    values = container.values() if type(container) is dict else container
    return container.copy() if all(type(item) in _PLAIN for item in values) else None


def _address(array) -> int:
    return array.__array_interface__["data"][0]


class Aliases:
    """Looks at what calls were given and returned."""

    def __init__(self) -> None:
        #: Results of the last look, held so that nobody else can get their memory, and what was
        #: in them.
        self._earlier: dict = {}
        #: The same of a list or dictionary: itself and a copy of what was in it.
        self._earlier_container: tuple | None = None
        self._found: set[str] = set()

    def look(self, inputs: list, outputs: list) -> None:
        """Note `input` for a result in the memory of its argument, `shared` for one array, list or
        dictionary returned by several calls of this look, `earlier` for one returned before that
        has other contents now.
        """
        self._look_at_containers(inputs, outputs)
        if "numpy" in sys.modules:
            self._look_at_arrays(inputs, outputs)

    def _look_at_containers(self, inputs: list, outputs: list) -> None:
        results: dict = {}
        for args, output in zip(inputs, outputs, strict=False):
            given = {id(one) for arg in args for one in _containers(arg)}
            for one in {id(one): one for one in _containers(output)}.values():
                if id(one) in given:
                    self._found.add("input")
                elif id(one) in results:
                    self._found.add("shared")
                else:
                    results[id(one)] = one
        if self._earlier_container is not None:
            one, contents = self._earlier_container
            if id(one) in results and one != contents:
                self._found.add("earlier")
        first = next(iter(results.values()), None)
        kept = None if first is None else _contents(first)
        self._earlier_container = None if kept is None else (first, kept)

    def _look_at_arrays(self, inputs: list, outputs: list) -> None:
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

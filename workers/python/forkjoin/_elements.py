"""Single elements of shared memory: how a simple ctypes type is stored, read and written there."""

import ctypes

import _forkjoin_host as _host
from forkjoin import _platform

# Codes of lib/channel/element.ts by the typecodes of `struct` and `array`; long has 4 bytes on
# wasm32.
ELEMENT_CODES = {
    "b": 0,
    "B": 1,
    "h": 2,
    "H": 3,
    "i": 4,
    "I": 5,
    "l": 4,
    "L": 5,
    "q": 6,
    "Q": 7,
    "f": 8,
    "d": 9,
    "?": 1,
    "c": 1,
    "u": 5,
}
_LIMITS = (
    (-(1 << 7), 1 << 7),
    (0, 1 << 8),
    (-(1 << 15), 1 << 15),
    (0, 1 << 16),
    (-(1 << 31), 1 << 31),
    (0, 1 << 32),
    (-(1 << 63), 1 << 63),
    (0, 1 << 64),
)
peek = _host.peek
poke = _host.poke
detects_races = _host.detects_races()

if detects_races:
    # The run looks for races: every access tells the line that makes it. The flag is the same in
    # all processes.

    # The host's functions are looked up once: each look-up would make a new proxy.
    _peek_unseen, _poke_unseen = peek, poke
    _caller_line = _platform.caller_line

    def peek(segment: int, code: int, offset: int):
        """The element at a place, read by the line that asked for it."""
        return _peek_unseen(segment, code, offset, _caller_line(2))

    def poke(segment: int, code: int, offset: int, value) -> None:
        """Write the element at a place, by the line that asked for it."""
        _poke_unseen(segment, code, offset, value, _caller_line(2))


class Converter:
    """How one simple ctypes type is stored: its element code, and Python values to and from
    elements.
    """

    _known: dict[type, "Converter"] = {}

    def __init__(self, ctype: type) -> None:
        self.ctype = ctype
        letter = ctype._type_
        self.code = ELEMENT_CODES[letter]
        self.is_float = letter in "fd"
        self.low, self.high = (0, 0) if self.is_float else _LIMITS[self.code]
        self.from_element = {"c": self._to_bytes, "u": chr, "?": bool}.get(letter)
        self.to_element = {"c": ord, "u": ord, "?": int}.get(letter)

    @classmethod
    def of(cls, ctype: type) -> "Converter":
        """The converter of a type, made once."""
        known = cls._known.get(ctype)
        if known is None:
            known = cls._known[ctype] = cls(ctype)
        return known

    @staticmethod
    def _to_bytes(element: int) -> bytes:
        return bytes((element,))

    def pack(self, value):
        """A Python value as an element, with ctypes' own checks, wrap-around and exceptions."""
        if self.to_element is None:
            if type(value) is int and self.low <= value < self.high:
                return value
            if self.is_float and type(value) is float:
                return value
        scratch = self.ctype()
        scratch.value = value
        value = scratch.value
        return value if self.to_element is None else self.to_element(value)


def is_simple(ctype: type) -> bool:
    """True for c_int, c_double, ... and False for structures and arrays."""
    return issubclass(ctype, ctypes._SimpleCData)

"""Elements of shared memory that look like the ctypes objects of `multiprocessing.sharedctypes`.

Python's own memory is private to a process here, so `Value('i')` can't be a ctypes object in shared
memory. These proxies read and write the run's shared memory element by element: unsynchronised
updates really are lost.
"""

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
_peek = _host.peek
_poke = _host.poke
detects_races = _host.detects_races()

if detects_races:
    # The run looks for races: every access tells the line that makes it. The flag is the same in
    # all processes.

    # The host's functions are looked up once: each look-up would make a new proxy.
    _peek_unseen, _poke_unseen = _peek, _poke
    _caller_line = _platform.caller_line

    def _peek(segment: int, code: int, offset: int):
        return _peek_unseen(segment, code, offset, _caller_line(2))

    def _poke(segment: int, code: int, offset: int, value) -> None:
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


class SharedSimple:
    """Stands for an instance of a simple ctypes type: `value` lies in shared memory."""

    def __init__(self, ctype: type, wrapper, offset: int = 0) -> None:
        self._ctype = ctype
        self._wrapper = wrapper
        self._segment = wrapper.segment
        self._offset = offset
        converter = Converter.of(ctype)
        self._code = converter.code
        self._from_element = converter.from_element
        self._pack = converter.pack

    @property
    def value(self):
        """The element as it is now."""
        element = _peek(self._segment, self._code, self._offset)
        return element if self._from_element is None else self._from_element(element)

    @value.setter
    def value(self, value) -> None:
        _poke(self._segment, self._code, self._offset, self._pack(value))

    def __repr__(self) -> str:
        return f"{self._ctype.__name__}({self.value!r})"


class SharedArray:
    """Stands for a ctypes array. Its elements lie in shared memory; as a buffer it is a copy that
    follows it.
    """

    def __init__(self, element_type: type, length: int, wrapper, offset: int = 0) -> None:
        self._type_ = element_type
        self._length_ = length
        self._wrapper = wrapper
        self._segment = wrapper.segment
        self._offset = offset
        self._size = ctypes.sizeof(element_type)
        self._converter = Converter.of(element_type) if is_simple(element_type) else None

    def __len__(self) -> int:
        return self._length_

    def _position(self, index) -> int:
        index = index.__index__()
        if index < 0:
            index += self._length_
        if not 0 <= index < self._length_:
            raise IndexError("invalid index")
        return self._offset + index * self._size

    def __getitem__(self, index):
        if isinstance(index, slice):
            return self._get_slice(index)
        at = self._position(index)
        converter = self._converter
        if converter is None:
            return place(self._type_, self._wrapper, at)
        element = _peek(self._segment, converter.code, at)
        return element if converter.from_element is None else converter.from_element(element)

    def _get_slice(self, index: slice):
        positions = range(*index.indices(self._length_))
        if self._converter is None:
            return [self[i] for i in positions]
        if detects_races:
            line = _platform.caller_line(2)
            for i in positions:
                _host.see_access(
                    self._segment, self._offset + i * self._size, self._size, 1, False, line
                )
        data = self._wrapper.read(self._offset, self._length_ * self._size)
        local = (self._type_ * self._length_).from_buffer_copy(data)
        return local[index]

    def __setitem__(self, index, value) -> None:
        if isinstance(index, slice):
            positions = range(*index.indices(self._length_))
            values = list(value)
            if len(values) != len(positions):
                raise ValueError("Can only assign sequence of same size")
            for i, item in zip(positions, values):
                self[i] = item
            return
        at = self._position(index)
        if self._converter is None:
            place(self._type_, self._wrapper, at)._assign(value)
        else:
            _poke(self._segment, self._converter.code, at, self._converter.pack(value))

    def __iter__(self):
        return (self[i] for i in range(self._length_))

    @property
    def raw(self) -> bytes:
        """All bytes of an array of c_char."""
        self._check_text()
        return self._wrapper.read(self._offset, self._length_)

    @raw.setter
    def raw(self, data) -> None:
        self._check_text()
        data = bytes(data)
        if len(data) > self._length_:
            raise ValueError("byte string too long")
        self._wrapper.write(self._offset, data)

    @property
    def value(self):
        """The text up to the first zero, for arrays of c_char and c_wchar."""
        data = self._wrapper.read(self._offset, self._length_ * self._size)
        return self._local_type().from_buffer_copy(data).value

    @value.setter
    def value(self, text) -> None:
        data = self._wrapper.read(self._offset, self._length_ * self._size)
        local = self._local_type().from_buffer_copy(data)
        local.value = text
        self._wrapper.write(self._offset, bytes(local))

    def _local_type(self) -> type:
        if self._type_ not in (ctypes.c_char, ctypes.c_wchar):
            raise AttributeError(
                f"{self._type_.__name__}_Array_{self._length_} has no attribute 'value'"
            )
        return self._type_ * self._length_

    def _check_text(self) -> None:
        if self._type_ is not ctypes.c_char:
            raise AttributeError(
                f"{self._type_.__name__}_Array_{self._length_} has no attribute 'raw'"
            )

    def _assign(self, values) -> None:
        self[:] = values

    def __buffer__(self, flags: int) -> memoryview:
        from forkjoin import _mirrors

        mirror = _mirrors.mirror_of(self._segment, self._wrapper.size)
        return mirror.typed(self._type_, self._length_, self._offset)

    def __release_buffer__(self, view: memoryview) -> None:
        # NumPy keeps the view, and with it the copy, only of objects that want it back.
        view.release()

    def __repr__(self) -> str:
        return f"<{self._type_.__name__}_Array_{self._length_} in shared memory>"


class SharedStructure:
    """Stands for an instance of a ctypes Structure: its fields lie in shared memory."""

    def __init__(self, ctype: type, wrapper, offset: int = 0) -> None:
        object.__setattr__(self, "_ctype", ctype)
        object.__setattr__(self, "_fields_", ctype._fields_)
        object.__setattr__(self, "_wrapper", wrapper)
        object.__setattr__(self, "_offset", offset)

    def _field(self, name: str):
        types = {field[0]: field[1] for field in self._fields_}
        if name not in types:
            raise AttributeError(f"{self._ctype.__name__!r} object has no attribute {name!r}")
        at = self._offset + getattr(self._ctype, name).offset
        return place(types[name], self._wrapper, at)

    def __getattr__(self, name: str):
        field = self._field(name)
        return field.value if isinstance(field, SharedSimple) else field

    def __setattr__(self, name: str, value) -> None:
        field = self._field(name)
        if isinstance(field, SharedSimple):
            field.value = value
        else:
            field._assign(value)

    def _assign(self, value) -> None:
        """Take over all fields of a structure, or of a tuple of arguments."""
        if isinstance(value, tuple):
            value = self._ctype(*value)
        elif isinstance(value, SharedStructure):
            value = self._ctype.from_buffer_copy(value.to_bytes())
        if not isinstance(value, self._ctype):
            raise TypeError(f"expected {self._ctype.__name__} instance, got {type(value).__name__}")
        self._wrapper.write(self._offset, bytes(value))

    def to_bytes(self) -> bytes:
        """A copy of all bytes."""
        return self._wrapper.read(self._offset, ctypes.sizeof(self._ctype))

    def __repr__(self) -> str:
        return f"<{self._ctype.__name__} in shared memory>"


def place(ctype: type, wrapper, offset: int = 0):
    """A proxy for an object of a ctypes type at a place in shared memory."""
    if is_simple(ctype):
        return SharedSimple(ctype, wrapper, offset)
    if issubclass(ctype, ctypes.Array):
        return SharedArray(ctype._type_, ctype._length_, wrapper, offset)
    if issubclass(ctype, ctypes.Structure):
        return SharedStructure(ctype, wrapper, offset)
    raise TypeError(
        f"{ctype.__name__} can't lie in shared memory here; use simple types, arrays or structures"
    )

"""Elements of shared memory that look like the ctypes objects of `multiprocessing.sharedctypes`.

Python's own memory is private to a process here, so `Value('i')` can't be a ctypes object in shared
memory. These proxies read and write the run's shared memory element by element: unsynchronised
updates really are lost.
"""

import ctypes

import _forkjoin_host as _host
from forkjoin import _platform
from forkjoin._elements import Converter, detects_races, is_simple, peek, poke


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
        element = peek(self._segment, self._code, self._offset)
        return element if self._from_element is None else self._from_element(element)

    @value.setter
    def value(self, value) -> None:
        poke(self._segment, self._code, self._offset, self._pack(value))

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
        element = peek(self._segment, converter.code, at)
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
            poke(self._segment, self._converter.code, at, self._converter.pack(value))

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

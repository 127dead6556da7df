"""Numba's type objects: scalars that cast when called, array types made by indexing them, and
signatures.

`float32(3)` casts, `float32[:, :]` is an array type, `void(float32[:], int32)` a signature, as in
numba.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Any

import numpy as np


class Type:
    """Base of all numba types."""

    name: str = "type"

    def __init__(self, name: str = "type") -> None:
        self.name = name

    def __repr__(self) -> str:
        return self.name

    def __str__(self) -> str:
        return self.name

    def __hash__(self) -> int:
        return hash(self.name)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Type) and self.name == other.name

    def __call__(self, *args: Any) -> Any:
        return Signature(self, args)

    def __getitem__(self, index: Any) -> Array:
        dims = index if isinstance(index, tuple) else (index,)
        layout = "A"
        if dims and dims[-1] == slice(None, None, 1):
            layout = "C"
        elif dims and dims[0] == slice(None, None, 1):
            layout = "F"
        return Array(self, len(dims), layout)


class NoneType(Type):
    """The type of `None`, and of a kernel's result."""

    name = "none"


def _wrap(value: int, bits: int, signed: bool) -> int:
    value &= (1 << bits) - 1
    return value - (1 << bits) if signed and value >> (bits - 1) else value


class Number(Type):
    """A scalar with a NumPy dtype; calling it casts a value as C does."""

    def __init__(self, name: str, dtype: Any) -> None:
        self.name = name
        self.dtype = np.dtype(dtype)
        self.bitwidth = self.dtype.itemsize * 8

    def __call__(self, *args: Any) -> Any:
        if len(args) == 1 and not isinstance(args[0], Type):
            return cast_scalar(self.dtype, args[0])
        return Signature(self, args)


def cast_scalar(dtype: np.dtype, value: Any) -> Any:
    """`value` as a Python scalar that `dtype` can hold: integers wrap, floats are rounded,
    as in C.
    """
    kind = dtype.kind
    if kind in "iu":
        if isinstance(value, float) and value != value:
            return 0
        return _wrap(int(value), dtype.itemsize * 8, kind == "i")
    if kind == "b":
        return bool(value)
    if kind == "c":
        return complex(value)
    if dtype.itemsize == 4:
        try:
            return struct.unpack("f", struct.pack("f", value))[0]
        except OverflowError:
            return float("inf") if value > 0 else float("-inf")
    return float(dtype.type(value)) if dtype.itemsize == 2 else float(value)


@dataclass(frozen=True, eq=False, repr=False)
class Array(Type):
    """An array type; `layout` is C, F or A (any strides)."""

    dtype: Type
    ndim: int
    layout: str

    @property
    def name(self) -> str:  # type: ignore[override]
        return f"array({self.dtype}, {self.ndim}d, {self.layout})"

    def copy(self, **changes: Any) -> Array:
        """The same type with some fields changed."""
        fields = {"dtype": self.dtype, "ndim": self.ndim, "layout": self.layout}
        return Array(**{**fields, **changes})


class Record(Type):
    """A structured dtype."""

    def __init__(self, dtype: np.dtype) -> None:
        self.dtype = dtype
        self.name = f"Record({dtype})"


@dataclass(frozen=True, eq=False, repr=False)
class UniTuple(Type):
    """A tuple of `count` values of one type."""

    dtype: Type
    count: int

    @property
    def name(self) -> str:  # type: ignore[override]
        return f"UniTuple({self.dtype} x {self.count})"


class Tuple(Type):
    """A tuple of values of different types."""

    def __init__(self, types: Any) -> None:
        self.types = tuple(types)
        self.name = f"Tuple({', '.join(map(str, self.types))})"


@dataclass(frozen=True, repr=False)
class Signature:
    """What a function takes and gives."""

    return_type: Type
    args: tuple

    def __repr__(self) -> str:
        return f"({', '.join(map(str, self.args))}) -> {self.return_type}"


none = void = NoneType("none")
boolean = bool_ = b1 = Number("bool", np.bool_)
int8 = i1 = char = Number("int8", np.int8)
int16 = i2 = short = Number("int16", np.int16)
int32 = i4 = intc = int_ = Number("int32", np.int32)
int64 = i8 = longlong = intp = ssize_t = long_ = Number("int64", np.int64)
int_ = int64
uint8 = u1 = uchar = byte = Number("uint8", np.uint8)
uint16 = u2 = ushort = Number("uint16", np.uint16)
uint32 = u4 = uintc = Number("uint32", np.uint32)
uint64 = u8 = ulonglong = uintp = size_t = ulong = Number("uint64", np.uint64)
uint = uint64
float16 = f2 = Number("float16", np.float16)
float32 = f4 = float_ = Number("float32", np.float32)
float64 = f8 = double = Number("float64", np.float64)
complex64 = c8 = Number("complex64", np.complex64)
complex128 = c16 = Number("complex128", np.complex128)

_BY_DTYPE = {
    n.dtype: n
    for n in (
        boolean, int8, int16, int32, int64, uint8, uint16, uint32, uint64,
        float16, float32, float64, complex64, complex128,
    )
}  # fmt: skip


def from_dtype(dtype: Any) -> Type:
    """The numba type of a NumPy dtype."""
    dtype = np.dtype(dtype)
    if dtype.fields:
        return Record(dtype)
    found = _BY_DTYPE.get(dtype)
    if found is None:
        raise NotImplementedError(f"{dtype} has no type on the GPU")
    return found


def as_dtype(value: Any) -> np.dtype:
    """The NumPy dtype of a numba type, or of anything that NumPy takes for one."""
    if isinstance(value, (Number, Record)):
        return value.dtype
    return np.dtype(value)


def typeof(value: Any) -> Type:
    """The numba type of a value, as numba gives it to an argument."""
    if isinstance(value, bool):
        return boolean
    if isinstance(value, int):
        return int64 if -(1 << 63) <= value < (1 << 63) else uint64
    if isinstance(value, float) and not isinstance(value, np.floating):
        return float64
    if isinstance(value, complex) and not isinstance(value, np.complexfloating):
        return complex128
    if isinstance(value, np.generic):
        return from_dtype(value.dtype)
    if value is None:
        return none
    if isinstance(value, tuple):
        types = [typeof(v) for v in value]
        if types and all(t == types[0] for t in types):
            return UniTuple(types[0], len(types))
        return Tuple(types)
    if hasattr(value, "dtype") and hasattr(value, "strides"):
        layout = "C" if _is_c_contiguous(value) else "A"
        return Array(from_dtype(value.dtype), value.ndim, layout)
    raise ValueError(f"a {type(value).__name__} cannot be given to a kernel")


def _is_c_contiguous(array: Any) -> bool:
    if isinstance(array, np.ndarray):
        return bool(array.flags.c_contiguous)
    return bool(array.is_c_contiguous())

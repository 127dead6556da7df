"""Arrays as kernels see them: every access is checked, counted and remembered."""

from __future__ import annotations

from typing import Any

import numpy as np

from ...core.types import cast_scalar
from .findings import Finding
from .now import NOW
from .sites import SITES
from .steps import READ as STEP_READ
from .steps import WRITE as STEP_WRITE
from .steps import text_of

READ, WRITE, ATOMIC = 0, 1 << 40, 2 << 40


class NumPyCells:
    """Cells of a dtype that a memoryview cannot show: complex numbers, halves, records."""

    def __init__(self, flat: np.ndarray) -> None:
        self.flat = flat.view(np.recarray) if flat.dtype.fields else flat
        self.is_record = bool(flat.dtype.fields)

    def __getitem__(self, index: int) -> Any:
        return self.flat[index] if self.is_record else self.flat.item(index)

    def __setitem__(self, index: int, value: Any) -> None:
        self.flat[index] = value


def cells_of(flat: np.ndarray) -> Any:
    """A view of a one-dimensional array that gives and takes Python scalars."""
    if flat.dtype.char in "?bBhHiIlLqQfd" and flat.size:
        return memoryview(flat)
    return NumPyCells(flat)


class Buffer:
    """A piece of memory: global, shared, local or constant."""

    __slots__ = ("flat", "cells", "dtype", "number", "name", "space", "initialised", "keep")

    def __init__(self, flat: np.ndarray, number: int, name: str, space: str) -> None:
        self.flat = flat
        self.cells = cells_of(flat)
        self.dtype = flat.dtype
        #: Zero: accesses are not logged (local and constant memory belong to one thread).
        self.number = number
        self.name = name
        self.space = space
        self.initialised = bytearray(flat.size) if space in ("shared", "local") else None
        self.keep: Any = None


class TrackedArray:
    """A view (offset, shape and strides in elements) on a buffer."""

    __slots__ = (
        "buffer",
        "cells",
        "offset",
        "shape",
        "steps",
        "ndim",
        "bits",
        "initialised",
        "length",
        "step",
    )

    def __init__(self, buffer: Buffer, offset: int, shape: tuple, steps: tuple) -> None:
        self.buffer = buffer
        self.cells = buffer.cells
        self.offset = offset
        self.shape = shape
        self.steps = steps
        self.ndim = len(shape)
        self.bits = buffer.number << 32
        self.initialised = buffer.initialised
        self.length = shape[0] if shape else 0
        self.step = steps[0] if steps else 0

    @property
    def dtype(self) -> np.dtype:
        """The NumPy dtype of the elements."""
        return self.buffer.dtype

    @property
    def size(self) -> int:
        """How many elements there are."""
        total = 1
        for n in self.shape:
            total *= n
        return total

    @property
    def strides(self) -> tuple:
        """Strides in bytes, as NumPy has them."""
        return tuple(s * self.dtype.itemsize for s in self.steps)

    @property
    def itemsize(self) -> int:
        """Bytes of one element."""
        return self.dtype.itemsize

    @property
    def nbytes(self) -> int:
        """Bytes of all elements."""
        return self.size * self.dtype.itemsize

    @property
    def T(self) -> TrackedArray:  # noqa: N802
        """The transposed view."""
        return TrackedArray(self.buffer, self.offset, self.shape[::-1], self.steps[::-1])

    def __getitem__(self, index: Any) -> Any:
        from .unseen import site_of_caller

        return load(self, index, site_of_caller("array[...]"))

    def __setitem__(self, index: Any, value: Any) -> None:
        from .unseen import site_of_caller

        store(value, self, index, site_of_caller("array[...]"))

    def __len__(self) -> int:
        return self.shape[0]

    def __iter__(self) -> Any:
        from .unseen import site_of_caller

        for i in range(self.shape[0]):
            yield load(self, i, site_of_caller("array[...]"))

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        what = "fields of records" if self.dtype.fields else f"`{name}`"
        raise AttributeError(f"arrays have no {what} in a kernel: write a loop over the elements")

    def view(self, dtype: Any) -> TrackedArray:
        """The same bytes as another dtype, for one-dimensional contiguous arrays."""
        flat = self.buffer.flat.view(np.dtype(getattr(dtype, "dtype", dtype)))
        other = Buffer(flat, self.buffer.number, self.buffer.name, self.buffer.space)
        other.initialised = None
        return TrackedArray(other, 0, (flat.size,), (1,))

    def as_numpy(self) -> np.ndarray:
        """The elements as a NumPy view."""
        strides = tuple(s * self.dtype.itemsize for s in self.steps)
        return np.lib.stride_tricks.as_strided(self.buffer.flat[self.offset :], self.shape, strides)


def contiguous(buffer: Buffer, shape: tuple) -> TrackedArray:
    """A view of the whole buffer in C order."""
    steps, step = [], 1
    for n in reversed(shape):
        steps.append(step)
        step *= n
    return TrackedArray(buffer, 0, shape, tuple(reversed(steps)))


class OutOfBoundsAccess(Exception):
    """Carries a finding out of the kernel: nothing sensible can follow an access outside
    an array.
    """

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.message)
        self.finding = finding


def _refuse(array: TrackedArray, axis: int, index: int, site: int) -> None:
    where = SITES[site]
    size = array.shape[axis]
    axis_text = f" of axis {axis}" if array.ndim > 1 else ""
    what = array.buffer.name or where.text
    limit = f"{what}.shape[{axis}]" if array.ndim > 1 else f"{what}.size"
    message = (
        f"index {index} is out of bounds for size {size}{axis_text} in `{where.text}`, "
        f"in {describe_thread()}; guard the access, for example with `if i < {limit}:`"
    )
    raise OutOfBoundsAccess(Finding("out-of-bounds", message, where.place))


def describe_thread() -> str:
    """`thread 3 of thread block 1`, with as many coordinates as the launch has."""
    return NOW.launch.describe(NOW.linear, (NOW.bx, NOW.by, NOW.bz))


def locate(array: TrackedArray, index: Any, site: int) -> Any:
    """The flat element that `index` means, or a TrackedArray if it means more than one."""
    parts = index if isinstance(index, tuple) else (index,)
    if any(part is Ellipsis for part in parts):
        at = parts.index(Ellipsis)
        missing = array.ndim - len(parts) + 1
        parts = parts[:at] + (slice(None),) * missing + parts[at + 1 :]
    if len(parts) > array.ndim:
        raise IndexError(f"{len(parts)} indices for an array of {array.ndim} dimensions")
    flat, shape, steps = array.offset, [], []
    for axis, part in enumerate(parts):
        size = array.shape[axis]
        if isinstance(part, slice):
            start, stop, step = part.indices(size)
            flat += start * array.steps[axis]
            shape.append(max(0, -(-(stop - start) // step)))
            steps.append(array.steps[axis] * step)
            continue
        if not hasattr(part, "__index__"):
            raise TypeError(f"an index must be an integer, not a {type(part).__name__}")
        at = part.__index__()
        at = at + size if at < 0 else at
        if not 0 <= at < size:
            _refuse(array, axis, part, site)
        flat += at * array.steps[axis]
    shape += array.shape[len(parts) :]
    steps += array.steps[len(parts) :]
    if shape:
        return TrackedArray(array.buffer, flat, tuple(shape), tuple(steps))
    return flat


def _flat_of(array: TrackedArray, index: Any, site: int) -> Any:
    if index.__class__ is int and array.ndim == 1:
        at = index + array.length if index < 0 else index
        if not 0 <= at < array.length:
            _refuse(array, 0, index, site)
        return array.offset + at * array.step
    return locate(array, index, site)


def load(array: Any, index: Any, site: int) -> Any:
    """`array[index]` of a kernel, at a numbered site."""
    if array.__class__ is not TrackedArray:
        return array[index]
    flat = _flat_of(array, index, site)
    if flat.__class__ is not int:
        return flat
    if array.bits:
        NOW.log.append(site << 42 | array.bits | flat)
    if array.initialised is not None and not array.initialised[flat]:
        _report_uninitialised(array, index, site)
    value = array.cells[flat]
    if NOW.steps is not None:
        NOW.steps.access(STEP_READ, array, flat, site, text_of(value))
    return value


def _report_uninitialised(array: TrackedArray, index: Any, site: int) -> None:
    where = SITES[site]
    message = (
        f"`{where.text}` reads {array.buffer.space} memory (element {index}) that was not written "
        f"before, "
        f"in {describe_thread()}; write it first, and put cuda.syncthreads() between if another "
        f"thread does"
    )
    NOW.launch.report(Finding("uninitialised", message, where.place))


def store(value: Any, array: Any, index: Any, site: int) -> None:
    """`array[index] = value` of a kernel, at a numbered site."""
    if array.__class__ is not TrackedArray:
        array[index] = value
        return
    if array.buffer.space == "const":
        raise TypeError(f"`{SITES[site].text}`: constant memory can only be read")
    flat = _flat_of(array, index, site)
    if flat.__class__ is not int:
        _store_many(value, flat, site)
        return
    if array.bits:
        NOW.log.append(site << 42 | WRITE | array.bits | flat)
    put(array, flat, value)
    if NOW.steps is not None:
        NOW.steps.access(STEP_WRITE, array, flat, site, text_of(array.cells[flat]))


def put(array: TrackedArray, flat: int, value: Any) -> None:
    """Writes one element, cast as C casts: integers wrap, floats are rounded."""
    if array.initialised is not None:
        array.initialised[flat] = 1
    try:
        array.cells[flat] = value
    except (TypeError, ValueError, OverflowError):
        array.cells[flat] = cast_scalar(array.dtype, value)


def _store_many(value: Any, target: TrackedArray, site: int) -> None:
    is_array = isinstance(value, (TrackedArray, np.ndarray))
    for index in np.ndindex(*target.shape):
        key = tuple(int(i) for i in index)
        item = load(value, key[-value.ndim :] if value.ndim else (), site) if is_array else value
        store(item, target, key, site)

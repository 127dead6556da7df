"""Arrays that live on the device."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from ..core.types import as_dtype
from .element_layout import select, steps_of
from .memory import Memory, allocate


class DeviceNDArray:
    """A view (offset, shape and steps in elements) on device memory, with the part of NumPy's
    interface that numba has.
    """

    __cuda_memory__ = True
    __array_priority__ = 100

    def __init__(
        self, memory: Memory, shape: tuple[int, ...], steps: tuple[int, ...], offset: int = 0
    ) -> None:
        self.memory = memory
        self.shape = shape
        self.steps = steps
        self.offset = offset
        self.dtype = memory.dtype
        self.ndim = len(shape)
        self.size = math.prod(shape)

    @property
    def strides(self) -> tuple[int, ...]:
        """Strides in bytes."""
        return tuple(s * self.dtype.itemsize for s in self.steps)

    @property
    def nbytes(self) -> int:
        """Bytes of all elements, as NumPy counts them."""
        return self.size * self.dtype.itemsize

    alloc_size = nbytes

    @property
    def itemsize(self) -> int:
        """Bytes of one element."""
        return self.dtype.itemsize

    @property
    def T(self) -> DeviceNDArray:  # noqa: N802
        """The transposed view."""
        return self.transpose()

    def is_c_contiguous(self) -> bool:
        """Whether the elements lie in C order without gaps."""
        return self.size == 0 or all(
            n == 1 or s == e
            for n, s, e in zip(self.shape, self.steps, steps_of(self.shape), strict=True)
        )

    def is_f_contiguous(self) -> bool:
        """Whether the elements lie in Fortran order without gaps."""
        expected = steps_of(self.shape, "F")
        return self.size == 0 or all(
            n == 1 or s == e for n, s, e in zip(self.shape, self.steps, expected, strict=True)
        )

    @property
    def flags(self) -> dict[str, bool]:
        """C_CONTIGUOUS and F_CONTIGUOUS."""
        return {"C_CONTIGUOUS": self.is_c_contiguous(), "F_CONTIGUOUS": self.is_f_contiguous()}

    # Copying

    def _extent(self) -> tuple[int, int]:
        low = high = self.offset
        for size, step in zip(self.shape, self.steps, strict=True):
            reach = (size - 1) * step
            low, high = low + min(0, reach), high + max(0, reach)
        return low, high - low + 1

    def _fetch(self) -> np.ndarray:
        if self.size == 0:
            return np.empty(self.shape, self.dtype)
        start, count = self._extent()
        flat = self.memory.download(start, count)
        view = np.lib.stride_tricks.as_strided(
            flat[self.offset - start :], self.shape, self.strides
        )
        return view if self.is_c_contiguous() else view.copy()

    def copy_to_host(self, ary: np.ndarray | None = None, stream: Any = 0) -> np.ndarray:
        """The elements on the host: in `ary` if given (of the same shape and dtype), else in a new
        array.
        """
        values = self._fetch()
        if ary is None:
            return (
                values.copy(order="F")
                if self.is_f_contiguous() and not self.is_c_contiguous()
                else values
            )
        _check_match(self, ary)
        ary[...] = values
        return ary

    def copy_to_device(self, ary: Any, stream: Any = 0) -> None:
        """Overwrites the elements with those of a host or device array of the same shape
        and dtype.
        """
        if ary.size == 0:
            return
        _check_match(self, ary)
        self._put(np.asarray(ary.copy_to_host() if isinstance(ary, DeviceNDArray) else ary))

    def _put(self, values: np.ndarray) -> None:
        if self.size == 0:
            return
        values = np.broadcast_to(values, self.shape)
        if self.is_c_contiguous():
            self.memory.upload(np.ascontiguousarray(values, self.dtype).reshape(-1), self.offset)
            return
        start, count = self._extent()
        flat = self.memory.download(start, count)
        np.lib.stride_tricks.as_strided(flat[self.offset - start :], self.shape, self.strides)[
            ...
        ] = values
        self.memory.upload(flat, start)

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> np.ndarray:
        values = self.copy_to_host()
        return values if dtype is None else values.astype(dtype)

    # Views

    def __len__(self) -> int:
        if not self.shape:
            raise TypeError("len() of an array without dimensions")
        return self.shape[0]

    def __iter__(self) -> Any:
        return (self[i] for i in range(len(self)))

    def _view(self, index: Any) -> DeviceNDArray:
        return DeviceNDArray(self.memory, *select(self.shape, self.steps, self.offset, index))

    def __getitem__(self, index: Any) -> Any:
        view = self._view(index)
        if view.ndim:
            return view
        return self.memory.download(view.offset, 1)[0]

    getitem = __getitem__

    def __setitem__(self, index: Any, value: Any) -> None:
        view = self._view(index)
        values = np.asarray(value.copy_to_host() if isinstance(value, DeviceNDArray) else value)
        if values.ndim > view.ndim:
            raise ValueError(f"Can't assign {values.ndim}-D array to {view.ndim}-D self")
        extra = view.ndim - values.ndim
        for axis, size in enumerate(values.shape):
            if size not in (1, view.shape[axis + extra]):
                raise ValueError(
                    f"Can't copy sequence with size {size} to array axis {axis + extra} with "
                    f"dimension "
                    f"{view.shape[axis + extra]}"
                )
        if view.ndim == 0:
            self.memory.upload(np.array([values]).reshape(1).astype(self.dtype), view.offset)
        else:
            view._put(values)

    def setitem(self, index: Any, value: Any, stream: Any = 0) -> None:
        """`array[index] = value`."""
        self[index] = value

    def reshape(self, *shape: Any, order: str = "C") -> DeviceNDArray:
        """The same elements in another shape; only for contiguous arrays."""
        wanted = (
            tuple(shape[0])
            if len(shape) == 1 and isinstance(shape[0], (tuple, list))
            else tuple(shape)
        )
        if -1 in wanted:
            known = math.prod(n for n in wanted if n != -1)
            wanted = tuple(self.size // known if n == -1 else n for n in wanted)
        if math.prod(wanted) != self.size:
            raise ValueError(f"cannot reshape {self.size} elements to {wanted}")
        if not (self.is_c_contiguous() if order == "C" else self.is_f_contiguous()):
            raise NotImplementedError("reshape would require copy")
        return DeviceNDArray(self.memory, wanted, steps_of(wanted, order), self.offset)

    def ravel(self, order: str = "C", stream: Any = 0) -> DeviceNDArray:
        """The same elements in one dimension."""
        if not (self.is_c_contiguous() if order in "CA" else self.is_f_contiguous()):
            return from_host(self.copy_to_host().ravel(order))
        return DeviceNDArray(self.memory, (self.size,), (1,), self.offset)

    def transpose(self, axes: Any = None) -> DeviceNDArray:
        """The view with its axes permuted."""
        axes = tuple(axes) if axes is not None else tuple(range(self.ndim))[::-1]
        if sorted(axes) != list(range(self.ndim)):
            raise ValueError(f"invalid axes list {axes}")
        shape, steps = tuple(self.shape[a] for a in axes), tuple(self.steps[a] for a in axes)
        return DeviceNDArray(self.memory, shape, steps, self.offset)

    def squeeze(self, axis: Any = None, stream: Any = 0) -> DeviceNDArray:
        """The view without axes of length one."""
        chosen = range(self.ndim) if axis is None else axis if isinstance(axis, tuple) else (axis,)
        keep = [
            i
            for i in range(self.ndim)
            if not (i in {a % self.ndim for a in chosen} and self.shape[i] == 1)
        ]
        shape, steps = tuple(self.shape[i] for i in keep), tuple(self.steps[i] for i in keep)
        return DeviceNDArray(self.memory, shape, steps, self.offset)

    def view(self, dtype: Any) -> DeviceNDArray:
        """The same elements; another dtype would need another buffer."""
        if np.dtype(as_dtype(dtype)) == self.dtype:
            return DeviceNDArray(self.memory, self.shape, self.steps, self.offset)
        raise NotImplementedError(
            "a device array keeps its dtype: copy it to the host and use view() there"
        )

    def split(self, section: int, stream: Any = 0) -> list[DeviceNDArray]:
        """Views of `section` elements each."""
        if self.ndim != 1:
            raise ValueError("only supports 1d array")
        return [self[i : i + section] for i in range(0, self.size, section)]

    def bind(self, stream: Any = 0) -> DeviceNDArray:
        """The array itself: there is one queue."""
        return self

    def __repr__(self) -> str:
        return f"<device array of {self.dtype}, shape {self.shape}>"


def _check_match(device: DeviceNDArray, other: Any) -> None:
    if tuple(other.shape) != device.shape:
        raise ValueError(f"incompatible shape: {tuple(other.shape)} vs. {device.shape}")
    if np.dtype(other.dtype) != device.dtype:
        raise TypeError(f"incompatible dtype: {other.dtype} vs. {device.dtype}")


def new_device_array(shape: Any, dtype: Any = np.float64, order: str = "C") -> DeviceNDArray:
    """A device array; its elements are zero, which no program should rely on."""
    if not isinstance(shape, (tuple, list)):
        shape = (shape,)
    sizes = tuple(int(n) for n in shape)
    if any(n < 0 for n in sizes):
        raise ValueError("negative dimensions are not allowed")
    return DeviceNDArray(allocate(as_dtype(dtype), math.prod(sizes)), sizes, steps_of(sizes, order))


def from_host(values: Any) -> DeviceNDArray:
    """A device array with the elements and the memory order of a host array."""
    values = np.asarray(values)
    order = "F" if values.flags.f_contiguous and not values.flags.c_contiguous else "C"
    array = new_device_array(values.shape, values.dtype, order)
    array.memory.upload(np.ascontiguousarray(values if order == "C" else values.T).reshape(-1))
    return array


def auto_device(value: Any, stream: Any = 0, copy: bool = True) -> tuple[Any, bool]:
    """A device array for a host array or number, and whether it is new."""
    if is_device_array(value):
        return value, False
    return from_host(np.atleast_1d(value) if np.ndim(value) == 0 else value), True


def is_contiguous(values: Any) -> bool:
    """Whether the elements of a host or device array lie in C or Fortran order without gaps."""
    return bool(values.flags["C_CONTIGUOUS"] or values.flags["F_CONTIGUOUS"])


def is_device_array(value: Any) -> bool:
    """Whether `value` lives on the device."""
    return isinstance(value, DeviceNDArray)

"""Making and moving arrays."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np

from ..core.types import as_dtype
from .devicearray import DeviceNDArray, from_host, new_device_array
from .element_layout import like


def to_device(obj: Any, stream: Any = 0, copy: bool = True, to: Any = None) -> DeviceNDArray:
    """A device array with the elements of `obj`; with `to`, they are copied into that one."""
    if to is not None:
        to.copy_to_device(np.asarray(obj))
        return to
    if isinstance(obj, DeviceNDArray):
        return obj
    return from_host(obj)


def device_array(
    shape: Any, dtype: Any = np.float64, strides: Any = None, order: str = "C", stream: Any = 0
) -> DeviceNDArray:
    """A device array like `np.empty`: write it before you read it."""
    return new_device_array(shape, dtype, order)


def device_array_like(ary: Any, stream: Any = 0) -> DeviceNDArray:
    """A device array with the shape, dtype and order of another array."""
    shape = tuple(ary.shape)
    return DeviceNDArray(new_device_array(shape, ary.dtype).memory, shape, like(ary))


def pinned_array(
    shape: Any, dtype: Any = np.float64, strides: Any = None, order: str = "C"
) -> np.ndarray:
    """An ordinary NumPy array: there is no pinned memory in a browser, and no harm in that."""
    return np.empty(shape, as_dtype(dtype), order=order)  # type: ignore[call-overload]


def pinned_array_like(ary: Any) -> np.ndarray:
    """An ordinary array like another one."""
    flat = np.empty(ary.size, ary.dtype)
    strides = tuple(s * flat.itemsize for s in like(ary))
    return np.lib.stride_tricks.as_strided(flat, ary.shape, strides)


def mapped_array(
    shape: Any, dtype: Any = np.float64, strides: Any = None, order: str = "C", **_: Any
) -> Any:
    """Memory that host and device share: there is none here."""
    raise NotImplementedError("there is no mapped memory here: use cuda.to_device and copy_to_host")


managed_array = mapped_array_like = mapped_array


@contextmanager
def pinned(*arrays: Any) -> Iterator[None]:
    """Does nothing: there is no pinned memory in a browser."""
    yield


def as_cuda_array(obj: Any, sync: bool = True) -> DeviceNDArray:
    """A device array; arrays of other libraries cannot be shared here."""
    if isinstance(obj, DeviceNDArray):
        return obj
    raise TypeError("*obj* doesn't implement the cuda array interface.")


def is_cuda_array(obj: Any) -> bool:
    """Whether `obj` lives on the device."""
    return isinstance(obj, DeviceNDArray)

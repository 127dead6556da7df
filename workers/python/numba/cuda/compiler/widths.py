"""Which machine types stand for NumPy's and numba's: the one place that knows that a GPU has 32
bits only.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from ...core.errors import TypingError
from ..notices import notice
from .ir import BOOL, F32, I32, U32, XORO

_RANK = {BOOL: 0, I32: 1, U32: 2, F32: 3}
_NARROWED = {"float64": "float32", "int64": "int32", "uint64": "uint32"}


def machine_type(dtype: Any) -> str:
    """The type that elements of `dtype` have in registers; says so once if bits are lost."""
    dtype = np.dtype(dtype)
    if dtype.names == ("s0", "s1"):
        return XORO
    kind, size = dtype.kind, dtype.itemsize
    if dtype.name in _NARROWED:
        narrow = _NARROWED[dtype.name]
        notice(
            f"WebGPU has no {dtype.name}: kernels compute with {narrow} instead "
            + ("(about 7 digits)" if kind == "f" else "(32 bits)")
        )
    if kind == "b":
        return BOOL
    if kind == "f":
        return F32
    if kind == "u":
        return U32 if size >= 4 else I32
    if kind == "i":
        return I32
    raise TypingError(f"{dtype} cannot be used on the GPU: use float32, int32, uint32 or bool")


def device_dtype(dtype: Any) -> np.dtype:
    """The 32-bit dtype in which elements of `dtype` lie in device memory."""
    dtype = np.dtype(dtype)
    if dtype.names == ("s0", "s1"):
        return np.dtype("V16")
    if dtype.kind == "f":
        return np.dtype(np.float32)
    return np.dtype(np.uint32 if dtype.kind in "ub" else np.int32)


def unify(one: str | None, other: str) -> str:
    """The type that can hold both; integers of both signs become unsigned, as in C."""
    if one is None or one == other:
        return other
    if one not in _RANK or other not in _RANK:
        raise TypingError(f"{one} and {other} do not go together")
    return one if _RANK[one] > _RANK[other] else other


def literal_type(value: Any) -> str:
    """The type of a Python number in the source."""
    if isinstance(value, (bool, np.bool_)):
        return BOOL
    if isinstance(value, (int, np.integer)):
        if -(2**31) <= value < 2**31:
            return I32
        if value < 2**32:
            return U32
        raise TypingError(f"{value} does not fit in 32 bits")
    if isinstance(value, (float, np.floating)):
        return F32
    raise TypingError(f"{value!r} cannot be used on the GPU")

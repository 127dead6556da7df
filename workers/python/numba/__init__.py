"""Numba's CUDA half, running in the browser: kernels become WebGPU programs, or run on a checking
simulator.

The names are numba's, so that a file that runs here runs unchanged under Numba on an NVIDIA card.
What is not
here says so in one sentence and names what to use instead.
"""

# ruff: noqa: I001 - names in the order of their kinds
from __future__ import annotations

from typing import Any

from .core import config, errors, types
from .core.types import (
    b1, bool_, boolean, byte, c8, c16, char, complex64, complex128, double, f2, f4, f8, float16,
    float32, float64, float_, from_dtype, i1, i2, i4, i8, int8, int16, int32, int64, int_, intc,
    intp, long_, longlong, none, short, size_t, ssize_t, typeof, u1, u2, u4, u8, uchar, uint,
    uint8, uint16, uint32, uint64, uintc, uintp, ulong, ulonglong, ushort, void,
)  # fmt: skip

__version__ = "0.56.4"


def _not_here(name: str, instead: str) -> Any:
    def missing(*_args: Any, **_kwargs: Any) -> Any:
        raise errors.UnsupportedError(f"numba.{name} is not available here: {instead}")

    missing.__name__ = name
    return missing


_CPU = "only numba.cuda kernels are compiled; use NumPy operations, or leave the decorator out"
njit = _not_here("njit", _CPU)
jit = _not_here("jit", _CPU)
guvectorize = _not_here("guvectorize", _CPU)
vectorize = _not_here("vectorize", "write a kernel with @cuda.jit, one thread for each element")
stencil = _not_here("stencil", "write a kernel with @cuda.jit, one thread for each element")
cfunc = _not_here("cfunc", _CPU)
prange = range

__all__ = [
    "b1", "bool_", "boolean", "byte", "c8", "c16", "cfunc", "char", "complex64", "complex128",
    "config", "cuda", "double", "errors", "f2", "f4", "f8", "float16", "float32", "float64",
    "float_", "from_dtype", "guvectorize", "i1", "i2", "i4", "i8", "int8", "int16", "int32",
    "int64", "int_", "intc", "intp", "jit", "long_", "longlong", "njit", "none", "prange",
    "short", "size_t", "ssize_t", "stencil", "typeof", "types", "u1", "u2", "u4", "u8", "uchar",
    "uint", "uint8", "uint16", "uint32", "uint64", "uintc", "uintp", "ulong", "ulonglong",
    "ushort", "vectorize", "void",
]  # fmt: skip


def __getattr__(name: str) -> Any:
    if name == "cuda":
        import importlib

        return importlib.import_module("numba.cuda")
    raise AttributeError(f"numba.{name} is not available here: only numba.cuda is")

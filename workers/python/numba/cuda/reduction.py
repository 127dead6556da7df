"""`cuda.reduce`: a binary function becomes a reduction over an array."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..core.types import from_dtype
from .compiler.source import function_from_text
from .devicearray import from_host, is_device_array, new_device_array
from .dispatcher import Dispatcher, jit
from .intrinsics import blockDim, blockIdx, grid, gridsize, shared, syncthreads, threadIdx

THREADS = 128
MAX_BLOCKS = 64


#: Kept as text: modules travel without their sources, and a kernel needs its own.
_STEP = """
def reduce_step(values, partial, size):
    scratch = shared.array(THREADS, element)
    i = grid(1)
    t = threadIdx.x
    if i < size:
        total = values[i]
        for k in range(i + gridsize(1), size, gridsize(1)):
            total = operation(total, values[k])
        scratch[t] = total
    syncthreads()
    present = min(blockDim.x, size - blockIdx.x * blockDim.x)
    width = 1
    while width < present:
        if t % (2 * width) == 0 and t + width < present:
            scratch[t] = operation(scratch[t], scratch[t + width])
        syncthreads()
        width *= 2
    if t == 0 and present > 0:
        partial[blockIdx.x] = scratch[0]
"""


def _make_kernel(operation: Dispatcher, element: Any) -> Dispatcher:
    scope = {
        "THREADS": THREADS,
        "operation": operation,
        "element": element,
        "shared": shared,
        "grid": grid,
        "gridsize": gridsize,
        "threadIdx": threadIdx,
        "blockIdx": blockIdx,
        "blockDim": blockDim,
        "syncthreads": syncthreads,
    }
    return jit(function_from_text(_STEP, "reduce_step", scope))


class Reduce:
    """Calls `functor` on the elements two by two, in an order that is not fixed; it must be
    associative.
    """

    def __init__(self, functor: Any) -> None:
        self._functor = functor
        self._operation = functor if isinstance(functor, Dispatcher) else jit(functor, device=True)
        self._kernels: dict[np.dtype, Dispatcher] = {}

    def __call__(
        self, arr: Any, size: int | None = None, res: Any = None, init: Any = 0, stream: Any = 0
    ) -> Any:
        """The reduction of the first `size` elements (all without it), combined with `init`.

        `res`, a device array of one element, receives the result; without it the result is
        returned.
        """
        if arr.ndim != 1:
            raise TypeError("only support 1D array")
        size = arr.shape[0] if size is None else size
        if size > arr.shape[0]:
            raise ValueError("size must be <= array.size")
        host_operation = self._operation.py_func
        if size <= 0:
            if res is not None:
                res[0] = init
                return None
            return init
        total = self._reduce(arr if is_device_array(arr) else from_host(np.asarray(arr)), size)
        result = host_operation(init, total)
        if res is not None:
            res[:1].copy_to_device(np.array([result], res.dtype))
            return None
        return result

    def _reduce(self, values: Any, size: int) -> Any:
        kernel = self._kernels.get(values.dtype)
        if kernel is None:
            kernel = self._kernels[values.dtype] = _make_kernel(
                self._operation, from_dtype(values.dtype)
            )
        while size > 1:
            blocks = min(-(-size // THREADS), MAX_BLOCKS)
            partial = new_device_array(blocks, values.dtype)
            kernel[blocks, THREADS](values, partial, size)
            values, size = partial, blocks
        return values[0]


def reduce(functor: Any) -> Reduce:
    """Makes a reduction from a binary function: `sum_reduce = cuda.reduce(lambda a, b: a + b)`."""
    return Reduce(functor)

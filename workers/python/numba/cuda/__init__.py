"""`from numba import cuda`: kernels, and what they are launched with."""

# ruff: noqa: I001 - names in the order of their kinds
from .api import (
    as_cuda_array, device_array, device_array_like, is_cuda_array, managed_array, mapped_array,
    mapped_array_like, pinned, pinned_array, pinned_array_like, to_device,
)  # fmt: skip
from .arguments import In, InOut, Out
from .devicearray import is_device_array as is_cuda_ndarray
from .devices import (
    close, current_context, defer_cleanup, detect, get_current_device, gpus, is_available,
    list_devices, select_device,
)  # fmt: skip
from .dispatcher import jit
from .errors import CudaSupportError
from .events import (
    default_stream, event, event_elapsed_time, external_stream, legacy_default_stream,
    per_thread_default_stream, stream, synchronize,
)  # fmt: skip
from .intrinsics import (
    WARP_SIZE as warpsize, atomic, blockDim, blockIdx, brev, cbrt, clz, const, ffs, fma, grid,
    gridDim, gridsize, laneid, local, popc, selp, shared, syncthreads, syncthreads_and,
    syncthreads_count, syncthreads_or, threadIdx, threadfence, threadfence_block,
    threadfence_system,
)  # fmt: skip
from .missing import missing_name
from .reduction import Reduce, reduce

autojit = jit


def __getattr__(name: str) -> object:
    return missing_name(name)


__all__ = [name for name in dir() if not name.startswith("_") and name not in ("missing_name",)]

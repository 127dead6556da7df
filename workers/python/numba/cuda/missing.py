"""Names of numba.cuda that are not here, each with what to use instead."""

from __future__ import annotations

from ..core.errors import UnsupportedError

_WARP = "use shared memory and cuda.syncthreads()"
_INSTEAD = {
    "syncwarp": "use cuda.syncthreads()",
    "shfl_sync": _WARP,
    "shfl_up_sync": _WARP,
    "shfl_down_sync": _WARP,
    "shfl_xor_sync": _WARP,
    "vote_sync_intrinsic": "use cuda.syncthreads_count, _and or _or",
    "all_sync": "use cuda.syncthreads_and",
    "any_sync": "use cuda.syncthreads_or",
    "ballot_sync": "use cuda.syncthreads_count",
    "eq_sync": "use cuda.syncthreads_and",
    "match_any_sync": _WARP,
    "match_all_sync": _WARP,
    "activemask": "use cuda.syncthreads_count",
    "lanemask_lt": "compute it from cuda.laneid",
    "cg": "end the kernel and launch another one: that is the barrier of the whole grid",
    "fp16": "use float32",
    "libdevice": "use the functions of math",
    "declare_device": "write the function in Python with @cuda.jit(device=True)",
    "compile_ptx": "there is no PTX: kernel.inspect_wgsl() shows the program",
    "profile_start": "use cuda.event",
    "profile_stop": "use cuda.event",
    "vectorize": "write a kernel, one thread for each element",
}


def missing_name(name: str) -> object:
    """Raises: AttributeError for what numba has not either, UnsupportedError with an alternative for the rest."""
    if name in _INSTEAD:
        raise UnsupportedError(f"cuda.{name} is not available here: {_INSTEAD[name]}")
    raise AttributeError(f"module 'numba.cuda' has no attribute {name!r}")

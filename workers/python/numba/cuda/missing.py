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


class Missing:
    """A name that can be imported and says, when it is used, that it is not here."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __call__(self, *_args: object, **_kwargs: object) -> object:
        raise self.error()

    def error(self) -> UnsupportedError:
        """What calling it raises."""
        first = self._name.split(".")[0]
        return UnsupportedError(f"cuda.{self._name} is not available here: {_INSTEAD[first]}")

    def __getattr__(self, name: str) -> object:
        if name.startswith("__") or name == "py_func":
            raise AttributeError(name)
        return Missing(f"{self._name}.{name}")


def missing_name(name: str) -> object:
    """What stands for a name that is not here. Raises AttributeError for what numba has
    not either.
    """
    if name in _INSTEAD:
        return Missing(name)
    raise AttributeError(f"module 'numba.cuda' has no attribute {name!r}")

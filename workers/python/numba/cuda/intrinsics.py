"""What `cuda.*` means inside a kernel. Outside of one these names exist and say that they mean
nothing there.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from .simulator.now import NOW

WARP_SIZE = 32


class Intrinsic:
    """A function for kernels; `simulate` is what the simulator does, the compiler knows it by
    `name`.
    """

    def __init__(self, name: str, simulate: Callable[..., Any] | None = None) -> None:
        self.name = name
        self.simulate = simulate
        self.__name__ = name.rsplit(".", 1)[-1]

    def __call__(self, *args: Any) -> Any:
        if not NOW.active:
            raise RuntimeError(f"cuda.{self.name} means something inside a kernel only")
        if self.simulate is None:
            from .simulator.unseen import run_unseen

            return run_unseen(self.name, args)
        return self.simulate(*args)

    def __repr__(self) -> str:
        return f"<cuda.{self.name}>"


class KernelIndex:
    """`cuda.threadIdx` and its like: `prefix` names the fields of the running thread."""

    def __init__(self, name: str, prefix: str) -> None:
        self.name = name
        self.prefix = prefix

    def _get(self, axis: str) -> int:
        if not NOW.active:
            raise RuntimeError(f"cuda.{self.name}.{axis} means something inside a kernel only")
        return getattr(NOW, self.prefix + axis)

    @property
    def x(self) -> int:
        """Along the first axis."""
        return self._get("x")

    @property
    def y(self) -> int:
        """Along the second axis."""
        return self._get("y")

    @property
    def z(self) -> int:
        """Along the third axis."""
        return self._get("z")


class LaneId:
    """`cuda.laneid`: the thread's number in its warp."""


class Namespace:
    """`cuda.atomic`, `cuda.shared`, ...: a name that holds intrinsics."""

    def __init__(self, name: str, members: dict[str, Any]) -> None:
        self._name = name
        self.__dict__.update(members)

    def __getattr__(self, name: str) -> Any:
        raise AttributeError(
            f"cuda.{self._name} has no {name} here; it has {', '.join(sorted(self._members()))}"
        )

    def _members(self) -> list[str]:
        return [k for k in self.__dict__ if not k.startswith("_")]


def _grid(ndim: int) -> Any:
    x = NOW.bx * NOW.bdx + NOW.tx
    if ndim == 1:
        return x
    y = NOW.by * NOW.bdy + NOW.ty
    if ndim == 2:
        return x, y
    if ndim == 3:
        return x, y, NOW.bz * NOW.bdz + NOW.tz
    raise ValueError(f"cuda.grid has 1, 2 or 3 dimensions, not {ndim}")


def _gridsize(ndim: int) -> Any:
    sizes = (NOW.bdx * NOW.gdx, NOW.bdy * NOW.gdy, NOW.bdz * NOW.gdz)
    if ndim == 1:
        return sizes[0]
    if ndim in (2, 3):
        return sizes[:ndim]
    raise ValueError(f"cuda.gridsize has 1, 2 or 3 dimensions, not {ndim}")


def _bits(value: int) -> int:
    """32 bits of an integer, 64 where it needs them."""
    return value & (0xFFFFFFFF if -(1 << 31) <= value < (1 << 32) else 0xFFFFFFFFFFFFFFFF)


def _clz(value: int) -> int:
    bits = _bits(value)
    return (32 if bits < (1 << 32) else 64) - bits.bit_length()


def _ffs(value: int) -> int:
    bits = _bits(value)
    return (bits & -bits).bit_length()


def _brev(value: int) -> int:
    bits = _bits(value)
    return int(f"{bits:032b}"[::-1], 2)


def _fence() -> None:
    NOW.fenced = True


def _cbrt(value: float) -> float:
    return math.copysign(abs(value) ** (1 / 3), value)


threadIdx = KernelIndex("threadIdx", "t")
blockIdx = KernelIndex("blockIdx", "b")
blockDim = KernelIndex("blockDim", "bd")
gridDim = KernelIndex("gridDim", "gd")
laneid = LaneId()

grid = Intrinsic("grid", _grid)
gridsize = Intrinsic("gridsize", _gridsize)
syncthreads = Intrinsic("syncthreads")
syncthreads_count = Intrinsic("syncthreads_count")
syncthreads_and = Intrinsic("syncthreads_and")
syncthreads_or = Intrinsic("syncthreads_or")
threadfence = Intrinsic("threadfence", _fence)
threadfence_block = Intrinsic("threadfence_block", lambda: None)
threadfence_system = Intrinsic("threadfence_system", _fence)
popc = Intrinsic("popc", lambda v: _bits(v).bit_count())
clz = Intrinsic("clz", _clz)
ffs = Intrinsic("ffs", _ffs)
brev = Intrinsic("brev", _brev)
fma = Intrinsic("fma", lambda a, b, c: a * b + c)
cbrt = Intrinsic("cbrt", _cbrt)
selp = Intrinsic("selp", lambda test, a, b: a if test else b)

ATOMICS = (
    "add", "sub", "min", "max", "nanmin", "nanmax", "and_", "or_", "xor", "exch", "inc", "dec",
    "cas", "compare_and_swap",
)  # fmt: skip
atomic = Namespace("atomic", {name: Intrinsic(f"atomic.{name}") for name in ATOMICS})
shared = Namespace("shared", {"array": Intrinsic("shared.array")})
local = Namespace("local", {"array": Intrinsic("local.array")})
const = Namespace("const", {"array_like": Intrinsic("const.array_like")})

BARRIERS = {
    syncthreads: "sync",
    syncthreads_count: "count",
    syncthreads_and: "and",
    syncthreads_or: "or",
}

"""What rewritten kernels call besides memory: branches, loops, and arrays of the thread block or
the thread.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np

from ...core.types import as_dtype
from .findings import Finding
from .memory import Buffer, TrackedArray, contiguous, describe_thread
from .now import NOW
from .options import options
from .sites import SITES
from .steps import LOOP, TEST


class LoopBudgetExceeded(Exception):
    """Ends a launch whose loop runs on and on."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.message)
        self.finding = finding


def branch(test: Any, site: int) -> bool:
    """The condition of an `if`, remembered for the count of divergent warps."""
    taken = bool(test)
    NOW.branches.append(site << 32 | taken)
    if NOW.steps is not None:
        NOW.steps.decide(TEST, site, taken)
    return taken


def loop(test: Any, site: int) -> bool:
    """The condition of a `while`, with a budget: a thread that waits for another one would never
    end.
    """
    if NOW.steps is not None:
        NOW.steps.decide(TEST, site, bool(test))
    if not test:
        NOW.branches.append(site << 32)
        return False
    NOW.branches.append(site << 32 | 1)
    spins = NOW.spins.get(site, 0) + 1
    NOW.spins[site] = spins
    if spins > options.loop_budget:
        where = SITES[site]
        message = (
            f"`while {where.text}` ran more than {options.loop_budget:,} times in "
            f"{describe_thread()}: "
            "does its condition ever become false?"
        )
        raise LoopBudgetExceeded(Finding("timeout", message, where.place))
    return True


def trips(items: Iterable[Any], site: int) -> Iterable[Any]:
    """What a `for` runs over; how often it runs is remembered for the count of divergent warps."""
    if isinstance(items, (range, tuple)):
        NOW.branches.append(site << 32 | (len(items) & 0x7FFFFFFF))
        if NOW.steps is not None:
            NOW.steps.decide(LOOP, site, len(items))
    return items


def call_value(function: Any, *args: Any) -> Any:
    """Calls a function that was passed as an argument: an intrinsic or a device function."""
    if not hasattr(function, "py_func"):
        return function(*args)
    simulated = function.simulated()
    if simulated.is_generator:
        raise TypeError(f"{function.__name__} waits at a barrier: call it by its name")
    return simulated.run(*args)


def as_shape(shape: Any) -> tuple:
    """A shape as a tuple."""
    return shape if isinstance(shape, tuple) else (shape,)


def shared_array(site: int, shape: tuple, dtype: Any) -> TrackedArray:
    """`cuda.shared.array`: one array for the thread block, made by the first thread that
    comes by.
    """
    dtype = as_dtype(dtype)
    dynamic = shape in ((0,), ())
    key = -1 if dynamic else site
    buffer = NOW.shared.get(key)
    if buffer is None:
        count = NOW.launch.dynamic_shared if dynamic else int(np.prod(shape)) * dtype.itemsize
        flat = np.zeros(count, np.uint8)
        buffer = NOW.launch.new_buffer(flat, "dynamic shared" if dynamic else _name(site), "shared")
        NOW.shared[key] = buffer
        NOW.launch.use_shared(count)
    count = buffer.flat.size // dtype.itemsize
    typed = NOW.shared.get((key, dtype.char))
    if typed is None:
        typed = Buffer(
            buffer.flat[: count * dtype.itemsize].view(dtype), buffer.number, buffer.name, "shared"
        )
        NOW.shared[key, dtype.char] = typed
    return contiguous(typed, (count,) if dynamic else shape)


def local_array(site: int, shape: tuple, dtype: Any) -> TrackedArray:
    """`cuda.local.array`: the thread's own."""
    return contiguous(
        Buffer(np.zeros(shape, as_dtype(dtype)).reshape(-1), 0, _name(site), "local"), shape
    )


def _name(site: int) -> str:
    text = SITES[site].place.text
    return text.split("=", 1)[0].strip() if "=" in text else "shared"


_CONSTANTS: dict[int, tuple[np.ndarray, TrackedArray]] = {}


def constant_array(values: np.ndarray, name: str) -> TrackedArray:
    """An array of the program that kernels can only read; frozen when the kernel is first launched,
    as in numba.
    """
    kept = _CONSTANTS.get(id(values))
    if kept is None:
        flat = np.ascontiguousarray(values).reshape(-1).copy()
        kept = values, contiguous(Buffer(flat, 0, name, "const"), values.shape)
        _CONSTANTS[id(values)] = kept
    return kept[1]

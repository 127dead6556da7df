"""Where the elements of an array lie: shapes, steps and offsets, all counted in elements."""

from __future__ import annotations

from typing import Any


def steps_of(shape: tuple[int, ...], order: str = "C") -> tuple[int, ...]:
    """Steps of a new array without gaps, in C or Fortran order."""
    steps, step = [], 1
    for size in reversed(shape) if order == "C" else shape:
        steps.append(step)
        step *= size
    return tuple(reversed(steps)) if order == "C" else tuple(steps)


def like(values: Any) -> tuple[int, ...]:
    """Steps of a new array whose axes lie in memory in the order of another one's."""
    flags = values.flags
    if flags["C_CONTIGUOUS"] or flags["F_CONTIGUOUS"]:
        return steps_of(tuple(values.shape), "C" if flags["C_CONTIGUOUS"] else "F")
    steps = [0] * values.ndim
    step = 1
    for axis in sorted(range(values.ndim), key=lambda a: (abs(values.strides[a]), -a)):
        steps[axis] = step
        step *= values.shape[axis]
    return tuple(steps)


def select(
    shape: tuple[int, ...], steps: tuple[int, ...], offset: int, index: Any
) -> tuple[tuple[int, ...], tuple[int, ...], int]:
    """Shape, steps and offset of `array[index]`, for integers, slices and `...`. Raises IndexError,
    and NotImplementedError for any other index.
    """
    chosen, chosen_steps = [], []
    for axis, (part, size, step) in enumerate(
        zip(_spell_out(index, len(shape)), shape, steps, strict=True)
    ):
        if isinstance(part, slice):
            start, stop, stride = part.indices(size)
            offset += start * step if size else 0
            chosen.append(max(0, -(-(stop - start) // stride)))
            chosen_steps.append(step * stride)
            continue
        if not hasattr(part, "__index__"):
            raise NotImplementedError(
                "a device array takes integers and slices as indices; copy it to the host first"
            )
        at = part.__index__()
        if not -size <= at < size:
            raise IndexError(f"index {at} is out of bounds for axis {axis} with size {size}")
        offset += (at + size if at < 0 else at) * step
    return tuple(chosen), tuple(chosen_steps), offset


def _spell_out(index: Any, dimensions: int) -> list[Any]:
    """One part of the index for each dimension."""
    parts = list(index) if isinstance(index, tuple) else [index]
    if any(part is Ellipsis for part in parts):
        at = next(i for i, part in enumerate(parts) if part is Ellipsis)
        parts[at : at + 1] = [slice(None)] * (dimensions - len(parts) + 1)
    if len(parts) > dimensions:
        raise IndexError(f"too many indices: {len(parts)} for {dimensions} dimensions")
    return parts + [slice(None)] * (dimensions - len(parts))

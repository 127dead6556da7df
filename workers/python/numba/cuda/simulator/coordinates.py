"""How threads and thread blocks are named in messages."""

from __future__ import annotations


def coordinates(position: tuple, extent: tuple) -> str:
    """As many coordinates as the extent has dimensions."""
    if extent[2] > 1:
        return f"({position[0]}, {position[1]}, {position[2]})"
    return f"({position[0]}, {position[1]})" if extent[1] > 1 else str(position[0])


def position_of(linear: int, extent: tuple) -> tuple[int, int, int]:
    """The coordinates of a number that counts x first."""
    x, y, _ = extent
    return linear % x, linear // x % y, linear // (x * y)


def describe(linear: int, thread_block: tuple, block: tuple, grid: tuple) -> str:
    """`thread 3 of thread block 1`, or with as many coordinates as the launch has."""
    thread = coordinates(position_of(linear, block), block)
    return f"thread {thread} of thread block {coordinates(thread_block, grid)}"

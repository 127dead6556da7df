"""Where device arrays lie: in the interpreter for the simulator, on the GPU otherwise."""

from __future__ import annotations

from typing import Any, Protocol

import numpy as np

from .simulator.tally import TALLY


class Memory(Protocol):
    """A row of elements of one dtype."""

    dtype: np.dtype
    count: int

    def upload(self, values: np.ndarray, start: int = 0) -> None:
        """Overwrites elements from `start` on with a one-dimensional array."""

    def download(self, start: int, count: int) -> np.ndarray:
        """`count` elements from `start` on, as a new one-dimensional array."""


class HostMemory:
    """Device memory of the simulator: a NumPy array that no one else holds."""

    def __init__(self, dtype: np.dtype, count: int) -> None:
        self.dtype = dtype
        self.count = count
        self.flat = np.zeros(count, dtype)

    def upload(self, values: np.ndarray, start: int = 0) -> None:
        """See Memory."""
        TALLY.add_copy("bytesToDevice", values.nbytes)
        self.flat[start : start + len(values)] = values

    def download(self, start: int, count: int) -> np.ndarray:
        """See Memory."""
        TALLY.add_copy("bytesToHost", count * self.dtype.itemsize)
        return self.flat[start : start + count].copy()


def allocate(dtype: Any, count: int) -> Memory:
    """New memory on the device that is in use."""
    from . import backend

    return backend.current().allocate(np.dtype(dtype), count)

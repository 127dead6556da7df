"""Which device runs kernels: the GPU if the host offers one, else the simulator."""

from __future__ import annotations

import os
from typing import Any, Protocol

import numpy as np

from . import device
from .memory import Memory
from .notices import notice


class Backend(Protocol):
    """What a device can do."""

    name: str

    def allocate(self, dtype: np.dtype, count: int) -> Memory:
        """New memory."""

    def launch(
        self, dispatcher: Any, grid: tuple, block: tuple, shared: int, args: list[Any]
    ) -> set[int] | None:
        """Runs a kernel; returns ids of the memories it may have written, or None for any."""

    def synchronize(self) -> None:
        """Waits until everything launched has ended, and raises what went wrong."""

    def stamp(self) -> int | None:
        """Has the device note its time when the queue comes here; None where it has no clock."""


_CHOSEN: list[Backend] = []


def select(name: str) -> None:
    """Chooses `simulator` or `webgpu`; raises CudaSupportError if there is no GPU to choose."""
    _CHOSEN[:] = [_make(name)]


def current() -> Backend:
    """The backend in use, chosen at the first call: NUMBA_ENABLE_CUDASIM=1 means the simulator, as
    in numba.
    """
    if not _CHOSEN:
        if os.environ.get("NUMBA_ENABLE_CUDASIM") == "1":
            select("simulator")
        elif device.is_offered():
            select("webgpu")
        else:
            notice(
                f"no GPU here ({device.why_not()}): kernels run on the simulator, which checks "
                f"but is slow"
            )
            select("simulator")
    return _CHOSEN[0]


def _make(name: str) -> Backend:
    if name == "simulator":
        from .simulator.backend import SimulatorBackend

        return SimulatorBackend()
    if name == "webgpu":
        from .webgpu import WebGpuBackend

        return WebGpuBackend(device.open_device())
    raise ValueError(f"there is no backend {name!r}: use 'simulator' or 'webgpu'")

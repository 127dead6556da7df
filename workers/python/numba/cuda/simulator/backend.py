"""The simulator as a device: memory in NumPy arrays, launches thread by thread."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..devicearray import DeviceNDArray
from ..memory import HostMemory
from .launch import Launch
from .memory import Buffer, TrackedArray

MAX_THREADS_PER_BLOCK = 1024


class SimulatorBackend:
    """See backend.Backend."""

    name = "simulator"

    def allocate(self, dtype: np.dtype, count: int) -> HostMemory:
        """Memory in the interpreter."""
        return HostMemory(dtype, count)

    def launch(
        self, dispatcher: Any, grid: tuple, block: tuple, shared: int, args: list[Any]
    ) -> None:
        """Runs the kernel to its end."""
        simulated = dispatcher.simulated()
        launch = Launch(dispatcher.__name__, grid, block, shared)
        buffers: dict[int, Buffer] = {}
        converted = [
            _convert(value, name, launch, buffers)
            for value, name in zip(args, dispatcher.parameter_names(), strict=True)
        ]
        launch.run(simulated.run, simulated.is_generator, converted)

    def synchronize(self) -> None:
        """Nothing to wait for."""

    def stamp(self) -> int | None:
        """None: there is no clock but the interpreter's."""
        return None


def _convert(value: Any, name: str, launch: Launch, buffers: dict[int, Buffer]) -> Any:
    if isinstance(value, DeviceNDArray):
        key = id(value.memory)
        if key not in buffers:
            buffers[key] = launch.new_buffer(value.memory.flat, name, "global")  # type: ignore[attr-defined]
        return TrackedArray(buffers[key], value.offset, value.shape, value.steps)
    if isinstance(value, tuple):
        items = [_convert(item, name, launch, buffers) for item in value]
        return type(value)(*items) if hasattr(value, "_fields") else tuple(items)
    if isinstance(value, np.generic) and not value.dtype.fields and value.dtype.kind in "biufc":
        return value.item()
    return value

"""What can go wrong in a kernel, as exceptions that know the learner's line."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Place:
    """A line of the learner's program."""

    file: str
    line: int
    text: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.text}" if self.text else f"line {self.line}"


class CudaSupportError(RuntimeError):
    """There is no GPU to use."""


class CudaAPIError(RuntimeError):
    """A call of the CUDA interface that the device refused."""


class LaunchError(ValueError):
    """A kernel was launched with a grid, thread block or argument that cannot be."""


class KernelFault(Exception):
    """Something that a kernel did wrong; `kind` is the verdict it earns, `place` the learner's
    line.
    """

    kind = "error"

    def __init__(
        self, message: str, place: Place | None = None, other: Place | None = None
    ) -> None:
        super().__init__(f"{message}\n  {place}" if place else message)
        self.message = message
        self.place = place
        #: The second line of a race or of a divergent barrier.
        self.other = other


class OutOfBoundsError(KernelFault, IndexError):
    """An index outside its array."""

    kind = "out-of-bounds"


class RaceError(KernelFault):
    """Two threads used one element, at least one wrote, and nothing ordered them."""

    kind = "race"


class UninitialisedReadError(KernelFault):
    """Shared or local memory was read before it was written."""

    kind = "race"


class DivergenceError(KernelFault):
    """Threads of one thread block wait at different barriers."""

    kind = "divergence"


class KernelTimeoutError(KernelFault):
    """A loop ran longer than its budget of iterations."""

    kind = "timeout"


class DeviceMemoryError(CudaAPIError, MemoryError):
    """The GPU has no memory left."""


class DeviceLostError(CudaAPIError):
    """The GPU went away, with everything that was stored on it."""

"""What the simulator found in one launch."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import (
    DivergenceError,
    KernelFault,
    KernelTimeoutError,
    OutOfBoundsError,
    Place,
    RaceError,
    UninitialisedReadError,
)

_EXCEPTIONS: dict[str, type[KernelFault]] = {
    "out-of-bounds": OutOfBoundsError,
    "race": RaceError,
    "uninitialised": UninitialisedReadError,
    "divergence": DivergenceError,
    "timeout": KernelTimeoutError,
}


@dataclass(frozen=True)
class Finding:
    """One thing that is wrong, told once however often it happened."""

    kind: str
    message: str
    place: Place
    other: Place | None = None

    def to_exception(self) -> KernelFault:
        """The finding as the exception that ends a launch."""
        return _EXCEPTIONS[self.kind](self.message, self.place, self.other)

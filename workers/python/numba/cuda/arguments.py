"""What a kernel is launched with, made ready for a backend: host arrays become temporary device
arrays.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ..core.types import Number, Signature, cast_scalar
from .devicearray import DeviceNDArray, from_host, is_device_array
from .errors import LaunchError


class ArgHint:
    """Says in which direction a host array is copied."""

    copies_out = True

    def __init__(self, value: Any) -> None:
        self.value = value


class In(ArgHint):
    """`cuda.In(array)`: copied to the device only."""

    copies_out = False


class Out(ArgHint):
    """`cuda.Out(array)`: copied back only."""


class InOut(ArgHint):
    """`cuda.InOut(array)`: copied both ways, as without a hint."""


@dataclass
class PreparedArguments:
    """`values` are scalars, tuples and device arrays; `finish` copies results back to the host
    arrays.
    """

    values: list[Any] = field(default_factory=list)
    temporaries: list[tuple[np.ndarray, DeviceNDArray]] = field(default_factory=list)
    _known: dict[int, DeviceNDArray] = field(default_factory=dict)

    def add(self, value: Any) -> None:
        """Takes the next argument."""
        self.values.append(self._convert(value))

    def _convert(self, value: Any) -> Any:
        hint = value if isinstance(value, ArgHint) else None
        value = hint.value if hint else value
        if isinstance(value, np.ndarray):
            return self._copied_in(value, hint is None or hint.copies_out)
        if isinstance(value, tuple):
            items = [self._convert(item) for item in value]
            return type(value)(*items) if hasattr(value, "_fields") else tuple(items)
        if isinstance(value, np.generic) and not value.dtype.fields:
            return value
        if (
            is_device_array(value)
            or isinstance(value, (bool, int, float, complex, str, np.void))
            or value is None
        ):
            return value
        if hasattr(value, "value") and type(type(value)).__name__ == "EnumType":
            return value
        raise LaunchError(
            f"a {type(value).__name__} cannot be given to a kernel: pass numbers, NumPy arrays "
            f"and device arrays"
        )

    def _copied_in(self, value: np.ndarray, copies_out: bool) -> DeviceNDArray:
        known = self._known.get(id(value))
        if known is not None:
            return known
        device = from_host(value)
        self._known[id(value)] = device
        if copies_out and value.flags.writeable:
            self.temporaries.append((value, device))
        return device

    def finish(self, written: set[int] | None = None) -> None:
        """Copies back; `written` holds ids of the memories that the kernel may have written (None:
        any).
        """
        for host, device in self.temporaries:
            if host.size and (written is None or id(device.memory) in written):
                host[...] = device.copy_to_host()


def prepare_arguments(
    args: tuple, names: list[str], signature: Signature | None
) -> PreparedArguments:
    """Checks the number of arguments and converts them. Raises TypeError and LaunchError."""
    if len(args) != len(names):
        raise TypeError(
            f"the kernel takes {len(names)} arguments ({', '.join(names)}), and got {len(args)}"
        )
    prepared = PreparedArguments()
    for position, value in enumerate(args):
        wanted = signature.args[position] if signature and position < len(signature.args) else None
        if isinstance(wanted, Number) and isinstance(value, (bool, int, float, np.generic)):
            value = wanted.dtype.type(cast_scalar(wanted.dtype, value))
        prepared.add(value)
    return prepared

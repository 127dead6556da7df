"""What names can stand for while a function is compiled: a scalar, an array view, a tuple, or a
fixed Python object.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from .ir import I32, Const, Expr, Root


@dataclass(frozen=True)
class ArrayValue:
    """A view on a root: extents and steps in elements, as expressions."""

    root: Root
    offset: Expr
    shape: tuple[Expr, ...]
    steps: tuple[Expr, ...]
    dtype: Any

    @property
    def ndim(self) -> int:
        """How many dimensions."""
        return len(self.shape)


@dataclass(frozen=True)
class TupleValue:
    """A tuple; its items are values."""

    items: tuple[Any, ...]


@dataclass(frozen=True)
class StaticValue:
    """A Python object that exists before the launch: a dtype, a function, a module, None."""

    value: Any


@dataclass(frozen=True)
class RangeValue:
    """`range(...)`, before a loop takes it."""

    start: Expr
    stop: Expr
    step: Expr


@dataclass(frozen=True)
class SequenceValue:
    """What a loop can run over besides: `length` items, of which `item` gives the one with a
    number.
    """

    length: Expr
    item: Callable[[Expr], Any]


def const(value: Any, kind: str = I32) -> Const:
    """A constant."""
    return Const(kind, value)


ZERO, ONE = const(0), const(1)

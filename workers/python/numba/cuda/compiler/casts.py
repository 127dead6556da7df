"""Casts between the machine's types, and the truth of values."""

from __future__ import annotations

import ast
from typing import Any

from ...core.errors import TypingError
from .ir import BOOL, F32, I32, U32, Cast, Compare, Const, Expr
from .values import StaticValue, TupleValue


def number(value: Any, node: ast.AST) -> Expr:
    """`value`, where only a number will do."""
    if not isinstance(value, Expr):
        raise TypingError(f"`{ast.unparse(node)}` needs numbers")
    return value


def cast(value: Expr, kind: str) -> Expr:
    """`value` as type `kind`; constants are converted here."""
    if value.type == kind:
        return value
    if isinstance(value, Const):
        return Const(kind, convert(value.value, kind))
    if value.type not in (BOOL, I32, U32, F32) or kind not in (BOOL, I32, U32, F32):
        raise TypingError(f"a {value.type} cannot become a {kind}")
    return Cast(kind, value)


def convert(value: Any, kind: str) -> Any:
    """A Python number as one of type `kind`: integers wrap."""
    if kind == BOOL:
        return bool(value)
    if kind == F32:
        return float(value)
    if isinstance(value, float) and value != value:
        return 0
    wrapped = int(value) & 0xFFFFFFFF
    return wrapped - (1 << 32) if kind == I32 and wrapped >> 31 else wrapped


def truth(value: Any) -> Expr:
    """`bool(value)`."""
    if isinstance(value, StaticValue):
        return Const(BOOL, bool(value.value))
    if isinstance(value, TupleValue):
        return Const(BOOL, bool(value.items))
    if not isinstance(value, Expr):
        raise TypingError("an array has no truth value: compare its elements")
    if value.type == BOOL:
        return value
    if isinstance(value, Const):
        return Const(BOOL, bool(value.value))
    return Compare(BOOL, "ne", value, Const(value.type, convert(0, value.type)))

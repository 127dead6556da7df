"""What can be seen of an expression: effects, use of memory, sign."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import ir, traverse
from .ir import BOOL, F32, U32, Binary, Builtin, Const, Expr

if TYPE_CHECKING:
    from .function_builder import FunctionBuilder


def has_effects(value: Expr) -> bool:
    """Whether evaluating changes memory."""
    return any(
        isinstance(e, (ir.Atomic, ir.Call, ir.RandomDraw)) for e in traverse.walk_expr(value)
    )


def has_memory(value: Expr) -> bool:
    """Whether evaluating reads or changes memory, or takes long."""
    return any(
        isinstance(e, (ir.Atomic, ir.Call, ir.RandomDraw, ir.Load, ir.MathCall))
        for e in traverse.walk_expr(value)
    )


def is_nonnegative(b: FunctionBuilder, value: Expr) -> bool:
    """Whether an integer cannot be negative, as far as can be seen: then indices need not wrap."""
    if value.type in (U32, BOOL):
        return True
    if isinstance(value, Const):
        return value.value >= 0
    if isinstance(value, (Builtin, ir.Index)):
        return True
    if isinstance(value, ir.Uniform):
        return value.name not in b.negative_uniforms
    if isinstance(value, ir.Local):
        return value.name not in b.negative
    if isinstance(value, ir.Select):
        return is_nonnegative(b, value.yes) and is_nonnegative(b, value.no)
    if isinstance(value, ir.Load):
        return value.root.dtype.startswith("uint") or value.root.type == BOOL
    if isinstance(value, ir.Cast):
        return value.type != F32 and value.value.type != F32 and is_nonnegative(b, value.value)
    if isinstance(value, ir.MathCall):
        return value.name in ("popc", "clz", "ffs", "abs")
    if isinstance(value, Binary):
        left, right = is_nonnegative(b, value.left), is_nonnegative(b, value.right)
        if value.op in ("quotient", "remainder"):
            return True
        if value.op in ("add", "mul", "floordiv", "shr", "min", "or", "xor"):
            return left and right
        if value.op == "mod":
            return right
        return value.op in ("and", "max") and (left or right)
    return False

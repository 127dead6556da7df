"""Arithmetic operators, with Python's rules for the type of a result."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from ...core.errors import TypingError, UnsupportedError
from . import casts, expressions, facts, ir
from .ir import BOOL, F32, I32, U32, Binary, Const, Expr, Unary
from .values import TupleValue
from .widths import literal_type, unify

if TYPE_CHECKING:
    from .function_builder import FunctionBuilder

_BINARY = {
    ast.Add: "add",
    ast.Sub: "sub",
    ast.Mult: "mul",
    ast.Div: "truediv",
    ast.FloorDiv: "floordiv",
    ast.Mod: "mod",
    ast.Pow: "pow",
    ast.BitAnd: "and",
    ast.BitOr: "or",
    ast.BitXor: "xor",
    ast.LShift: "shl",
    ast.RShift: "shr",
}
#: Where both operands are positive, Python and C agree on what division and remainder are.
_TRUNCATED = {"floordiv": "quotient", "mod": "remainder"}


def build_binary(b: FunctionBuilder, node: ast.BinOp) -> Any:
    """`left op right`; tuples can be added too."""
    left, right = expressions.operands(b, [node.left, node.right])
    if (
        isinstance(node.op, ast.Add)
        and isinstance(left, TupleValue)
        and isinstance(right, TupleValue)
    ):
        return TupleValue(left.items + right.items)
    return binary(b, type(node.op), left, right)


def binary(b: FunctionBuilder, op: type, left: Any, right: Any) -> Expr:
    """A binary operation with Python's rules for the type of its result."""
    if not isinstance(left, Expr) or not isinstance(right, Expr):
        raise UnsupportedError(
            "arithmetic in a kernel is on numbers: loop over the elements of arrays"
        )
    name = _BINARY.get(op)
    if name is None:
        raise UnsupportedError(f"the operator {op.__name__} cannot be used in a kernel")
    if isinstance(left, Const) and isinstance(right, Const):
        folded = _fold(name, left.value, right.value)
        if folded is not None:
            return folded
    kind = unify(left.type, right.type)
    if name in ("and", "or", "xor") and kind == BOOL:
        return Binary(BOOL, name, left, right)
    if kind == BOOL:
        kind = I32
    if name == "truediv":
        kind = F32
    if name in ("and", "or", "xor", "shl", "shr") and kind == F32:
        raise TypingError("bit operations are for integers")
    if name in ("shl", "shr"):
        kind = I32 if left.type == BOOL else left.type
        return Binary(kind, name, casts.cast(left, kind), casts.cast(right, kind))
    if name == "pow":
        return _power(b, left, right, kind)
    left, right = casts.cast(left, kind), casts.cast(right, kind)
    if (
        name in ("floordiv", "mod")
        and kind != F32
        and facts.is_nonnegative(b, left)
        and facts.is_nonnegative(b, right)
    ):
        name = _TRUNCATED[name]
    return Binary(kind, name, left, right)


def _power(b: FunctionBuilder, left: Expr, right: Expr, kind: str) -> Expr:
    if isinstance(right, Const) and right.type in (I32, BOOL) and 0 < right.value <= 4:
        base_kind = I32 if left.type == BOOL else left.type
        base = casts.cast(left, base_kind)
        if right.value > 1 and not isinstance(base, (ir.Local, Const, ir.Uniform)):
            base = b.spill(base)
        result: Expr = base
        for _ in range(right.value - 1):
            result = Binary(base_kind, "mul", result, base)
        return result
    if right.type in (I32, BOOL, U32) and left.type == F32:
        return ir.MathCall(F32, "powi", (left, casts.cast(right, I32)))
    if kind != F32 and isinstance(right, Const) and right.value < 0:
        kind = F32
    return Binary(kind, "pow", casts.cast(left, kind), casts.cast(right, kind))


def _fold(name: str, left: Any, right: Any) -> Const | None:
    operations: dict[str, Any] = {
        "add": lambda: left + right,
        "sub": lambda: left - right,
        "mul": lambda: left * right,
        "truediv": lambda: left / right,
        "floordiv": lambda: left // right,
        "mod": lambda: left % right,
        "pow": lambda: left**right,
        "and": lambda: left & right,
        "or": lambda: left | right,
        "xor": lambda: left ^ right,
        "shl": lambda: left << right,
        "shr": lambda: left >> right,
    }
    try:
        value = operations[name]()
        if isinstance(value, complex):
            return None
        if isinstance(value, int) and not isinstance(value, bool) and not -(2**31) <= value < 2**32:
            value = casts.convert(value, I32)
        return Const(literal_type(value), value)
    except (ArithmeticError, ValueError, TypeError):
        return None


def add(left: Expr, right: Expr) -> Expr:
    """`left + right` for element numbers; nothing is added to zero."""
    if isinstance(left, Const) and left.value == 0:
        return right
    if isinstance(right, Const) and right.value == 0:
        return left
    return Binary(I32, "add", left, right)


def multiply(left: Expr, right: Expr) -> Expr:
    """`left * right` for element numbers; nothing is multiplied by one."""
    if isinstance(left, Const) and left.value == 1:
        return right
    if isinstance(right, Const) and right.value == 1:
        return left
    if isinstance(left, Const) and left.value == 0:
        return left
    return Binary(I32, "mul", left, right)


def build_unary(b: FunctionBuilder, node: ast.UnaryOp) -> Any:
    """`-x`, `+x`, `~x` and `not x`."""
    value = expressions.build(b, node.operand)
    if isinstance(node.op, ast.Not):
        test = casts.truth(value)
        return Const(BOOL, not test.value) if isinstance(test, Const) else Unary(BOOL, "not", test)
    if not isinstance(value, Expr):
        raise TypingError(f"`{ast.unparse(node.operand)}` is not a number")
    kind = I32 if value.type == BOOL else value.type
    if isinstance(node.op, ast.UAdd):
        return casts.cast(value, kind)
    name = "neg" if isinstance(node.op, ast.USub) else "invert"
    if isinstance(value, Const):
        folded = -value.value if name == "neg" else ~value.value
        return Const(literal_type(folded), folded)
    if name == "invert" and kind == F32:
        raise TypingError("bit operations are for integers")
    return Unary(kind, name, casts.cast(value, kind))

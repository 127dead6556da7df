"""Comparisons: of numbers, of tuples, and of what is known before the launch."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from ...core.errors import UnsupportedError
from . import casts, expressions, facts
from .ir import BOOL, I32, Compare, Const, Expr, Logical, Unary
from .values import StaticValue, TupleValue
from .widths import unify

if TYPE_CHECKING:
    from .function_builder import FunctionBuilder

_COMPARE = {ast.Lt: "lt", ast.LtE: "le", ast.Gt: "gt", ast.GtE: "ge", ast.Eq: "eq", ast.NotEq: "ne"}


def build(b: FunctionBuilder, node: ast.Compare) -> Any:
    """A comparison, chained or not."""
    left = expressions.build(b, node.left)
    result: Expr | None = None
    for position, (op, right_node) in enumerate(zip(node.ops, node.comparators, strict=True)):
        start = len(b.block)
        right = expressions.build(b, right_node)
        if len(b.block) > start:
            left = expressions.spilled(b, [left], start)[0]
            if result is not None:
                result = expressions.spilled(b, [result], start)[0]
        if position + 1 < len(node.ops) and isinstance(right, Expr) and facts.has_memory(right):
            right = b.spill(right)
        test = _one_comparison(op, left, right)
        result = test if result is None else Logical(BOOL, "and", result, test)
        left = right
    return result


def _one_comparison(op: ast.cmpop, left: Any, right: Any) -> Expr:
    if (
        isinstance(op, (ast.Is, ast.IsNot))
        or isinstance(left, StaticValue)
        or isinstance(right, StaticValue)
    ):
        return _static_comparison(op, left, right)
    if isinstance(left, TupleValue) and isinstance(right, TupleValue):
        return _tuple_comparison(op, left, right)
    if isinstance(op, (ast.In, ast.NotIn)) and isinstance(right, TupleValue):
        found: Expr = Const(BOOL, False)
        for item in right.items:
            found = Logical(BOOL, "or", found, _one_comparison(ast.Eq(), left, item))
        return found if isinstance(op, ast.In) else Unary(BOOL, "not", found)
    name = _COMPARE.get(type(op))
    if name is None or not isinstance(left, Expr) or not isinstance(right, Expr):
        raise UnsupportedError("this comparison cannot be used in a kernel")
    if isinstance(left, Const) and isinstance(right, Const):
        tests = {
            "lt": left.value < right.value,
            "le": left.value <= right.value,
            "gt": left.value > right.value,
            "ge": left.value >= right.value,
            "eq": left.value == right.value,
            "ne": left.value != right.value,
        }
        return Const(BOOL, tests[name])
    kind = unify(left.type, right.type)
    kind = I32 if kind == BOOL else kind
    return Compare(BOOL, name, casts.cast(left, kind), casts.cast(right, kind))


def _static_comparison(op: ast.cmpop, left: Any, right: Any) -> Expr:
    one = left.value if isinstance(left, StaticValue) else left
    other = right.value if isinstance(right, StaticValue) else right
    if isinstance(op, (ast.Is, ast.Eq)):
        return Const(BOOL, one is other or (isinstance(op, ast.Eq) and bool(one == other)))
    if isinstance(op, (ast.IsNot, ast.NotEq)):
        return Const(BOOL, one is not other and (isinstance(op, ast.IsNot) or bool(one != other)))
    raise UnsupportedError("this comparison cannot be used in a kernel")


def _tuple_comparison(op: ast.cmpop, left: TupleValue, right: TupleValue) -> Expr:
    if not isinstance(op, (ast.Eq, ast.NotEq)):
        raise UnsupportedError("tuples can be compared for equality only in a kernel")
    same: Expr = Const(BOOL, len(left.items) == len(right.items))
    if isinstance(same, Const) and same.value:
        for one, other in zip(left.items, right.items, strict=True):
            same = Logical(BOOL, "and", same, _one_comparison(ast.Eq(), one, other))
    return same if isinstance(op, ast.Eq) else Unary(BOOL, "not", same)

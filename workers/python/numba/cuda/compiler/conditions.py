"""`and`, `or` and `a if test else b`: what is evaluated only sometimes."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from ...core.errors import TypingError
from . import casts, expressions, facts, ir
from .ir import BOOL, Const, Expr, Logical, Unary
from .values import StaticValue
from .widths import unify

if TYPE_CHECKING:
    from .function_builder import FunctionBuilder


def build_chain(b: FunctionBuilder, node: ast.BoolOp) -> Any:
    """`a and b`, `a or b`, of any length."""
    name = "and" if isinstance(node.op, ast.And) else "or"
    result = expressions.build(b, node.values[0])
    for right_node in node.values[1:]:
        outer, b.block = b.block, []
        b.depth += 1
        right = expressions.build(b, right_node)
        b.depth -= 1
        needed, b.block = b.block, outer
        result = _logical(b, name, result, right, needed)
    return result


def _logical(b: FunctionBuilder, name: str, left: Any, right: Any, needed: list[ir.Stmt]) -> Expr:
    test = casts.truth(left)
    if isinstance(test, Const):
        b.block += needed
        return right if test.value == (name == "and") else left
    is_bool = all(isinstance(v, Expr) and v.type == BOOL for v in (left, right)) or isinstance(
        right, StaticValue
    )
    if is_bool and not needed:
        return Logical(BOOL, name, test, casts.truth(right))
    if not isinstance(left, Expr) or not isinstance(right, Expr):
        raise TypingError("`and` and `or` need numbers in a kernel")
    kind = unify(left.type, right.type)
    held = b.spill(casts.cast(left, kind))
    go_on = casts.truth(held) if name == "and" else Unary(BOOL, "not", casts.truth(held))
    b.declare(held.name, kind)
    b.emit(
        ir.If(
            go_on,
            [*needed, ir.Assign(held.name, casts.cast(right, b.types[held.name]), place=b.place)],
            [],
        )
    )
    return ir.Local(b.types[held.name], held.name)


def build_choice(b: FunctionBuilder, node: ast.IfExp) -> Any:
    """`a if test else b`."""
    test = casts.truth(expressions.build(b, node.test))
    if isinstance(test, Const):
        return expressions.build(b, node.body if test.value else node.orelse)
    sides, needed = [], []
    for side in (node.body, node.orelse):
        outer, b.block = b.block, []
        b.depth += 1
        sides.append(expressions.build(b, side))
        b.depth -= 1
        needed.append(b.block)
        b.block = outer
    if not all(isinstance(side, Expr) for side in sides):
        raise TypingError("both sides of `a if test else b` must be numbers in a kernel")
    kind = unify(sides[0].type, sides[1].type)
    yes, no = (casts.cast(side, kind) for side in sides)
    if not needed[0] and not needed[1] and not facts.has_memory(yes) and not facts.has_memory(no):
        return ir.Select(kind, test, yes, no)
    name = b.temporary(kind)
    if not (facts.is_nonnegative(b, yes) and facts.is_nonnegative(b, no)):
        b.negative.add(name)
    yes, no = (casts.cast(side, b.types[name]) for side in sides)
    then = [*needed[0], ir.Assign(name, yes, place=b.place)]
    b.emit(ir.If(test, then, [*needed[1], ir.Assign(name, no, place=b.place)]))
    return ir.Local(b.types[name], name)

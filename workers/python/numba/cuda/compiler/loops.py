"""Loops: `while`, and `for` over ranges, arrays and tuples."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ...core.errors import TypingError, UnsupportedError
from . import casts, expressions, facts, indexing, ir, statements
from .ir import I32, Const, Expr, Local
from .values import ArrayValue, RangeValue, SequenceValue, TupleValue
from .widths import unify

if TYPE_CHECKING:
    from .function_builder import FunctionBuilder


def build_while(b: FunctionBuilder, node: ast.While) -> None:
    """`while`."""
    if node.orelse:
        raise UnsupportedError("`while ... else` cannot be used in a kernel")
    place = b.place
    b.loop_depth += 1
    outer, b.block = b.block, []
    test = casts.truth(expressions.build(b, node.test))
    before, b.block = b.block, outer
    body = statements.inner(b, node.body)
    b.loop_depth -= 1
    b.place = place
    b.emit(ir.While(before, test, body))


def build_for(b: FunctionBuilder, node: ast.For) -> None:
    """`for` over what a kernel can loop over."""
    if node.orelse:
        raise UnsupportedError("`for ... else` cannot be used in a kernel")
    items = expressions.build(b, node.iter)
    if isinstance(items, RangeValue):
        _for_range(b, node, items)
    elif isinstance(items, TupleValue):
        _unroll(b, node, items)
    elif isinstance(items, ArrayValue):
        _for_items(b, node, items.shape[0], lambda i: indexing.element(b, items, [i]))
    elif isinstance(items, SequenceValue):
        _for_items(b, node, items.length, items.item)
    else:
        raise UnsupportedError("a kernel can loop over range(...), tuples and arrays")


def _for_range(b: FunctionBuilder, node: ast.For, items: RangeValue, element: Any = None) -> None:
    place = b.place
    if element is None and isinstance(node.target, ast.Name):
        name = node.target.id
    else:
        name = b.temporary(I32, "i")
    kind = unify(unify(items.start.type, items.stop.type), I32)
    b.declare(name, kind)
    b.names[name] = Local(b.types[name], name)
    step = items.step.value if isinstance(items.step, Const) else 0
    if isinstance(items.step, Const) and step == 0:
        raise TypingError("range() arg 3 must not be zero")
    grows = facts.is_nonnegative(b, items.start) and step > 0
    if not grows and name not in b.negative:
        b.negative.add(name)
        b.changed = True
    b.loop_depth += 1
    outer, b.block = b.block, []
    if element is not None:
        statements.assign(b, node.target, element(Local(b.types[name], name)))
    body = b.block + statements.inner(b, node.body)
    b.block = outer
    b.loop_depth -= 1
    b.place = place
    wide = b.types[name]
    start, stop = casts.cast(items.start, wide), casts.cast(items.stop, wide)
    sign = (step > 0) - (step < 0)
    b.emit(ir.ForRange(name, start, stop, casts.cast(items.step, wide), sign, body))


def _for_items(
    b: FunctionBuilder, node: ast.For, length: Expr, item: Callable[[Expr], Any]
) -> None:
    _for_range(b, node, RangeValue(Const(I32, 0), length, Const(I32, 1)), item)


def _unroll(b: FunctionBuilder, node: ast.For, items: TupleValue) -> None:
    if any(isinstance(inner, (ast.Break, ast.Continue)) for inner in ast.walk(node)):
        raise UnsupportedError(
            "break and continue cannot be used in a loop over a tuple: loop over range(...)"
        )
    for item in items.items:
        statements.assign(b, node.target, item)
        b.block += statements.inner(b, node.body)

"""Expressions: names, tuples, and who builds what else there is."""

from __future__ import annotations

import ast
import enum
from typing import TYPE_CHECKING, Any

import numpy as np

from ...core.errors import TypingError, UnsupportedError
from ..intrinsics import KernelIndex, LaneId
from . import arrays, calls, comparisons, conditions, indexing, ir, operators
from .ir import I32, Binary, Builtin, Const, Expr
from .refusals import refused_expression
from .source import MISSING
from .values import ArrayValue, StaticValue, TupleValue
from .widths import literal_type

if TYPE_CHECKING:
    from .function_builder import FunctionBuilder


def build(b: FunctionBuilder, node: ast.expr) -> Any:
    """The value of an expression; what must run before it is emitted."""
    handler = _HANDLERS.get(type(node))
    if handler is None:
        raise refused_expression(node)
    return handler(b, node)


def scalar(b: FunctionBuilder, node: ast.expr) -> Expr:
    """The same, for a place where only a number will do."""
    value = build(b, node)
    if not isinstance(value, Expr):
        raise TypingError(f"`{ast.unparse(node)}` is not a number")
    return value


def _constant(b: FunctionBuilder, node: ast.Constant) -> Any:
    if node.value is None or isinstance(node.value, str):
        return StaticValue(node.value)
    return Const(literal_type(node.value), node.value)


def outside_value(b: FunctionBuilder, value: Any, name: str) -> Any:
    """A global or closure value as the kernel sees it: numbers become constants."""
    if isinstance(value, enum.Enum) and isinstance(value.value, (int, float)):
        value = value.value
    if isinstance(value, (bool, int, float, np.bool_, np.integer, np.floating)):
        plain = value.item() if isinstance(value, np.generic) else value
        return Const(literal_type(plain), plain)
    if isinstance(value, tuple):
        return TupleValue(tuple(outside_value(b, item, name) for item in value))
    if isinstance(value, np.ndarray):
        return arrays.constant_array(b, value, name)
    if isinstance(value, LaneId):
        linear = operators.add(
            operators.multiply(
                Builtin(I32, "tz"), operators.multiply(Builtin(I32, "bdy"), Builtin(I32, "bdx"))
            ),
            Builtin(I32, "tx"),
        )
        linear = operators.add(linear, operators.multiply(Builtin(I32, "ty"), Builtin(I32, "bdx")))
        return Binary(I32, "and", linear, Const(I32, 31))
    return StaticValue(value)


def _name(b: FunctionBuilder, node: ast.Name) -> Any:
    return b.lookup(node.id)


def _attribute(b: FunctionBuilder, node: ast.Attribute) -> Any:
    found = b.source.resolve(node)
    if found is not MISSING:
        return outside_value(b, found, node.attr)
    base = build(b, node.value)
    if isinstance(base, StaticValue) and isinstance(base.value, KernelIndex) and node.attr in "xyz":
        return Builtin(I32, base.value.prefix + node.attr)
    if isinstance(base, ArrayValue):
        return indexing.attribute(base, node.attr)
    if isinstance(base, StaticValue) and hasattr(base.value, node.attr):
        return outside_value(b, getattr(base.value, node.attr), node.attr)
    raise UnsupportedError(f"`{ast.unparse(node)}` cannot be used in a kernel")


def _tuple(b: FunctionBuilder, node: Any) -> TupleValue:
    items = []
    for item in node.elts:
        start = len(b.block)
        value = build(b, item)
        if len(b.block) > start:
            items = spilled(b, items, start)
        items.append(value)
    return TupleValue(tuple(items))


def spilled(b: FunctionBuilder, values: list[Any], at: int) -> list[Any]:
    """Evaluates earlier operands before the statements that a later one needed."""
    tail, b.block = b.block[at:], b.block[:at]
    kept = [
        b.spill(v) if isinstance(v, Expr) and not isinstance(v, (Const, ir.Uniform)) else v
        for v in values
    ]
    b.block += tail
    return kept


def operands(b: FunctionBuilder, nodes: list[ast.expr]) -> list[Any]:
    """Several expressions in order."""
    return list(_tuple(b, ast.Tuple(list(nodes), ast.Load())).items)


_HANDLERS: dict[type, Any] = {
    ast.Constant: _constant,
    ast.Name: _name,
    ast.Attribute: _attribute,
    ast.Tuple: _tuple,
    ast.List: _tuple,
    ast.BinOp: operators.build_binary,
    ast.UnaryOp: operators.build_unary,
    ast.Compare: comparisons.build,
    ast.BoolOp: conditions.build_chain,
    ast.IfExp: conditions.build_choice,
    ast.Subscript: indexing.load,
    ast.Call: calls.build,
}

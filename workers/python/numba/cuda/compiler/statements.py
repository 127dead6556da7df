"""Statements: from a function's syntax tree to the typed intermediate form."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from ...core.errors import TypingError, UnsupportedError
from . import casts, expressions, facts, indexing, ir, loops, operators, traverse
from .ir import Const, Expr, Local, Stmt
from .refusals import refused_statement
from .values import StaticValue, TupleValue
from .widths import unify

if TYPE_CHECKING:
    from .function_builder import FunctionBuilder


def build(b: FunctionBuilder, nodes: list[ast.stmt]) -> None:
    """Builds a list of statements."""
    for node in nodes:
        b.place = b.source.place(node)
        handler = _HANDLERS.get(type(node))
        if handler is None:
            raise refused_statement(node)
        handler(b, node)


def inner(b: FunctionBuilder, nodes: list[ast.stmt]) -> list[Stmt]:
    """Builds statements into a list of their own."""
    outer, b.block = b.block, []
    b.depth += 1
    build(b, nodes)
    b.depth -= 1
    inside, b.block = b.block, outer
    return inside


def _nothing(b: FunctionBuilder, node: ast.Pass) -> None:
    pass


def _expression(b: FunctionBuilder, node: ast.Expr) -> None:
    if isinstance(node.value, ast.Constant):
        return
    value = expressions.build(b, node.value)
    if isinstance(value, Expr) and facts.has_effects(value):
        b.emit(ir.Eval(value))


def _assign(b: FunctionBuilder, node: ast.Assign) -> None:
    value = expressions.build(b, node.value)
    if len(node.targets) > 1 and isinstance(value, Expr):
        value = b.spill(value)
    for target in node.targets:
        assign(b, target, value)


def _annotated(b: FunctionBuilder, node: ast.AnnAssign) -> None:
    if node.value is not None:
        assign(b, node.target, expressions.build(b, node.value))


def assign(b: FunctionBuilder, target: ast.expr, value: Any) -> None:
    """`target = value` for any target."""
    if isinstance(target, ast.Name):
        b.bind(target.id, value)
    elif isinstance(target, ast.Subscript):
        indexing.store(b, target, value)
    elif isinstance(target, (ast.Tuple, ast.List)):
        _unpack(b, target, value)
    else:
        raise UnsupportedError("only variables and array elements can be assigned in a kernel")


def _unpack(b: FunctionBuilder, target: Any, value: Any) -> None:
    if not isinstance(value, TupleValue) or len(value.items) != len(target.elts):
        count = len(value.items) if isinstance(value, TupleValue) else 1
        raise TypingError(f"cannot unpack {count} value(s) into {len(target.elts)} names")
    items = value.items
    if len(items) > 1 and not _may_be_assigned_in_turn(target, items):
        # All of the right side is evaluated before anything is assigned: `a, b = b, a`.
        items = tuple(b.spill(i) if isinstance(i, Expr) else i for i in items)
    for part, item in zip(target.elts, items, strict=True):
        assign(b, part, item)


def _augmented(b: FunctionBuilder, node: ast.AugAssign) -> None:
    if isinstance(node.target, ast.Subscript):
        indexing.update(b, node)
        return
    if not isinstance(node.target, ast.Name):
        raise UnsupportedError("only variables and array elements can be assigned in a kernel")
    old = b.lookup(node.target.id)
    value = expressions.build(b, node.value)
    b.bind(node.target.id, operators.binary(b, type(node.op), old, value))


def _if(b: FunctionBuilder, node: ast.If) -> None:
    test = casts.truth(expressions.build(b, node.test))
    if isinstance(test, Const):
        build(b, node.body if test.value else node.orelse)
        return
    place = b.place
    statement = ir.If(test, inner(b, node.body), inner(b, node.orelse))
    b.place = place
    b.emit(statement)


def _break(b: FunctionBuilder, node: ast.Break) -> None:
    b.emit(ir.Break())


def _continue(b: FunctionBuilder, node: ast.Continue) -> None:
    b.emit(ir.Continue())


def _return(b: FunctionBuilder, node: ast.Return) -> None:
    value = expressions.build(b, node.value) if node.value is not None else StaticValue(None)
    items: tuple[Any, ...] = value.items if isinstance(value, TupleValue) else (value,)
    if isinstance(value, StaticValue) and value.value is None:
        items = ()
    if not all(isinstance(item, Expr) for item in items):
        raise UnsupportedError("a device function can return numbers and tuples of numbers only")
    kinds = tuple(item.type for item in items)
    if b.returned is not None and len(b.returned) == len(kinds):
        kinds = tuple(unify(one, other) for one, other in zip(b.returned, kinds, strict=True))
    elif b.returned:
        raise TypingError("a function must return the same number of values everywhere")
    if kinds != b.returned:
        b.returned = kinds
        b.changed = True
    values = tuple(casts.cast(v, k) for v, k in zip(items, kinds, strict=True))
    b.emit(ir.Return(values))


def _may_be_assigned_in_turn(target: Any, items: tuple[Any, ...]) -> bool:
    """Whether no target is read by an item, so that the order of assignments does not matter."""
    if not all(isinstance(part, ast.Name) for part in target.elts):
        return False
    names = {part.id for part in target.elts}
    for item in items:
        if not isinstance(item, Expr):
            return False
        for part in traverse.walk_expr(item):
            if isinstance(part, Local) and part.name in names:
                return False
    return not any(facts.has_effects(item) for item in items)


_HANDLERS: dict[type, Any] = {
    ast.Pass: _nothing,
    ast.Expr: _expression,
    ast.Assign: _assign,
    ast.AnnAssign: _annotated,
    ast.AugAssign: _augmented,
    ast.If: _if,
    ast.While: loops.build_while,
    ast.For: loops.build_for,
    ast.Break: _break,
    ast.Continue: _continue,
    ast.Return: _return,
}

"""Ways through the intermediate form: its statements, its expressions, and what is inside them."""

from __future__ import annotations

from typing import Any

from .ir import Barrier, BarrierReduce, Call, Expr, ForRange, If, Stmt, While


def child_lists(statement: Stmt) -> list[list[Stmt]]:
    """The statement lists inside a statement."""
    if isinstance(statement, If):
        return [statement.then, statement.orelse]
    if isinstance(statement, While):
        return [statement.before, statement.body]
    if isinstance(statement, ForRange):
        return [statement.body]
    return []


def expressions_of(statement: Stmt) -> list[Expr]:
    """The expressions that a statement itself evaluates."""
    found: list[Any] = []
    for name in ("value", "flat", "test", "start", "stop", "step"):
        found.append(getattr(statement, name, None))
    found += list(getattr(statement, "values", ()))
    return [e for e in found if isinstance(e, Expr)]


def children(expr: Expr) -> list[Expr]:
    """The operands of an expression."""
    found: list[Any] = []
    for name in ("left", "right", "value", "size", "test", "yes", "no", "flat", "expected"):
        found.append(getattr(expr, name, None))
    found += list(getattr(expr, "args", ()))
    return [e for e in found if isinstance(e, Expr)]


def walk_expr(expr: Expr) -> Any:
    """An expression and everything in it."""
    yield expr
    for child in children(expr):
        yield from walk_expr(child)


def walk(statements: list[Stmt]) -> Any:
    """All statements, inner ones included."""
    for statement in statements:
        yield statement
        for inner in child_lists(statement):
            yield from walk(inner)


def has_barrier(statement: Stmt) -> bool:
    """Whether a statement waits for the thread block, itself or in a call."""
    for inner in walk([statement]):
        if isinstance(inner, (Barrier, BarrierReduce)):
            return True
        for expr in expressions_of(inner):
            if any(isinstance(e, Call) and e.function.has_barrier for e in walk_expr(expr)):
                return True
    return False

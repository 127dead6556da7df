"""Which loops may declare their variable themselves."""

from __future__ import annotations

from . import ir, traverse
from .ir import Function, Local, Stmt


def own_loop_variables(function: Function) -> None:
    """Lets loops declare their variable where nothing outside them touches it."""
    loops = [s for s in traverse.walk(function.body) if isinstance(s, ir.ForRange)]
    total: dict[str, int] = {}
    _count_uses(function.body, total)
    inside: dict[str, int] = {}
    clean: dict[str, bool] = {}
    for loop in loops:
        counts: dict[str, int] = {}
        _count_uses(loop.body, counts)
        inside[loop.name] = inside.get(loop.name, 0) + counts.get(loop.name, 0)
        assigned = any(
            isinstance(s, ir.Assign) and s.name == loop.name for s in traverse.walk(loop.body)
        )
        nested = any(
            isinstance(s, ir.ForRange) and s.name == loop.name for s in traverse.walk(loop.body)
        )
        clean[loop.name] = clean.get(loop.name, True) and not assigned and not nested
    for loop in loops:
        loop.owns_variable = clean[loop.name] and inside[loop.name] == total.get(loop.name, 0)
    for name in {loop.name for loop in loops if loop.owns_variable}:
        function.locals.pop(name, None)


def _count_uses(statements: list[Stmt], counts: dict[str, int]) -> None:
    for statement in traverse.walk(statements):
        if isinstance(statement, ir.Assign):
            counts[statement.name] = counts.get(statement.name, 0) + 1
        for expr in traverse.expressions_of(statement):
            for part in traverse.walk_expr(expr):
                if isinstance(part, Local):
                    counts[part.name] = counts.get(part.name, 0) + 1

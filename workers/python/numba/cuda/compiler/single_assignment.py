"""Finds variables that can be declared where they are assigned: `let` in WGSL, which reads and runs
better than `var`.
"""

from __future__ import annotations

from . import ir, traverse
from .ir import Stmt


def single_assignments(function: ir.Function) -> set[str]:
    """Names that are assigned once, with every use after it in the same list of statements or
    inside of it.
    """
    counts: dict[str, int] = {}
    reads: dict[str, int] = {}
    for statement in traverse.walk(function.body):
        for name in _targets(statement):
            counts[name] = counts.get(name, 0) + 1
        for name in _reads(statement):
            reads[name] = reads.get(name, 0) + 1
    parameters = {name for name, _ in function.parameters}
    once = {name for name, count in counts.items() if count == 1} - parameters
    found: set[str] = set()
    _search(function.body, once, reads, found)
    return found


def _targets(statement: Stmt) -> list[str]:
    if isinstance(statement, (ir.Assign, ir.ForRange)):
        return [statement.name]
    if isinstance(statement, ir.AssignMany):
        return list(statement.names)
    return [statement.target] if isinstance(statement, ir.BarrierReduce) else []


def _reads(statement: Stmt) -> list[str]:
    return [
        part.name
        for expr in traverse.expressions_of(statement)
        for part in traverse.walk_expr(expr)
        if isinstance(part, ir.Local)
    ]


def _search(statements: list[Stmt], once: set[str], reads: dict[str, int], found: set[str]) -> None:
    for position, statement in enumerate(statements):
        if isinstance(statement, ir.Assign) and statement.name in once:
            name = statement.name
            after = sum(
                _reads(inner).count(name)
                for later in statements[position + 1 :]
                for inner in traverse.walk([later])
            )
            if after == reads.get(name, 0):
                found.add(name)
        if isinstance(statement, ir.While):
            # What runs before the test is not in the scope of the body.
            _search(statement.body, once, reads, found)
            continue
        for inner in traverse.child_lists(statement):
            _search(inner, once, reads, found)

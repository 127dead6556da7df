"""Which values are the same for every thread of a thread block.

WGSL demands that barriers are reached by all threads of a thread block, and browsers differ in how
they check it, so
this is an own check: the same message everywhere, with the variable that made the difference.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from . import ir, traverse
from .ir import Expr, Stmt

#: UNIFORM: the same for the thread block. SHARED_DATA: the same if memory is (one thread may decide
#: for all).
UNIFORM, SHARED_DATA, VARYING = 0, 1, 2


@dataclass(frozen=True)
class Level:
    """How uniform a value is, and where its difference comes from."""

    level: int = UNIFORM
    reason: str = ""

    def __or__(self, other: Level) -> Level:
        return self if self.level >= other.level else other


_ALL = Level()
_THREAD = {"tx": "cuda.threadIdx.x", "ty": "cuda.threadIdx.y", "tz": "cuda.threadIdx.z"}


@dataclass
class Uniformity:
    """Levels of all variables of a kernel."""

    variables: dict[str, Level] = field(default_factory=dict)
    #: Variables used nowhere but under one guard, by the guard's identity.
    changed: bool = False

    def of(self, expr: Expr) -> Level:
        """The level of an expression."""
        if isinstance(expr, ir.Builtin):
            reason = _THREAD.get(expr.name)
            return Level(VARYING, reason) if reason else _ALL
        if isinstance(expr, ir.Local):
            level = self.variables.get(expr.name, _ALL)
            if level.level and not expr.name.startswith("fj_") and expr.name not in level.reason:
                return Level(level.level, f"`{expr.name}`, which depends on {level.reason}")
            return level
        if isinstance(expr, (ir.Atomic, ir.RandomDraw)):
            return Level(VARYING, f"what cuda.atomic or random numbers gave on `{expr.root.name}`")
        if isinstance(expr, ir.Call):
            return Level(VARYING, f"the result of {expr.function.name}()")
        level = _ALL
        for child in traverse.children(expr):
            level |= self.of(child)
        if isinstance(expr, ir.Load) and level.level < VARYING:
            is_fixed = expr.root.space == "const" or (
                expr.root.space == "global" and not expr.root.is_written
            )
            if expr.root.space == "local":
                return Level(VARYING, f"values in `{expr.root.name}`")
            if not is_fixed:
                level |= Level(SHARED_DATA, f"values in `{expr.root.name}`")
        return level

    def set(self, name: str, level: Level) -> None:
        """Raises the level of a variable."""
        old = self.variables.get(name, _ALL)
        if level.level > old.level:
            self.variables[name] = level
            self.changed = True


def analyse(function: ir.Function) -> Uniformity:
    """The levels of a kernel's variables. Guards around barriers do not taint: they become
    predicates.
    """
    found = Uniformity()
    for _ in range(100):
        found.changed = False
        _visit(found, function.body, _ALL, function.body)
        if not found.changed:
            break
    return found


def _visit(u: Uniformity, statements: list[Stmt], control: Level, whole: list[Stmt]) -> Level:
    """Returns the level of having left the enclosing loop in between."""
    left = _ALL
    for statement in statements:
        here = control | left
        if isinstance(statement, ir.Assign):
            u.set(statement.name, u.of(statement.value) | here)
        elif isinstance(statement, ir.AssignMany):
            for name in statement.names:
                u.set(name, u.of(statement.value) | here)
        elif isinstance(statement, ir.BarrierReduce):
            u.set(statement.target, here)
        elif isinstance(statement, ir.If):
            left |= _visit_if(u, statement, here, whole)
        elif isinstance(statement, (ir.While, ir.ForRange)):
            _visit_loop(u, statement, here, whole)
        elif isinstance(statement, (ir.Break, ir.Continue)):
            left |= here
    return left


def _visit_if(u: Uniformity, statement: ir.If, here: Level, whole: list[Stmt]) -> Level:
    test = u.of(statement.test)
    is_guard = test.level > UNIFORM and traverse.has_barrier(statement)
    inner = here if is_guard else here | test
    left = _visit(u, statement.then, inner, whole) | _visit(u, statement.orelse, inner, whole)
    if is_guard:
        for name in assigned(statement.then) & used_outside(whole, statement):
            u.set(name, test)
    return left


def _visit_loop(
    u: Uniformity, statement: ir.While | ir.ForRange, here: Level, whole: list[Stmt]
) -> None:
    if isinstance(statement, ir.While):
        test = u.of(statement.test)
        if statement.agree or (test.level == SHARED_DATA and traverse.has_barrier(statement)):
            test = _ALL
    else:
        test = u.of(statement.start) | u.of(statement.stop) | u.of(statement.step)
        u.set(statement.name, here | test)
    inner = here | test
    # Twice: what a turn of the loop leaves behind, the next one finds.
    for _ in range(2):
        left = _ALL
        for body in traverse.child_lists(statement):
            left |= _visit(u, body, inner, whole)
        inner |= left


def assigned(statements: list[Stmt]) -> set[str]:
    """Variables that statements assign."""
    names: set[str] = set()
    for statement in traverse.walk(statements):
        if isinstance(statement, (ir.Assign, ir.ForRange)):
            names.add(statement.name)
        elif isinstance(statement, ir.AssignMany):
            names.update(statement.names)
        elif isinstance(statement, ir.BarrierReduce):
            names.add(statement.target)
    return names


def used(statements: list[Stmt]) -> set[str]:
    """Variables that statements read."""
    names: set[str] = set()
    for statement in traverse.walk(statements):
        for expr in traverse.expressions_of(statement):
            names.update(
                part.name for part in traverse.walk_expr(expr) if isinstance(part, ir.Local)
            )
    return names


def used_outside(whole: list[Stmt], inside: ir.If) -> set[str]:
    """Variables read anywhere but in the body of `inside`."""
    names: set[str] = set()

    def visit(statements: list[Stmt]) -> None:
        for statement in statements:
            for expr in traverse.expressions_of(statement):
                names.update(
                    part.name for part in traverse.walk_expr(expr) if isinstance(part, ir.Local)
                )
            if statement is not inside:
                for inner in traverse.child_lists(statement):
                    visit(inner)
            else:
                visit(inside.orelse)

    visit(whole)
    return names

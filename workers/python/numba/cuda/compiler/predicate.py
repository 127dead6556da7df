"""Makes barriers reachable by every thread: guarded code and early returns become predicates around
what lies between barriers.

`if i < n: s[t] = a[i]; syncthreads(); ...` and `if i >= n: return` before a barrier are what
courses teach, and CUDA
runs them; WGSL refuses both. What stays divergent after that (a barrier in a loop whose length
differs from thread to
thread, in both branches of an `if`, or a second barrier after a guarded one) is an error that names
the variable.
"""

from __future__ import annotations

from dataclasses import replace

from ..errors import DivergenceError
from . import ir, traverse
from .ir import BOOL, Const, Expr, Local, Logical, Stmt, Unary
from .uniformity import SHARED_DATA, UNIFORM, Level, Uniformity, analyse, assigned

LIVE = "fj_live"


def predicate(function: ir.Function) -> None:
    """Rewrites a kernel that has barriers. Raises DivergenceError for a divergent one."""
    if not function.has_barrier:
        return
    if any(isinstance(s, ir.Return) for s in traverse.walk(function.body)):
        function.body, _ = _without_returns(function.body, 0)
        function.locals[LIVE] = BOOL
        function.body.insert(0, ir.Assign(LIVE, Const(BOOL, True)))
    _Predicator(function, analyse(function)).run()


def _without_returns(statements: list[Stmt], depth: int) -> tuple[list[Stmt], bool]:
    """Replaces `return` by clearing LIVE; says whether there was one."""
    result: list[Stmt] = []
    for position, statement in enumerate(statements):
        if isinstance(statement, ir.Return):
            result.append(ir.Assign(LIVE, Const(BOOL, False), place=statement.place))
            if depth:
                result.append(ir.Break(place=statement.place))
            return result, True
        returned = False
        if isinstance(statement, ir.If):
            then, one = _without_returns(statement.then, depth)
            orelse, other = _without_returns(statement.orelse, depth)
            result.append(replace(statement, then=then, orelse=orelse))
            returned = one or other
        elif isinstance(statement, (ir.While, ir.ForRange)):
            body, returned = _without_returns(statement.body, depth + 1)
            result.append(replace(statement, body=body))
        else:
            result.append(statement)
        if returned:
            rest, _ = _without_returns(statements[position + 1 :], depth)
            result += _after_return(rest, statement, depth)
            return result, True
    return result, False


def _after_return(rest: list[Stmt], statement: Stmt, depth: int) -> list[Stmt]:
    live = Local(BOOL, LIVE)
    if depth and isinstance(statement, (ir.While, ir.ForRange)):
        return [
            ir.If(
                Unary(BOOL, "not", live),
                [ir.Break(place=statement.place)],
                [],
                place=statement.place,
            ),
            *rest,
        ]
    if depth or not rest:
        return rest
    return [ir.If(live, rest, [], place=statement.place)]


def _leaves(statement: Stmt) -> bool:
    """Whether a statement may break out of, or go on with, the loop that it stands in."""
    if isinstance(statement, (ir.Break, ir.Continue)):
        return True
    if isinstance(statement, ir.If):
        return any(_leaves(s) for s in [*statement.then, *statement.orelse])
    return False


class _Predicator:
    def __init__(self, function: ir.Function, uniformity: Uniformity) -> None:
        self.function = function
        self.uniformity = uniformity
        self.count = 0

    def run(self) -> None:
        self.function.body = self.schedule(self.function.body, None, [], False)

    def refuse(self, statement: Stmt, level: Level, what: str) -> DivergenceError:
        """The error for a divergent barrier."""
        barrier = next(
            (
                s
                for s in traverse.walk([statement])
                if isinstance(s, (ir.Barrier, ir.BarrierReduce))
            ),
            statement,
        )
        reason = level.reason or "something that differs from thread to thread"
        line = barrier.place.line if barrier.place else "?"
        return DivergenceError(
            f"divergent barrier: {what} depends on {reason}, so not every thread of the thread "
            f"block reaches "
            f"cuda.syncthreads() at line {line}; move the barrier out of it",
            statement.place,
            barrier.place,
        )

    def schedule(
        self, statements: list[Stmt], mask: Expr | None, loop: list[set[str]], follows: bool
    ) -> list[Stmt]:
        """`statements` so that every thread passes every barrier; `mask` says whether a thread
        takes part.

        `loop`: variables assigned in each enclosing loop that has barriers; `follows`: a barrier
        comes later.
        """
        result: list[Stmt] = []
        run: list[Stmt] = []

        def flush() -> None:
            if run:
                result.extend(
                    run if mask is None else [ir.If(mask, list(run), [], place=run[0].place)]
                )
                run.clear()

        for position, statement in enumerate(statements):
            later = follows or any(traverse.has_barrier(s) for s in statements[position + 1 :])
            if traverse.has_barrier(statement):
                flush()
                result += self.barrier_statement(statement, mask, loop, later)
            elif mask is not None and self.runs_for_all(statement, loop):
                flush()
                result.append(statement)
            else:
                self.check_leaving(statement, loop)
                run.append(statement)
        flush()
        return result

    def runs_for_all(self, statement: Stmt, loop: list[set[str]]) -> bool:
        """Under a mask: what steers loops with barriers must be done by every thread."""
        if isinstance(statement, ir.Assign):
            level = self.uniformity.variables.get(statement.name, Level())
            return level.level == UNIFORM and self.uniformity.of(statement.value).level == UNIFORM
        if loop and _leaves(statement):
            self.check_leaving(statement, loop)
            return True
        return False

    def check_leaving(self, statement: Stmt, loop: list[set[str]]) -> None:
        if loop and isinstance(statement, ir.If) and _leaves(statement):
            level = self.uniformity.of(statement.test)
            if level.level > UNIFORM:
                raise self.refuse(statement, level, "leaving the loop")

    def barrier_statement(
        self, statement: Stmt, mask: Expr | None, loop: list[set[str]], later: bool
    ) -> list[Stmt]:
        if isinstance(statement, ir.Barrier):
            return [statement]
        if isinstance(statement, ir.BarrierReduce):
            return [self.vote(statement, mask)]
        if isinstance(statement, ir.If):
            return self.guarded(statement, mask, loop, later)
        if isinstance(statement, ir.While):
            return [self.while_loop(statement, mask, loop)]
        if isinstance(statement, ir.ForRange):
            return [self.for_loop(statement, mask, loop)]
        if mask is not None:
            raise self.refuse(statement, Level(), "the call of a device function that waits")
        return [statement]

    def vote(self, statement: ir.BarrierReduce, mask: Expr | None) -> Stmt:
        if mask is None:
            return statement
        idle = Unary(BOOL, "not", mask)
        if statement.kind == "and":
            return replace(statement, value=Logical(BOOL, "or", idle, statement.value))
        return replace(statement, value=Logical(BOOL, "and", mask, statement.value))

    def guarded(
        self, statement: ir.If, mask: Expr | None, loop: list[set[str]], later: bool
    ) -> list[Stmt]:
        level = self.uniformity.of(statement.test)
        if level.level == UNIFORM:
            then = self.schedule(statement.then, mask, loop, later)
            orelse = self.schedule(statement.orelse, mask, loop, later)
            return [replace(statement, then=then, orelse=orelse)]
        is_live = statement.test == Local(BOOL, LIVE)
        both = any(traverse.has_barrier(s) for s in statement.then) and any(
            traverse.has_barrier(s) for s in statement.orelse
        )
        changes = any(self.names_in(statement.test) & names for names in loop)
        if (
            both
            or not any(traverse.has_barrier(s) for s in statement.then)
            or (not is_live and (later or changes))
        ):
            raise self.refuse(statement, level, "whether a thread gets to the barrier")
        name = self.new_mask()
        test = Local(BOOL, name)
        result: list[Stmt] = (
            [ir.Assign(name, Const(BOOL, False), place=statement.place)] if mask is not None else []
        )
        set_mask = ir.Assign(name, statement.test, place=statement.place)
        result.append(
            ir.If(mask, [set_mask], [], place=statement.place) if mask is not None else set_mask
        )
        result += self.schedule(statement.then, test, loop, later)
        if statement.orelse:
            other: Expr = Unary(BOOL, "not", test)
            other = other if mask is None else Logical(BOOL, "and", mask, other)
            result.append(ir.If(other, statement.orelse, [], place=statement.place))
        return result

    def names_in(self, expr: Expr) -> set[str]:
        return {part.name for part in traverse.walk_expr(expr) if isinstance(part, Local)}

    def new_mask(self) -> str:
        self.count += 1
        name = f"fj_active{self.count}"
        self.function.locals[name] = BOOL
        return name

    def while_loop(self, statement: ir.While, mask: Expr | None, loop: list[set[str]]) -> Stmt:
        level = self.uniformity.of(statement.test)
        agree = level.level == SHARED_DATA and mask is None
        if level.level > UNIFORM and not agree:
            raise self.refuse(statement, level, "how often the loop runs")
        inner = [*loop, assigned([statement])]
        body = self.schedule(statement.body, mask, inner, False)
        return replace(statement, body=body, agree=agree)

    def for_loop(self, statement: ir.ForRange, mask: Expr | None, loop: list[set[str]]) -> Stmt:
        level = self.uniformity.of(statement.start) | self.uniformity.of(statement.stop)
        level |= self.uniformity.of(statement.step)
        if level.level > UNIFORM:
            raise self.refuse(statement, level, "how often the loop runs")
        inner = [*loop, assigned([statement])]
        return replace(statement, body=self.schedule(statement.body, mask, inner, False))

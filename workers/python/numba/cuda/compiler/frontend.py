"""Statements: from a function's syntax tree to the typed intermediate form.

The tree is walked again and again until the types of all variables stay as they are: a variable has
one type, the
one that can hold all values it is ever given, as in numba.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from typing import Any

from ...core.errors import NumbaError, TypingError, UnsupportedError
from . import expressions, indexing, ir
from .ir import BOOL, F32, I32, U32, Const, Expr, Function, Local, Stmt
from .source import MISSING, FunctionSource
from .values import ArrayValue, RangeValue, StaticValue, TupleValue
from .widths import unify

MAX_ROUNDS = 30


@dataclass
class Module:
    """What one specialised kernel consists of: its functions and their memory."""

    functions: list[Function] = field(default_factory=list)
    roots: list[ir.Root] = field(default_factory=list)
    #: Device functions by what they were specialised for.
    instances: dict[Any, Any] = field(default_factory=dict)
    stack: list[Any] = field(default_factory=list)
    dynamic_shared_bytes: int = 0
    #: Arguments that may be negative numbers; extents are not among them.
    negative_uniforms: set[str] = field(default_factory=set)
    #: Shared and constant arrays by where they are made.
    arrays: dict[Any, ArrayValue] = field(default_factory=dict)

    def new_root(self, name: str, space: str, dtype: Any, kind: str, **more: Any) -> ir.Root:
        """Adds memory under a name that no other memory has."""
        taken = {root.name for root in self.roots}
        unique, number = name, 2
        while unique in taken:
            unique, number = f"{name}{number}", number + 1
        root = ir.Root(unique, space, str(dtype), kind, **more)
        self.roots.append(root)
        return root


class FunctionBuilder:
    """Builds one function; `bindings` holds what its parameters stand for."""

    def __init__(
        self, module: Module, source: FunctionSource, bindings: dict[str, Any], name: str
    ) -> None:
        self.module = module
        self.source = source
        self.bindings = bindings
        self.function = Function(name, [])
        self.types: dict[str, str] = {}
        #: Variables that may hold a negative number; grows from round to round.
        self.negative: set[str] = set()
        self.negative_uniforms = module.negative_uniforms
        self.changed = False
        self.names: dict[str, Any] = {}
        self.block: list[Stmt] = []
        self.depth = 0
        self.loop_depth = 0
        self.place: Any = None
        self.returned: tuple[str, ...] | None = None
        self._temporaries = 0
        stores = (
            n
            for n in ast.walk(source.tree)
            if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)
        )
        #: Parameters that the function changes: they need a variable from the start.
        self._reassigned = sorted({n.id for n in stores} & set(bindings))

    def build(self) -> Function:
        """The finished function. Errors carry the learner's line."""
        for _ in range(MAX_ROUNDS):
            self._start_round()
            try:
                self.statements(self.source.tree.body)
            except NumbaError as error:
                raise _located(error, self.place) from None
            if not self.changed:
                break
        function = self.function
        function.body = self.block
        function.locals = dict(self.types)
        function.returns = self.returned or ()
        function.has_barrier = any(ir.has_barrier(s) for s in self.block)
        _own_loop_variables(function, self.source)
        return function

    def _start_round(self) -> None:
        self.changed = False
        self.block = []
        self.names = dict(self.bindings)
        self._temporaries = 0
        self.function.local_arrays = []
        self.place = self.source.place(self.source.tree)
        for name in self._reassigned:
            value = self.names.get(name)
            if isinstance(value, ir.Uniform):
                del self.names[name]
                self.bind(name, value)

    # Names

    def temporary(self, kind: str, hint: str = "t") -> str:
        """A fresh variable."""
        self._temporaries += 1
        name = f"fj_{hint}{self._temporaries}"
        self.declare(name, kind)
        return name

    def declare(self, name: str, kind: str) -> None:
        """Says that variable `name` is given a value of type `kind`."""
        wanted = unify(self.types.get(name), kind)
        if self.types.get(name) != wanted:
            self.types[name] = wanted
            self.changed = True

    def emit(self, statement: Stmt) -> None:
        """Appends a statement."""
        statement.place = self.place
        self.block.append(statement)

    def assign_scalar(self, name: str, value: Expr) -> None:
        """`name = value`."""
        self.declare(name, value.type)
        if not expressions.is_nonnegative(self, value) and name not in self.negative:
            self.negative.add(name)
            self.changed = True
        self.emit(ir.Assign(name, expressions.cast(value, self.types[name])))

    def spill(self, value: Expr, hint: str = "t") -> Local:
        """Evaluates `value` now and keeps it in a variable."""
        name = self.temporary(value.type, hint)
        self.assign_scalar(name, value)
        return Local(self.types[name], name)

    def bind(self, name: str, value: Any) -> None:
        """`name = value` for any kind of value."""
        known = self.names.get(name)
        if isinstance(value, Expr):
            if known is not None and not isinstance(known, Expr):
                raise TypingError(
                    f"`{name}` is an array or tuple in one place and a number in another"
                )
            self.assign_scalar(name, value)
            self.names[name] = Local(self.types[name], name)
        elif isinstance(value, ArrayValue):
            self._bind_array(name, value, known)
        elif isinstance(value, TupleValue):
            items = []
            for position, item in enumerate(value.items):
                part = f"{name}_{position}"
                self.bind(part, item)
                items.append(self.names[part])
            self.names[name] = TupleValue(tuple(items))
        elif isinstance(value, StaticValue):
            self.names[name] = value
        else:
            raise TypingError(f"`{name}` cannot hold this value in a kernel")

    def _bind_array(self, name: str, value: ArrayValue, known: Any) -> None:
        if isinstance(known, ArrayValue) and known.root is not value.root and self.depth > 0:
            raise UnsupportedError(
                f"`{name}` would stand for different arrays at different times: use an `if` "
                f"around the code that "
                "uses it, or give the arrays to a device function"
            )

        def stable(part: Expr, role: str) -> Expr:
            if _is_fixed(part):
                return part
            local = f"{name}_{role}"
            self.assign_scalar(local, part)
            return Local(self.types[local], local)

        bound = ArrayValue(
            value.root,
            stable(value.offset, "offset"),
            tuple(stable(n, f"size{i}") for i, n in enumerate(value.shape)),
            tuple(stable(n, f"step{i}") for i, n in enumerate(value.steps)),
            value.dtype,
        )
        if self.depth > 0 and isinstance(known, ArrayValue) and bound != known:
            raise UnsupportedError(
                f"`{name}` cannot be made to stand for another part of an array inside a loop or "
                f"an `if`: give the "
                "part a name of its own"
            )
        self.names[name] = bound

    def lookup(self, name: str) -> Any:
        """What a name stands for."""
        if name in self.names:
            value = self.names[name]
            return (
                Local(self.types[name], name)
                if isinstance(value, Local) and name in self.types
                else value
            )
        if name in self.types:
            return Local(self.types[name], name)
        if name in self.source.locals and name not in self.bindings:
            raise TypingError(f"`{name}` is used before it has a value")
        value = self.source.outer(name)
        if value is MISSING:
            raise TypingError(f"the name `{name}` is not defined")
        return expressions.outside_value(self, value, name)

    # Statements

    def statements(self, nodes: list[ast.stmt]) -> None:
        """Builds a list of statements."""
        for node in nodes:
            self.place = self.source.place(node)
            handler = getattr(self, f"do_{type(node).__name__}", None)
            if handler is None:
                raise UnsupportedError(
                    f"`{type(node).__name__.lower()}` cannot be used in a kernel"
                )
            handler(node)

    def inner(self, nodes: list[ast.stmt]) -> list[Stmt]:
        """Builds statements into a list of their own."""
        outer, self.block = self.block, []
        self.depth += 1
        self.statements(nodes)
        self.depth -= 1
        inner, self.block = self.block, outer
        return inner

    def do_Pass(self, node: ast.Pass) -> None:  # noqa: N802
        pass

    def do_Expr(self, node: ast.Expr) -> None:  # noqa: N802
        if isinstance(node.value, ast.Constant):
            return
        value = expressions.build(self, node.value)
        if isinstance(value, Expr) and expressions.has_effects(value):
            self.emit(ir.Eval(value))

    def do_Assign(self, node: ast.Assign) -> None:  # noqa: N802
        value = expressions.build(self, node.value)
        if len(node.targets) > 1 and isinstance(value, Expr):
            value = self.spill(value)
        for target in node.targets:
            self.assign(target, value)

    def do_AnnAssign(self, node: ast.AnnAssign) -> None:  # noqa: N802
        if node.value is not None:
            self.assign(node.target, expressions.build(self, node.value))

    def assign(self, target: ast.expr, value: Any) -> None:
        """`target = value` for any target."""
        if isinstance(target, ast.Name):
            self.bind(target.id, value)
        elif isinstance(target, ast.Subscript):
            indexing.store(self, target, value)
        elif isinstance(target, (ast.Tuple, ast.List)):
            self._unpack(target, value)
        else:
            raise UnsupportedError("only variables and array elements can be assigned in a kernel")

    def _unpack(self, target: Any, value: Any) -> None:
        if not isinstance(value, TupleValue) or len(value.items) != len(target.elts):
            count = len(value.items) if isinstance(value, TupleValue) else 1
            raise TypingError(f"cannot unpack {count} value(s) into {len(target.elts)} names")
        items = value.items
        if len(items) > 1 and not _may_be_assigned_in_turn(target, items):
            # All of the right side is evaluated before anything is assigned: `a, b = b, a`.
            items = tuple(self.spill(i) if isinstance(i, Expr) else i for i in items)
        for part, item in zip(target.elts, items, strict=True):
            self.assign(part, item)

    def do_AugAssign(self, node: ast.AugAssign) -> None:  # noqa: N802
        if isinstance(node.target, ast.Subscript):
            indexing.update(self, node)
            return
        if not isinstance(node.target, ast.Name):
            raise UnsupportedError("only variables and array elements can be assigned in a kernel")
        old = self.lookup(node.target.id)
        value = expressions.build(self, node.value)
        self.bind(node.target.id, expressions.binary(self, type(node.op), old, value))

    def do_If(self, node: ast.If) -> None:  # noqa: N802
        test = expressions.truth(expressions.build(self, node.test))
        if isinstance(test, Const):
            self.statements(node.body if test.value else node.orelse)
            return
        place = self.place
        statement = ir.If(test, self.inner(node.body), self.inner(node.orelse))
        self.place = place
        self.emit(statement)

    def do_While(self, node: ast.While) -> None:  # noqa: N802
        if node.orelse:
            raise UnsupportedError("`while ... else` cannot be used in a kernel")
        place = self.place
        self.loop_depth += 1
        outer, self.block = self.block, []
        test = expressions.truth(expressions.build(self, node.test))
        before, self.block = self.block, outer
        body = self.inner(node.body)
        self.loop_depth -= 1
        self.place = place
        self.emit(ir.While(before, test, body))

    def do_For(self, node: ast.For) -> None:  # noqa: N802
        if node.orelse:
            raise UnsupportedError("`for ... else` cannot be used in a kernel")
        items = expressions.build(self, node.iter)
        if isinstance(items, RangeValue):
            self._for_range(node, items)
        elif isinstance(items, TupleValue):
            self._unroll(node, items)
        elif isinstance(items, ArrayValue):
            self._for_array(node, items)
        else:
            raise UnsupportedError("a kernel can loop over range(...), tuples and arrays")

    def _for_range(self, node: ast.For, items: RangeValue, element: Any = None) -> None:
        place = self.place
        if element is None and isinstance(node.target, ast.Name):
            name = node.target.id
        else:
            name = self.temporary(I32, "i")
        kind = unify(unify(items.start.type, items.stop.type), I32)
        self.declare(name, kind)
        self.names[name] = Local(self.types[name], name)
        step = items.step.value if isinstance(items.step, Const) else 0
        if isinstance(items.step, Const) and step == 0:
            raise TypingError("range() arg 3 must not be zero")
        grows = expressions.is_nonnegative(self, items.start) and step > 0
        if not grows and name not in self.negative:
            self.negative.add(name)
            self.changed = True
        self.loop_depth += 1
        outer, self.block = self.block, []
        if element is not None:
            self.assign(node.target, element(Local(self.types[name], name)))
        body = self.block + self.inner(node.body)
        self.block = outer
        self.loop_depth -= 1
        self.place = place
        wide = self.types[name]
        start, stop = expressions.cast(items.start, wide), expressions.cast(items.stop, wide)
        sign = (step > 0) - (step < 0)
        self.emit(ir.ForRange(name, start, stop, expressions.cast(items.step, wide), sign, body))

    def _for_array(self, node: ast.For, items: ArrayValue) -> None:
        bounds = RangeValue(Const(I32, 0), items.shape[0], Const(I32, 1))
        self._for_range(node, bounds, lambda i: indexing.element(self, items, [i]))

    def _unroll(self, node: ast.For, items: TupleValue) -> None:
        if any(isinstance(inner, (ast.Break, ast.Continue)) for inner in ast.walk(node)):
            raise UnsupportedError(
                "break and continue cannot be used in a loop over a tuple: loop over range(...)"
            )
        for item in items.items:
            self.assign(node.target, item)
            self.block += self.inner(node.body)

    def do_Break(self, node: ast.Break) -> None:  # noqa: N802
        self.emit(ir.Break())

    def do_Continue(self, node: ast.Continue) -> None:  # noqa: N802
        self.emit(ir.Continue())

    def do_Return(self, node: ast.Return) -> None:  # noqa: N802
        value = expressions.build(self, node.value) if node.value is not None else StaticValue(None)
        items: tuple[Any, ...] = value.items if isinstance(value, TupleValue) else (value,)
        if isinstance(value, StaticValue) and value.value is None:
            items = ()
        if not all(isinstance(item, Expr) for item in items):
            raise UnsupportedError(
                "a device function can return numbers and tuples of numbers only"
            )
        kinds = tuple(item.type for item in items)
        if self.returned is not None and len(self.returned) == len(kinds):
            kinds = tuple(unify(a, b) for a, b in zip(self.returned, kinds, strict=True))
        elif self.returned:
            raise TypingError("a function must return the same number of values everywhere")
        if kinds != self.returned:
            self.returned = kinds
            self.changed = True
        values = tuple(expressions.cast(v, k) for v, k in zip(items, kinds, strict=True))
        self.emit(ir.Return(values))


def _may_be_assigned_in_turn(target: Any, items: tuple[Any, ...]) -> bool:
    """Whether no target is read by an item, so that the order of assignments does not matter."""
    if not all(isinstance(part, ast.Name) for part in target.elts):
        return False
    names = {part.id for part in target.elts}
    for item in items:
        if not isinstance(item, Expr):
            return False
        for part in ir.walk_expr(item):
            if isinstance(part, Local) and part.name in names:
                return False
    return not any(expressions.has_effects(item) for item in items)


def _is_fixed(part: Any) -> bool:
    return isinstance(part, (Const, ir.Uniform))


def _located(error: NumbaError, place: Any) -> NumbaError:
    if getattr(error, "place", None) is not None:
        return error
    located = type(error)(f"{error}\n  {place}")
    located.place = place  # type: ignore[attr-defined]
    return located


def _own_loop_variables(function: Function, source: FunctionSource) -> None:
    """Lets loops declare their variable where nothing outside them touches it."""
    loops = [s for s in ir.walk(function.body) if isinstance(s, ir.ForRange)]
    total: dict[str, int] = {}
    _count_uses(function.body, total)
    inside: dict[str, int] = {}
    clean: dict[str, bool] = {}
    for loop in loops:
        counts: dict[str, int] = {}
        _count_uses(loop.body, counts)
        inside[loop.name] = inside.get(loop.name, 0) + counts.get(loop.name, 0)
        assigned = any(isinstance(s, ir.Assign) and s.name == loop.name for s in ir.walk(loop.body))
        nested = any(isinstance(s, ir.ForRange) and s.name == loop.name for s in ir.walk(loop.body))
        clean[loop.name] = clean.get(loop.name, True) and not assigned and not nested
    for loop in loops:
        loop.owns_variable = clean[loop.name] and inside[loop.name] == total.get(loop.name, 0)
    for name in {loop.name for loop in loops if loop.owns_variable}:
        function.locals.pop(name, None)


def _count_uses(statements: list[Stmt], counts: dict[str, int]) -> None:
    for statement in ir.walk(statements):
        if isinstance(statement, ir.Assign):
            counts[statement.name] = counts.get(statement.name, 0) + 1
        for expr in ir.expressions_of(statement):
            for part in ir.walk_expr(expr):
                if isinstance(part, Local):
                    counts[part.name] = counts.get(part.name, 0) + 1


__all__ = ["BOOL", "F32", "U32", "FunctionBuilder", "Module"]

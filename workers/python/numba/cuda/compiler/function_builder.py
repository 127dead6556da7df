"""Builds the typed intermediate form of one function.

The tree is walked again and again until the types of all variables stay as they are: a variable has
one type, the one that can hold all values it is ever given, as in numba.
"""

from __future__ import annotations

import ast
from typing import Any

from ...core.errors import NumbaError, TypingError, UnsupportedError
from . import casts, expressions, facts, ir, statements, traverse
from .ir import Const, Expr, Function, Local, Stmt
from .loop_variables import own_loop_variables
from .module import Module
from .refusals import located
from .source import MISSING, FunctionSource
from .values import ArrayValue, StaticValue, TupleValue
from .widths import unify

MAX_ROUNDS = 30


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
                statements.build(self, self.source.tree.body)
            except NumbaError as error:
                raise located(error, self.place) from None
            if not self.changed:
                break
        function = self.function
        function.body = self.block
        function.locals = dict(self.types)
        function.returns = self.returned or ()
        function.has_barrier = any(traverse.has_barrier(s) for s in self.block)
        own_loop_variables(function)
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
        if not facts.is_nonnegative(self, value) and name not in self.negative:
            self.negative.add(name)
            self.changed = True
        self.emit(ir.Assign(name, casts.cast(value, self.types[name])))

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


def _is_fixed(part: Any) -> bool:
    return isinstance(part, (Const, ir.Uniform))

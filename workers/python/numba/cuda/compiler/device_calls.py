"""Calls of device functions, each specialised for what it is called with."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from ...core.errors import TypingError, UnsupportedError
from . import expressions, facts, ir
from .ir import Const, Expr
from .values import ArrayValue, StaticValue, TupleValue

if TYPE_CHECKING:
    from .function_builder import FunctionBuilder


def build(b: FunctionBuilder, node: ast.Call, target: Any) -> Any:
    """The result of a device function."""
    args = expressions.operands(b, node.args)
    names = target.parameter_names()
    if node.keywords or len(args) != len(names):
        raise TypingError(f"{target.__name__} takes {len(names)} arguments ({', '.join(names)})")
    if target.py_func in b.module.stack:
        raise UnsupportedError(
            f"{target.__name__} calls itself: recursion cannot be used in a kernel; use a loop"
        )
    specialised = _Specialiser(b)
    shapes = _shape_names(target.source())
    bindings = {
        name: specialised.literal(value) if name in shapes else specialised.value(name, value)
        for name, value in zip(names, args, strict=True)
    }
    key = (target.py_func, tuple(specialised.key))
    function = b.module.instances.get(key)
    if function is None:
        function = _instance(b, target, bindings, specialised)
        b.module.instances[key] = function
    call_args = tuple(specialised.args)
    if not function.returns:
        b.emit(ir.Eval(ir.Call("none", function, call_args, tuple(specialised.references))))
        return StaticValue(None)
    if len(function.returns) == 1:
        call = ir.Call(function.returns[0], function, call_args, tuple(specialised.references))
        return b.spill(call, "r")
    names_out = tuple(b.temporary(kind, "r") for kind in function.returns)
    for name in names_out:
        b.negative.add(name)
    call = ir.Call("tuple", function, call_args, tuple(specialised.references))
    b.emit(ir.AssignMany(names_out, call))
    return TupleValue(
        tuple(ir.Local(k, n) for n, k in zip(names_out, function.returns, strict=True))
    )


def _shape_names(source: Any) -> set[str]:
    """Names in the shapes of arrays that a function makes: literals passed for them are part of its
    type.
    """
    found: set[str] = set()
    for node in ast.walk(source.tree):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr == "array"
        ):
            found.update(
                n.id for a in node.args[:1] for n in ast.walk(a) if isinstance(n, ast.Name)
            )
    return found


class _Specialiser:
    """Splits arguments into what the specialised function knows and what it is passed."""

    def __init__(self, b: FunctionBuilder) -> None:
        self.b = b
        self.key: list[Any] = []
        self.args: list[Expr] = []
        self.parameters: list[tuple[str, str]] = []
        self.negative: set[str] = set()
        self.references: list[ir.Root] = []

    def literal(self, value: Any) -> Any:
        """A value that the function must know when it is compiled."""
        self.key.append(value)
        return value

    def value(self, name: str, value: Any) -> Any:
        """What parameter `name` stands for inside the function."""
        if isinstance(value, Expr):
            return self._number(name, value)
        if isinstance(value, TupleValue):
            self.key.append(("tuple", len(value.items)))
            return TupleValue(
                tuple(self.value(f"{name}_{i}", item) for i, item in enumerate(value.items))
            )
        if isinstance(value, ArrayValue):
            return self._array(name, value)
        self.key.append(("static", id(value.value)))
        return value

    def _number(self, name: str, value: Expr) -> Expr:
        may_be_negative = not facts.is_nonnegative(self.b, value)
        self.key.append((value.type, may_be_negative))
        self.args.append(value)
        self.parameters.append((name, value.type))
        if may_be_negative:
            self.negative.add(name)
        return ir.Local(value.type, name)

    def _array(self, name: str, value: ArrayValue) -> ArrayValue:
        self.key.append((value.root, value.ndim))
        if value.root.space == "local":
            self.references.append(value.root)

        def part(expr: Expr, role: str) -> Expr:
            if isinstance(expr, (Const, ir.Uniform)):
                self.key.append(expr)
                return expr
            return self._number(f"{name}_{role}", expr)

        return ArrayValue(
            value.root,
            part(value.offset, "offset"),
            tuple(part(n, f"size{i}") for i, n in enumerate(value.shape)),
            tuple(part(n, f"step{i}") for i, n in enumerate(value.steps)),
            value.dtype,
        )


def _instance(
    b: FunctionBuilder, target: Any, bindings: dict[str, Any], specialised: _Specialiser
) -> ir.Function:
    from .function_builder import FunctionBuilder as Builder

    taken = {f.name for f in b.module.functions}
    name, number = target.__name__ if target.__name__ != "<lambda>" else "lambda_", 2
    unique = name
    while unique in taken:
        unique, number = f"{name}_{number}", number + 1
    inner = Builder(b.module, target.source(), bindings, unique)
    inner.negative |= specialised.negative
    inner.types.update(dict(specialised.parameters))
    b.module.stack.append(target.py_func)
    function = inner.build()
    b.module.stack.pop()
    function.parameters = list(specialised.parameters)
    function.references = list(specialised.references)
    b.module.functions.append(function)
    return function

"""Calls of Python's builtins: range, min, abs, len and their like."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from ...core.errors import TypingError, UnsupportedError
from . import casts, indexing, operators
from .ir import BOOL, F32, I32, U32, Binary, Cast, Const, Expr, MathCall
from .values import ONE, ZERO, ArrayValue, RangeValue, SequenceValue, TupleValue
from .widths import unify

if TYPE_CHECKING:
    from .function_builder import FunctionBuilder


def _range(b: FunctionBuilder, node: ast.Call, args: list[Any]) -> RangeValue:
    bounds = [casts.number(a, node) for a in args]
    if any(x.type == F32 for x in bounds):
        raise TypingError("range() takes integers: use // or int()")
    bounds = [casts.cast(x, I32) if x.type == BOOL else x for x in bounds]
    start = bounds[0] if len(bounds) > 1 else ZERO
    stop = bounds[1] if len(bounds) > 1 else bounds[0]
    step = bounds[2] if len(bounds) > 2 else ONE
    return RangeValue(start, stop, step)


def _extreme(name: str) -> Any:
    def build_extreme(b: FunctionBuilder, node: ast.Call, args: list[Any]) -> Expr:
        items = args[0].items if len(args) == 1 and isinstance(args[0], TupleValue) else args
        numbers = [casts.number(a, node) for a in items]
        result = numbers[0]
        for item in numbers[1:]:
            kind = unify(unify(result.type, item.type), I32)
            result = Binary(kind, name, casts.cast(result, kind), casts.cast(item, kind))
        return result

    return build_extreme


def _abs(b: FunctionBuilder, node: ast.Call, args: list[Any]) -> Expr:
    value = casts.number(args[0], node)
    kind = I32 if value.type == BOOL else value.type
    return value if kind == U32 else MathCall(kind, "abs", (casts.cast(value, kind),))


def _int(b: FunctionBuilder, node: ast.Call, args: list[Any]) -> Expr:
    value = casts.number(args[0], node)
    return value if value.type == U32 else casts.cast(value, I32)


def _round(b: FunctionBuilder, node: ast.Call, args: list[Any]) -> Expr:
    value = casts.number(args[0], node)
    if len(args) == 1:
        return value if value.type != F32 else Cast(I32, MathCall(F32, "round", (value,)))
    digits = args[1]
    if not isinstance(digits, Const):
        raise UnsupportedError("the number of digits of round() must be a number in a kernel")
    scale = Const(F32, 10.0**digits.value)
    scaled = MathCall(F32, "round", (Binary(F32, "mul", casts.cast(value, F32), scale),))
    return Binary(F32, "truediv", scaled, scale)


def _len(b: FunctionBuilder, node: ast.Call, args: list[Any]) -> Expr:
    if isinstance(args[0], TupleValue):
        return Const(I32, len(args[0].items))
    if isinstance(args[0], ArrayValue):
        return args[0].shape[0]
    raise TypingError("len() needs an array or a tuple")


def _sequence(b: FunctionBuilder, value: Any) -> SequenceValue:
    """What `enumerate` and `zip` are given, item by item."""
    if isinstance(value, SequenceValue):
        return value
    if isinstance(value, ArrayValue):
        return SequenceValue(value.shape[0], lambda i: indexing.element(b, value, [i]))
    if isinstance(value, RangeValue) and value.step == ONE:
        length = Binary(I32, "max", operators.binary(b, ast.Sub, value.stop, value.start), ZERO)
        return SequenceValue(length, lambda i: operators.binary(b, ast.Add, value.start, i))
    raise UnsupportedError("enumerate and zip take arrays, tuples, and ranges without a step")


def _enumerate(b: FunctionBuilder, node: ast.Call, args: list[Any]) -> Any:
    first = casts.cast(casts.number(args[1], node), I32) if len(args) > 1 else ZERO
    if isinstance(args[0], TupleValue):
        pairs = enumerate(args[0].items)
        return TupleValue(
            tuple(
                TupleValue((operators.binary(b, ast.Add, first, Const(I32, i)), item))
                for i, item in pairs
            )
        )
    items = _sequence(b, args[0])
    return SequenceValue(
        items.length,
        lambda i: TupleValue((operators.binary(b, ast.Add, first, i), items.item(i))),
    )


def _zip(b: FunctionBuilder, node: ast.Call, args: list[Any]) -> Any:
    if args and all(isinstance(a, TupleValue) for a in args):
        rows = zip(*(a.items for a in args), strict=False)
        return TupleValue(tuple(TupleValue(row) for row in rows))
    if not args:
        raise UnsupportedError("zip needs arrays to go through")
    sequences = [_sequence(b, a) for a in args]
    length = sequences[0].length
    for other in sequences[1:]:
        length = Binary(I32, "min", length, other.length)
    return SequenceValue(length, lambda i: TupleValue(tuple(s.item(i) for s in sequences)))


def _divmod(b: FunctionBuilder, node: ast.Call, args: list[Any]) -> TupleValue:
    left, right = (b.spill(casts.number(a, node)) for a in args)
    return TupleValue(
        (
            operators.binary(b, ast.FloorDiv, left, right),
            operators.binary(b, ast.Mod, left, right),
        )
    )


def _print(b: FunctionBuilder, node: ast.Call, args: list[Any]) -> None:
    raise UnsupportedError(
        "print cannot be used in a kernel on WebGPU: write into an array and print that, or use "
        "the simulator"
    )


_BUILTINS: dict[Any, Any] = {
    range: _range,
    min: _extreme("min"),
    max: _extreme("max"),
    abs: _abs,
    int: _int,
    float: lambda b, node, args: casts.cast(casts.number(args[0], node), F32),
    bool: lambda b, node, args: casts.truth(args[0]),
    round: _round,
    len: _len,
    pow: lambda b, node, args: operators.binary(b, ast.Pow, args[0], args[1]),
    divmod: _divmod,
    print: _print,
    tuple: lambda b, node, args: args[0],
    enumerate: _enumerate,
    zip: _zip,
}


def is_known(target: Any) -> bool:
    """Whether a builtin can be called in kernels."""
    try:
        return target in _BUILTINS
    except TypeError:
        return False


def build(b: FunctionBuilder, node: ast.Call, target: Any, args: list[Any]) -> Any:
    """A call of a builtin that `is_known` knows."""
    return _BUILTINS[target](b, node, args)

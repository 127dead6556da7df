"""Calls of functions of `math` and NumPy that the device has, and casts by call."""

from __future__ import annotations

import ast
import math
from typing import TYPE_CHECKING, Any

import numpy as np

from . import casts, operators
from .ir import BOOL, F32, I32, Binary, Cast, Const, Expr, MathCall
from .values import TupleValue
from .widths import machine_type

if TYPE_CHECKING:
    from .function_builder import FunctionBuilder

#: Functions of `math` that take and give numbers with a fraction.
MATH = (
    "acos",
    "acosh",
    "asin",
    "asinh",
    "atan",
    "atan2",
    "atanh",
    "copysign",
    "cos",
    "cosh",
    "degrees",
    "erf",
    "erfc",
    "exp",
    "expm1",
    "fabs",
    "fmod",
    "gamma",
    "hypot",
    "ldexp",
    "lgamma",
    "log",
    "log10",
    "log1p",
    "log2",
    "pow",
    "radians",
    "sin",
    "sinh",
    "sqrt",
    "tan",
    "tanh",
)
_FLOATS = {getattr(math, name): name for name in MATH}
_TO_INT = {math.floor: "floor", math.ceil: "ceil", math.trunc: "trunc"}
_TESTS = {math.isnan: "isnan", math.isinf: "isinf", math.isfinite: "isfinite"}
#: Functions that give two numbers.
_TWO = (math.frexp, math.modf)
_UFUNCS = {
    np.sqrt: "sqrt",
    np.sin: "sin",
    np.cos: "cos",
    np.tan: "tan",
    np.exp: "exp",
    np.log: "log",
    np.arctan2: "atan2",
    np.hypot: "hypot",
    np.log2: "log2",
    np.log10: "log10",
    np.tanh: "tanh",
}


def is_known(target: Any) -> bool:
    """Whether a function of `math` or NumPy can be called in kernels."""
    try:
        return any(target in known for known in (_FLOATS, _TO_INT, _TESTS, _TWO, _UFUNCS))
    except TypeError:
        return False


def build(b: FunctionBuilder, node: ast.Call, target: Any, args: list[Any]) -> Any:
    """A call of a function that `is_known` knows."""
    numbers = [casts.number(a, node) for a in args]
    if target in _TO_INT:
        value = numbers[0]
        if value.type != F32:
            return value
        return Cast(I32, MathCall(F32, _TO_INT[target], (value,)))
    if target in _TWO:
        return _two_parts(target, casts.cast(numbers[0], F32))
    if target in _TESTS:
        return MathCall(BOOL, _TESTS[target], (casts.cast(numbers[0], F32),))
    name = _FLOATS.get(target) or _UFUNCS[target]
    if name == "log" and len(numbers) == 2:
        quotient = [MathCall(F32, "log", (casts.cast(n, F32),)) for n in numbers]
        return Binary(F32, "truediv", quotient[0], quotient[1])
    if all(isinstance(n, Const) for n in numbers) and target in _FLOATS:
        return _folded(target, [n.value for n in numbers])  # type: ignore[attr-defined]
    if name == "pow" and isinstance(numbers[1], Const) and numbers[1].type == I32:
        return operators.binary(b, ast.Pow, casts.cast(numbers[0], F32), numbers[1])
    if name == "ldexp":
        return MathCall(F32, name, (casts.cast(numbers[0], F32), casts.cast(numbers[1], I32)))
    return MathCall(F32, name, tuple(casts.cast(n, F32) for n in numbers))


def _two_parts(target: Any, value: Expr) -> TupleValue:
    """`math.frexp` and `math.modf`."""
    if target is math.modf:
        whole = MathCall(F32, "trunc", (value,))
        return TupleValue((MathCall(F32, "fraction", (value,)), whole))
    parts = MathCall(F32, "frexp_part", (value,)), MathCall(I32, "frexp_power", (value,))
    return TupleValue(parts)


def _folded(function: Any, values: list[Any]) -> Const:
    from ..simulator.arithmetic import QUIET

    return Const(F32, float(QUIET.get(function, function)(*values)))


def cast_to(value: Expr, dtype: np.dtype) -> Expr:
    """`dtype(value)`: small integers wrap."""
    kind = machine_type(dtype)
    cast = casts.cast(value, kind)
    if dtype.kind in "iu" and dtype.itemsize < 4:
        return MathCall(I32, f"wrap_{dtype.kind}{dtype.itemsize * 8}", (cast,))
    return cast

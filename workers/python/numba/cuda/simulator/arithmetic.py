"""Arithmetic as a GPU does it: no exceptions, but infinities and NaN."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

NAN, INF = math.nan, math.inf


def divide(a: Any, b: Any) -> Any:
    """`a / b`; a division by zero gives an infinity or NaN."""
    try:
        return a / b
    except ZeroDivisionError:
        if isinstance(a, complex) or isinstance(b, complex):
            return complex(NAN, NAN)
        if a == 0 or a != a:
            return NAN
        return math.copysign(INF, a) * math.copysign(1.0, b)


def power(a: Any, b: Any) -> Any:
    """`a ** b`; no complex results from real numbers, no overflow errors."""
    try:
        result = a**b
    except ZeroDivisionError:
        return INF
    except OverflowError:
        return INF
    return (
        NAN
        if isinstance(result, complex) and not isinstance(a, complex) and not isinstance(b, complex)
        else result
    )


def _quiet(function: Callable[..., Any], at_pole: float = NAN) -> Callable[..., Any]:
    def quiet(*args: Any) -> Any:
        try:
            return function(*args)
        except OverflowError:
            return INF
        except ValueError:
            return at_pole if args[0] == 0 else NAN

    quiet.__name__ = function.__name__
    return quiet


def _floor(x: Any) -> Any:
    return math.floor(x) if math.isfinite(x) else x


def _ceil(x: Any) -> Any:
    return math.ceil(x) if math.isfinite(x) else x


_POLES = {"log": -INF, "log2": -INF, "log10": -INF, "lgamma": INF, "gamma": INF}

#: What stands in for each function of `math` inside a kernel.
QUIET: dict[Any, Callable[..., Any]] = {
    getattr(math, name): _quiet(getattr(math, name), _POLES.get(name, NAN))
    for name in (
        "acos", "acosh", "asin", "asinh", "atan", "atan2", "atanh", "cos", "cosh", "erf", "erfc",
        "exp", "expm1", "fmod", "gamma", "hypot", "lgamma", "log", "log10", "log1p", "log2", "pow",
        "sin", "sinh", "sqrt", "tan", "tanh", "ldexp", "remainder",
    )
}  # fmt: skip
QUIET[math.floor] = _floor
QUIET[math.ceil] = _ceil
QUIET[math.log1p] = _quiet(math.log1p, 0.0)
QUIET[math.atanh] = _quiet(math.atanh)

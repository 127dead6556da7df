"""Calls: who answers for which function."""

from __future__ import annotations

import ast
from types import FunctionType
from typing import TYPE_CHECKING, Any

import numpy as np

from ...core.errors import TypingError, UnsupportedError
from ...core.types import Number, as_dtype
from ..intrinsics import Intrinsic
from ..missing import Missing
from . import builtin_calls, casts, device_calls, expressions, intrinsic_calls, math_calls
from .refusals import refused_call
from .values import StaticValue

if TYPE_CHECKING:
    from .function_builder import FunctionBuilder


def build(b: FunctionBuilder, node: ast.Call) -> Any:
    """The value of a call."""
    function = expressions.build(b, node.func)
    target = function.value if isinstance(function, StaticValue) else None
    if isinstance(target, Intrinsic):
        return intrinsic_calls.build(b, node, target)
    if hasattr(target, "py_func"):
        return device_calls.build(b, node, target)
    if node.keywords:
        raise UnsupportedError("arguments by keyword cannot be used in a kernel")
    args = expressions.operands(b, node.args)
    if isinstance(target, Number) or (isinstance(target, type) and issubclass(target, np.generic)):
        return math_calls.cast_to(casts.number(args[0], node), as_dtype(target))
    if builtin_calls.is_known(target):
        return builtin_calls.build(b, node, target, args)
    if math_calls.is_known(target):
        return math_calls.build(b, node, target, args)
    if isinstance(target, Missing):
        target()
    name = ast.unparse(node.func)
    if isinstance(target, FunctionType):
        raise TypingError(
            f"{name} is a plain Python function: give it @cuda.jit(device=True) to call it from a "
            f"kernel"
        )
    raise refused_call(node)

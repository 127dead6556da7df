"""Arrays that kernels make or find: shared, local and constant memory."""

from __future__ import annotations

import ast
import math
from typing import TYPE_CHECKING, Any

import numpy as np

from ...core.errors import TypingError, UnsupportedError
from ...core.types import as_dtype
from . import expressions, ir
from .ir import I32, Const
from .source import MISSING
from .values import ZERO, ArrayValue, StaticValue, TupleValue
from .widths import machine_type

if TYPE_CHECKING:
    from .function_builder import FunctionBuilder


def _array_arguments(
    b: FunctionBuilder, node: ast.Call, space: str
) -> tuple[tuple[int, ...], np.dtype]:
    given = dict(zip(("shape", "dtype"), node.args, strict=False))
    given.update({k.arg or "": k.value for k in node.keywords})
    shape = b.source.constant(given["shape"]) if "shape" in given else None
    if shape is MISSING:
        shape = _known_shape(expressions.build(b, given["shape"]))
    sizes = shape if isinstance(shape, tuple) else (shape,)
    if not all(isinstance(n, (int, np.integer)) and not isinstance(n, bool) for n in sizes):
        raise TypingError(
            f"the shape of cuda.{space}.array must be known when the kernel is compiled: use a "
            f"number or a "
            "constant of the module, not a variable"
        )
    if "dtype" not in given:
        raise TypingError(f"cuda.{space}.array needs a dtype, for example float32")
    dtype = expressions.build(b, given["dtype"])
    if not isinstance(dtype, StaticValue):
        raise TypingError(f"the dtype of cuda.{space}.array must be a type, for example float32")
    return tuple(int(n) for n in sizes), as_dtype(dtype.value)


def _known_shape(value: Any) -> Any:
    """A shape that was passed as literals."""
    if isinstance(value, TupleValue) and all(isinstance(n, Const) for n in value.items):
        return tuple(n.value for n in value.items)
    return value.value if isinstance(value, Const) else None


def _contiguous(root: ir.Root, shape: tuple[int, ...], dtype: Any) -> ArrayValue:
    steps, step = [], 1
    for n in reversed(shape):
        steps.append(Const(I32, step))
        step *= n
    sizes = tuple(Const(I32, n) for n in shape)
    return ArrayValue(root, ZERO, sizes, tuple(reversed(steps)), dtype)


def new_array(b: FunctionBuilder, node: ast.Call, space: str) -> ArrayValue:
    """`cuda.shared.array(...)` or `cuda.local.array(...)`."""
    shape, dtype = _array_arguments(b, node, space)
    key = (b.source.file, node.lineno, node.col_offset, space, id(b) if space == "local" else 0)
    if space == "shared" and shape in ((0,), ()):
        shape = (b.module.dynamic_shared_bytes // dtype.itemsize,)
        key = ("dynamic", dtype.str)
        if any(k[0] == "dynamic" and k != key for k in b.module.arrays):
            raise UnsupportedError(
                "dynamic shared memory of two dtypes cannot be used in one kernel"
            )
    known = b.module.arrays.get(key)
    if known is None:
        name = _name_of(b, node, space)
        size = math.prod(shape)
        if space == "shared":
            root = b.module.new_root(
                name, space, dtype.name, machine_type(dtype), size=max(size, 1)
            )
        else:
            root = ir.Root(
                f"{name}_{len(b.module.arrays)}", space, dtype.name, machine_type(dtype), size=size
            )
        known = b.module.arrays[key] = _contiguous(root, shape, dtype)
    if space == "local" and known.root not in b.function.local_arrays:
        b.function.local_arrays.append(known.root)
    return known


def _name_of(b: FunctionBuilder, node: ast.Call, default: str) -> str:
    for statement in ast.walk(b.source.tree):
        if (
            isinstance(statement, ast.Assign)
            and statement.value is node
            and isinstance(statement.targets[0], ast.Name)
        ):
            return statement.targets[0].id
    return default


def constant_array(b: FunctionBuilder, values: np.ndarray, name: str) -> ArrayValue:
    """An array of the program as constant memory, frozen at the first launch."""
    key = ("const", id(values))
    known = b.module.arrays.get(key)
    if known is None:
        if values.size > 4096:
            raise UnsupportedError(
                f"`{name}` is too large for a constant ({values.size} elements): pass it as an "
                f"argument"
            )
        kind = machine_type(values.dtype)
        flat = tuple(np.ascontiguousarray(values).reshape(-1).tolist())
        root = b.module.new_root(
            name, "const", values.dtype.name, kind, size=values.size, values=flat
        )
        known = b.module.arrays[key] = _contiguous(root, values.shape, values.dtype)
    return known


def array_like(b: FunctionBuilder, node: ast.Call) -> ArrayValue:
    """`cuda.const.array_like(...)`."""
    value = b.source.constant(node.args[0])
    if isinstance(value, tuple):
        value = np.array(value)
    if isinstance(value, (np.ndarray, np.generic)):
        return constant_array(b, np.asarray(value), ast.unparse(node.args[0]))
    raise TypingError(
        "cuda.const.array_like needs an array that exists before the kernel is launched"
    )

"""Arrays in kernels: elements, views, extents."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from ...core.errors import TypingError, UnsupportedError
from . import casts, expressions, facts, ir, operators
from .ir import F32, I32, Binary, Const, Expr, Index
from .values import ONE, ZERO, ArrayValue, StaticValue, TupleValue
from .widths import unify

if TYPE_CHECKING:
    from .function_builder import FunctionBuilder


def attribute(array: ArrayValue, name: str) -> Any:
    """`array.shape` and its like."""
    if name == "shape":
        return TupleValue(array.shape)
    if name == "ndim":
        return Const(I32, array.ndim)
    if name == "size":
        total: Expr = ONE
        for extent in array.shape:
            total = operators.multiply(total, extent)
        return total
    if name == "T":
        return ArrayValue(
            array.root, array.offset, array.shape[::-1], array.steps[::-1], array.dtype
        )
    if name == "dtype":
        return StaticValue(array.dtype)
    raise UnsupportedError(f"arrays have no `{name}` in a kernel: write a loop over the elements")


def _parts(b: FunctionBuilder, node: ast.expr) -> list[Any]:
    nodes = node.elts if isinstance(node, ast.Tuple) else [node]
    if any(isinstance(n, ast.Slice) for n in nodes):
        return [
            _slice(b, n) if isinstance(n, ast.Slice) else expressions.build(b, n) for n in nodes
        ]
    parts = expressions.operands(b, list(nodes))
    if len(parts) == 1 and isinstance(parts[0], TupleValue):
        return list(parts[0].items)
    return parts


def _slice(b: FunctionBuilder, node: ast.Slice) -> tuple[Any, Any, Any]:
    bounds = [
        expressions.scalar(b, part) if part else None
        for part in (node.lower, node.upper, node.step)
    ]
    if bounds[2] is not None and not isinstance(bounds[2], Const):
        raise UnsupportedError("the step of a slice must be a number in a kernel")
    return (bounds[0], bounds[1], bounds[2])


def _index(b: FunctionBuilder, value: Any, size: Expr) -> Expr:
    if isinstance(value, StaticValue) and value.value is Ellipsis:
        raise UnsupportedError("`...` cannot be used as an index in a kernel: write the colons")
    if not isinstance(value, Expr):
        raise TypingError("an index must be a number, a tuple of numbers or a slice")
    if value.type == F32:
        raise TypingError("an index must be an integer: use // or int()")
    whole = casts.cast(value, I32)
    may_be_negative = not facts.is_nonnegative(b, value)
    if isinstance(whole, Const) and whole.value < 0:
        return Binary(I32, "add", size, whole)
    return Index(I32, whole, size, may_be_negative, b.place)


def _clipped(b: FunctionBuilder, value: Expr, size: Expr) -> Expr:
    """A slice bound: negative ones count from the end, and none lies outside."""
    whole = casts.cast(value, I32)
    if not facts.is_nonnegative(b, whole):
        whole = b.spill(whole)
        negative = ir.Compare(ir.BOOL, "lt", whole, ZERO)
        whole = ir.Select(I32, negative, Binary(I32, "add", whole, size), whole)
        whole = Binary(I32, "max", whole, ZERO)
    return Binary(I32, "min", whole, size)


def _take_slice(b: FunctionBuilder, part: tuple, size: Expr, step: Expr) -> tuple[Expr, Expr, Expr]:
    lower, upper, stride = part
    by = stride.value if stride is not None else 1
    if by < 0 and (lower is not None or upper is not None):
        raise UnsupportedError("a slice with a negative step and bounds cannot be used in a kernel")
    if by < 0:
        start: Expr = Binary(I32, "sub", size, ONE)
        length = size
    else:
        start = _clipped(b, lower, size) if lower is not None else ZERO
        stop = _clipped(b, upper, size) if upper is not None else size
        length = (
            stop if start == ZERO else Binary(I32, "max", Binary(I32, "sub", stop, start), ZERO)
        )
    if abs(by) > 1:
        length = Binary(
            I32,
            "floordiv",
            Binary(I32, "add", length, Const(I32, abs(by) - 1)),
            Const(I32, abs(by)),
        )
    return operators.multiply(start, step), length, operators.multiply(Const(I32, by), step)


def select(b: FunctionBuilder, array: ArrayValue, parts: list[Any]) -> ArrayValue:
    """The view that indices and slices choose; without dimensions if they choose one element."""
    if len(parts) > array.ndim:
        raise TypingError(f"{len(parts)} indices for an array of {array.ndim} dimensions")
    offset, shape, steps = array.offset, [], []
    for axis, part in enumerate(parts):
        size, step = array.shape[axis], array.steps[axis]
        if isinstance(part, tuple):
            start, length, stride = _take_slice(b, part, size, step)
            shape.append(length)
            steps.append(stride)
        else:
            start = operators.multiply(_index(b, part, size), step)
        offset = operators.add(offset, start)
    shape += array.shape[len(parts) :]
    steps += array.steps[len(parts) :]
    return ArrayValue(array.root, offset, tuple(shape), tuple(steps), array.dtype)


def element(b: FunctionBuilder, array: ArrayValue, parts: list[Any]) -> Any:
    """`array[parts]`: an element, or a view."""
    view = select(b, array, parts)
    if view.ndim:
        return view
    if array.root.type == ir.XORO:
        raise UnsupportedError(
            "a random state can only be given to the functions of numba.cuda.random"
        )
    array.root.is_read = True
    return ir.Load(array.root.type, array.root, view.offset)


def load(b: FunctionBuilder, node: ast.Subscript) -> Any:
    """`base[index]` where it is read."""
    base = expressions.build(b, node.value)
    if isinstance(base, TupleValue):
        return _tuple_item(b, base, node)
    if isinstance(base, StaticValue) and isinstance(base.value, (str, list, dict)):
        raise UnsupportedError(
            f"`{ast.unparse(node.value)}` cannot be used in a kernel: use a tuple or an array"
        )
    if not isinstance(base, ArrayValue):
        raise TypingError(f"`{ast.unparse(node.value)}` has no elements")
    return element(b, base, _parts(b, node.slice))


def _tuple_item(b: FunctionBuilder, base: TupleValue, node: ast.Subscript) -> Any:
    if isinstance(node.slice, ast.Slice):
        bounds = [
            b.source.constant(p) if p else None
            for p in (node.slice.lower, node.slice.upper, node.slice.step)
        ]
        return TupleValue(base.items[slice(*bounds)])
    index = expressions.scalar(b, node.slice)
    if isinstance(index, Const):
        if not -len(base.items) <= index.value < len(base.items):
            raise TypingError(f"a tuple of {len(base.items)} has no item {index.value}")
        return base.items[index.value]
    held = b.spill(casts.cast(index, I32))
    result = base.items[-1]
    for position in range(len(base.items) - 2, -1, -1):
        test = ir.Compare(ir.BOOL, "eq", held, Const(I32, position))
        kind = unify(result.type, base.items[position].type)
        yes, no = casts.cast(base.items[position], kind), casts.cast(result, kind)
        result = ir.Select(kind, test, yes, no)
    return result


def _write(b: FunctionBuilder, array: ArrayValue, flat: Expr, value: Any) -> None:
    if array.root.space == "const":
        raise TypingError("constant memory can only be read")
    if not isinstance(value, Expr):
        raise TypingError("an element of an array must be a number")
    array.root.is_written = True
    b.emit(ir.Store(array.root, flat, casts.cast(value, array.root.type)))


def store(b: FunctionBuilder, target: ast.Subscript, value: Any) -> None:
    """`base[index] = value`."""
    array = expressions.build(b, target.value)
    if not isinstance(array, ArrayValue):
        raise TypingError(f"`{ast.unparse(target.value)}` is not an array that can be written")
    start = len(b.block)
    parts = _parts(b, target.slice)
    if len(b.block) > start and isinstance(value, Expr):
        value = expressions.spilled(b, [value], start)[0]
    view = select(b, array, parts)
    if view.ndim:
        _fill(b, view, value)
    else:
        _write(b, array, view.offset, value)


def _fill(b: FunctionBuilder, view: ArrayValue, value: Any) -> None:
    """`a[i, :] = value`, element by element."""
    if view.ndim != 1 or (isinstance(value, ArrayValue) and value.ndim != 1):
        raise UnsupportedError(
            "a slice that is assigned to must have one dimension in a kernel: write the loop"
        )
    offset, length = b.spill(view.offset), b.spill(view.shape[0])
    name = b.temporary(I32, "i")
    at = ir.Local(I32, name)
    outer, b.block = b.block, []
    item = element(b, value, [at]) if isinstance(value, ArrayValue) else value
    _write(b, view, operators.add(offset, operators.multiply(at, view.steps[0])), item)
    body, b.block = b.block, outer
    b.emit(ir.ForRange(name, ZERO, length, ONE, 1, body))


def _is_plain(flat: Expr) -> bool:
    """Whether an element number is a name or a number: evaluating it twice costs nothing."""
    if isinstance(flat, Index) and not flat.may_be_negative:
        flat = flat.value
    return isinstance(flat, (Const, ir.Local))


def update(b: FunctionBuilder, node: ast.AugAssign) -> None:
    """`base[index] += value`: the index is evaluated once."""
    assert isinstance(node.target, ast.Subscript)
    array = expressions.build(b, node.target.value)
    if not isinstance(array, ArrayValue):
        raise TypingError(f"`{ast.unparse(node.target.value)}` is not an array that can be written")
    view = select(b, array, _parts(b, node.target.slice))
    if view.ndim:
        raise UnsupportedError("`+=` on a slice cannot be used in a kernel: write the loop")
    flat = view.offset if _is_plain(view.offset) else b.spill(view.offset, "at")
    array.root.is_read = True
    old: Any = ir.Load(array.root.type, array.root, flat)
    start = len(b.block)
    value = expressions.build(b, node.value)
    if len(b.block) > start:
        old = expressions.spilled(b, [old], start)[0]
    _write(b, array, flat, operators.binary(b, type(node.op), old, value))

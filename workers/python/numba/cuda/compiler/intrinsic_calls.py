"""Calls of what `numba.cuda` itself offers to kernels: indices, barriers, atomics, bits."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from ...core.errors import TypingError, UnsupportedError
from ..intrinsics import BARRIERS, Intrinsic
from . import arrays, casts, expressions, indexing, ir
from .ir import F32, I32, U32, Binary, Builtin, Const, Expr, MathCall
from .values import ZERO, ArrayValue, StaticValue, TupleValue
from .widths import unify

if TYPE_CHECKING:
    from .function_builder import FunctionBuilder


def _axis_pairs(count: Any, node: ast.Call) -> str:
    if not isinstance(count, Const) or count.value not in (1, 2, 3):
        raise TypingError(f"`{ast.unparse(node)}` takes 1, 2 or 3")
    return "xyz"[: count.value]


def _grid(b: FunctionBuilder, node: ast.Call, args: list[Any]) -> Any:
    items = []
    for axis in _axis_pairs(args[0], node):
        start = Binary(I32, "mul", Builtin(I32, f"b{axis}"), Builtin(I32, f"bd{axis}"))
        items.append(Binary(I32, "add", start, Builtin(I32, f"t{axis}")))
    return items[0] if len(items) == 1 else TupleValue(tuple(items))


def _gridsize(b: FunctionBuilder, node: ast.Call, args: list[Any]) -> Any:
    items = [
        Binary(I32, "mul", Builtin(I32, f"gd{axis}"), Builtin(I32, f"bd{axis}"))
        for axis in _axis_pairs(args[0], node)
    ]
    return items[0] if len(items) == 1 else TupleValue(tuple(items))


def _fma(b: FunctionBuilder, node: ast.Call, args: list[Any]) -> Expr:
    return MathCall(F32, "fma", tuple(casts.cast(casts.number(a, node), F32) for a in args))


def _selp(b: FunctionBuilder, node: ast.Call, args: list[Any]) -> Expr:
    yes, no = casts.number(args[1], node), casts.number(args[2], node)
    kind = unify(yes.type, no.type)
    return ir.Select(kind, casts.truth(args[0]), casts.cast(yes, kind), casts.cast(no, kind))


def _bits(name: str) -> Any:
    def build_bits(b: FunctionBuilder, node: ast.Call, args: list[Any]) -> Expr:
        value = casts.number(args[0], node)
        if value.type == F32:
            raise TypingError(f"`{ast.unparse(node)}` needs an integer")
        kind = U32 if name == "brev" else I32
        return MathCall(kind, name, (casts.cast(value, U32),))

    return build_bits


def _nothing(b: FunctionBuilder, node: ast.Call, args: list[Any]) -> StaticValue:
    return StaticValue(None)


_SIMPLE: dict[str, Any] = {
    "grid": _grid,
    "gridsize": _gridsize,
    "fma": _fma,
    "selp": _selp,
    "popc": _bits("popc"),
    "clz": _bits("clz"),
    "ffs": _bits("ffs"),
    "brev": _bits("brev"),
    "cbrt": lambda b, node, args: MathCall(
        F32, "cbrt", (casts.cast(casts.number(args[0], node), F32),)
    ),
    "threadfence": _nothing,
    "threadfence_block": _nothing,
    "threadfence_system": _nothing,
}


def build(b: FunctionBuilder, node: ast.Call, target: Intrinsic) -> Any:
    """A call of an intrinsic."""
    if target.name in ("shared.array", "local.array"):
        return arrays.new_array(b, node, target.name.split(".")[0])
    if target.name == "const.array_like":
        return arrays.array_like(b, node)
    args = expressions.operands(b, node.args)
    if target in BARRIERS:
        return _barrier(b, BARRIERS[target], args)
    if target.name.startswith("atomic."):
        return _atomic(b, node, target.name[7:], args)
    if target.name.startswith("random."):
        return _random(b, node, target.name[7:], args)
    return _SIMPLE[target.name](b, node, args)


def _barrier(b: FunctionBuilder, kind: str, args: list[Any]) -> Any:
    if kind == "sync":
        b.emit(ir.Barrier())
        return StaticValue(None)
    name = b.temporary(I32, "vote")
    b.emit(ir.BarrierReduce(kind, name, casts.truth(args[0])))
    return ir.Local(I32, name)


def _atomic(b: FunctionBuilder, node: ast.Call, name: str, args: list[Any]) -> Expr:
    array = args[0]
    if not isinstance(array, ArrayValue) or array.root.space not in ("global", "shared"):
        raise TypingError("an atomic operation needs an array in global or shared memory")
    if name == "compare_and_swap":
        index: list[Any] = [ZERO] * array.ndim
        expected, value = args[1], args[2]
    else:
        index = list(args[1].items) if isinstance(args[1], TupleValue) else [args[1]]
        expected, value = (args[2], args[3]) if name == "cas" else (None, args[2])
    view = indexing.select(b, array, index)
    if view.ndim:
        raise TypingError("an atomic operation needs one index for each dimension")
    root = array.root
    if root.type not in (I32, U32, F32) or root.dtype in (
        "int8",
        "int16",
        "uint8",
        "uint16",
        "float16",
    ):
        raise TypingError(f"atomic operations need int32, uint32 or float32, not {root.dtype}")
    if root.type == F32 and name in ("and_", "or_", "xor", "inc", "dec"):
        raise TypingError(f"cuda.atomic.{name} needs integers")
    root.is_atomic = root.is_read = root.is_written = True
    operation = {"nanmin": "min", "nanmax": "max", "compare_and_swap": "cas"}.get(name, name)
    old = casts.cast(casts.number(expected, node), root.type) if expected is not None else None
    result = ir.Atomic(
        root.type,
        operation,
        root,
        view.offset,
        casts.cast(casts.number(value, node), root.type),
        old,
    )
    # The old value is kept at once, so that later operands cannot be evaluated before it.
    return b.spill(result, "old")


def _random(b: FunctionBuilder, node: ast.Call, name: str, args: list[Any]) -> Expr:
    states = args[0]
    if not isinstance(states, ArrayValue) or states.root.type != ir.XORO:
        raise TypingError(f"`{ast.unparse(node)}` needs the states of create_xoroshiro128p_states")
    if name == "next":
        raise UnsupportedError(
            "xoroshiro128p_next gives 64 bits: use xoroshiro128p_uniform_float32"
        )
    view = indexing.select(b, states, [args[1]])
    states.root.is_read = states.root.is_written = True
    return b.spill(ir.RandomDraw(F32, name.split("_")[0], states.root, view.offset), "draw")

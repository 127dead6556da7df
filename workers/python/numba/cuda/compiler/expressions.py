"""Expressions: operators, comparisons, conditions and names."""

from __future__ import annotations

import ast
import enum
from typing import TYPE_CHECKING, Any

import numpy as np

from ...core.errors import TypingError, UnsupportedError
from ..intrinsics import KernelIndex, LaneId
from . import calls, indexing, ir
from .ir import BOOL, F32, I32, U32, Binary, Builtin, Cast, Compare, Const, Expr, Logical, Unary
from .source import MISSING
from .values import ArrayValue, RangeValue, StaticValue, TupleValue
from .widths import literal_type, unify

if TYPE_CHECKING:
    from .frontend import FunctionBuilder

_BINARY = {
    ast.Add: "add",
    ast.Sub: "sub",
    ast.Mult: "mul",
    ast.Div: "truediv",
    ast.FloorDiv: "floordiv",
    ast.Mod: "mod",
    ast.Pow: "pow",
    ast.BitAnd: "and",
    ast.BitOr: "or",
    ast.BitXor: "xor",
    ast.LShift: "shl",
    ast.RShift: "shr",
}
#: Where both operands are positive, Python and C agree on what division and remainder are.
_TRUNCATED = {"floordiv": "quotient", "mod": "remainder"}
_COMPARE = {ast.Lt: "lt", ast.LtE: "le", ast.Gt: "gt", ast.GtE: "ge", ast.Eq: "eq", ast.NotEq: "ne"}


def build(b: FunctionBuilder, node: ast.expr) -> Any:
    """The value of an expression; what must run before it is emitted."""
    handler = _HANDLERS.get(type(node))
    if handler is None:
        raise UnsupportedError(f"`{ast.unparse(node)}` cannot be used in a kernel")
    return handler(b, node)


def scalar(b: FunctionBuilder, node: ast.expr) -> Expr:
    """The same, for a place where only a number will do."""
    value = build(b, node)
    if not isinstance(value, Expr):
        raise TypingError(f"`{ast.unparse(node)}` is not a number")
    return value


def _constant(b: FunctionBuilder, node: ast.Constant) -> Any:
    if node.value is None or isinstance(node.value, str):
        return StaticValue(node.value)
    return Const(literal_type(node.value), node.value)


def outside_value(b: FunctionBuilder, value: Any, name: str) -> Any:
    """A global or closure value as the kernel sees it: numbers become constants."""
    if isinstance(value, enum.Enum) and isinstance(value.value, (int, float)):
        value = value.value
    if isinstance(value, (bool, int, float, np.bool_, np.integer, np.floating)):
        plain = value.item() if isinstance(value, np.generic) else value
        return Const(literal_type(plain), plain)
    if isinstance(value, tuple):
        return TupleValue(tuple(outside_value(b, item, name) for item in value))
    if isinstance(value, np.ndarray):
        return calls.constant_array(b, value, name)
    if isinstance(value, LaneId):
        linear = _add(
            _mul(Builtin(I32, "tz"), _mul(Builtin(I32, "bdy"), Builtin(I32, "bdx"))),
            Builtin(I32, "tx"),
        )
        linear = _add(linear, _mul(Builtin(I32, "ty"), Builtin(I32, "bdx")))
        return Binary(I32, "and", linear, Const(I32, 31))
    return StaticValue(value)


def _name(b: FunctionBuilder, node: ast.Name) -> Any:
    return b.lookup(node.id)


def _attribute(b: FunctionBuilder, node: ast.Attribute) -> Any:
    found = b.source.resolve(node)
    if found is not MISSING:
        return outside_value(b, found, node.attr)
    base = build(b, node.value)
    if isinstance(base, StaticValue) and isinstance(base.value, KernelIndex) and node.attr in "xyz":
        return Builtin(I32, base.value.prefix + node.attr)
    if isinstance(base, ArrayValue):
        return indexing.attribute(base, node.attr)
    if isinstance(base, StaticValue) and hasattr(base.value, node.attr):
        return outside_value(b, getattr(base.value, node.attr), node.attr)
    raise UnsupportedError(f"`{ast.unparse(node)}` cannot be used in a kernel")


def _tuple(b: FunctionBuilder, node: Any) -> TupleValue:
    items = []
    for item in node.elts:
        start = len(b.block)
        value = build(b, item)
        if len(b.block) > start:
            items = _spilled(b, items, start)
        items.append(value)
    return TupleValue(tuple(items))


def _spilled(b: FunctionBuilder, values: list[Any], at: int) -> list[Any]:
    """Evaluates earlier operands before the statements that a later one needed."""
    tail, b.block = b.block[at:], b.block[:at]
    kept = [
        b.spill(v) if isinstance(v, Expr) and not isinstance(v, (Const, ir.Uniform)) else v
        for v in values
    ]
    b.block += tail
    return kept


def operands(b: FunctionBuilder, nodes: list[ast.expr]) -> list[Any]:
    """Several expressions in order."""
    return list(_tuple(b, ast.Tuple(list(nodes), ast.Load())).items)


# Casting


def cast(value: Expr, kind: str) -> Expr:
    """`value` as type `kind`; constants are converted here."""
    if value.type == kind:
        return value
    if isinstance(value, Const):
        return Const(kind, _convert(value.value, kind))
    if value.type not in (BOOL, I32, U32, F32) or kind not in (BOOL, I32, U32, F32):
        raise TypingError(f"a {value.type} cannot become a {kind}")
    return Cast(kind, value)


def _convert(value: Any, kind: str) -> Any:
    if kind == BOOL:
        return bool(value)
    if kind == F32:
        return float(value)
    if isinstance(value, float) and value != value:
        return 0
    wrapped = int(value) & 0xFFFFFFFF
    return wrapped - (1 << 32) if kind == I32 and wrapped >> 31 else wrapped


def truth(value: Any) -> Expr:
    """`bool(value)`."""
    if isinstance(value, StaticValue):
        return Const(BOOL, bool(value.value))
    if isinstance(value, TupleValue):
        return Const(BOOL, bool(value.items))
    if not isinstance(value, Expr):
        raise TypingError("an array has no truth value: compare its elements")
    if value.type == BOOL:
        return value
    if isinstance(value, Const):
        return Const(BOOL, bool(value.value))
    return Compare(BOOL, "ne", value, Const(value.type, _convert(0, value.type)))


# Operators


def _binop(b: FunctionBuilder, node: ast.BinOp) -> Any:
    left, right = operands(b, [node.left, node.right])
    if (
        isinstance(node.op, ast.Add)
        and isinstance(left, TupleValue)
        and isinstance(right, TupleValue)
    ):
        return TupleValue(left.items + right.items)
    return binary(b, type(node.op), left, right)


def binary(b: FunctionBuilder, op: type, left: Any, right: Any) -> Expr:
    """A binary operation with Python's rules for the type of its result."""
    if not isinstance(left, Expr) or not isinstance(right, Expr):
        raise UnsupportedError(
            "arithmetic in a kernel is on numbers: loop over the elements of arrays"
        )
    name = _BINARY.get(op)
    if name is None:
        raise UnsupportedError(f"the operator {op.__name__} cannot be used in a kernel")
    if isinstance(left, Const) and isinstance(right, Const):
        folded = _fold(name, left.value, right.value)
        if folded is not None:
            return folded
    kind = unify(left.type, right.type)
    if name in ("and", "or", "xor") and kind == BOOL:
        return Binary(BOOL, name, left, right)
    if kind == BOOL:
        kind = I32
    if name == "truediv":
        kind = F32
    if name in ("and", "or", "xor", "shl", "shr") and kind == F32:
        raise TypingError("bit operations are for integers")
    if name in ("shl", "shr"):
        kind = I32 if left.type == BOOL else left.type
        return Binary(kind, name, cast(left, kind), cast(right, kind))
    if name == "pow":
        return _power(b, left, right, kind)
    left, right = cast(left, kind), cast(right, kind)
    if (
        name in ("floordiv", "mod")
        and kind != F32
        and is_nonnegative(b, left)
        and is_nonnegative(b, right)
    ):
        name = _TRUNCATED[name]
    return Binary(kind, name, left, right)


def _power(b: FunctionBuilder, left: Expr, right: Expr, kind: str) -> Expr:
    if isinstance(right, Const) and right.type in (I32, BOOL) and 0 < right.value <= 4:
        base_kind = I32 if left.type == BOOL else left.type
        base = cast(left, base_kind)
        if right.value > 1 and not isinstance(base, (ir.Local, Const, ir.Uniform)):
            base = b.spill(base)
        result: Expr = base
        for _ in range(right.value - 1):
            result = Binary(base_kind, "mul", result, base)
        return result
    if right.type in (I32, BOOL, U32) and left.type == F32:
        return ir.MathCall(F32, "powi", (left, cast(right, I32)))
    if kind != F32 and isinstance(right, Const) and right.value < 0:
        kind = F32
    return Binary(kind, "pow", cast(left, kind), cast(right, kind))


def _fold(name: str, left: Any, right: Any) -> Const | None:
    operations: dict[str, Any] = {
        "add": lambda: left + right,
        "sub": lambda: left - right,
        "mul": lambda: left * right,
        "truediv": lambda: left / right,
        "floordiv": lambda: left // right,
        "mod": lambda: left % right,
        "pow": lambda: left**right,
        "and": lambda: left & right,
        "or": lambda: left | right,
        "xor": lambda: left ^ right,
        "shl": lambda: left << right,
        "shr": lambda: left >> right,
    }
    try:
        value = operations[name]()
        if isinstance(value, complex):
            return None
        if isinstance(value, int) and not isinstance(value, bool) and not -(2**31) <= value < 2**32:
            value = _convert(value, I32)
        return Const(literal_type(value), value)
    except (ArithmeticError, ValueError, TypeError):
        return None


def _add(left: Expr, right: Expr) -> Expr:
    if isinstance(left, Const) and left.value == 0:
        return right
    if isinstance(right, Const) and right.value == 0:
        return left
    return Binary(I32, "add", left, right)


def _mul(left: Expr, right: Expr) -> Expr:
    if isinstance(left, Const) and left.value == 1:
        return right
    if isinstance(right, Const) and right.value == 1:
        return left
    if isinstance(left, Const) and left.value == 0:
        return left
    return Binary(I32, "mul", left, right)


def _unary(b: FunctionBuilder, node: ast.UnaryOp) -> Any:
    value = build(b, node.operand)
    if isinstance(node.op, ast.Not):
        test = truth(value)
        return Const(BOOL, not test.value) if isinstance(test, Const) else Unary(BOOL, "not", test)
    if not isinstance(value, Expr):
        raise TypingError(f"`{ast.unparse(node.operand)}` is not a number")
    kind = I32 if value.type == BOOL else value.type
    if isinstance(node.op, ast.UAdd):
        return cast(value, kind)
    name = "neg" if isinstance(node.op, ast.USub) else "invert"
    if isinstance(value, Const):
        folded = -value.value if name == "neg" else ~value.value
        return Const(literal_type(folded), folded)
    if name == "invert" and kind == F32:
        raise TypingError("bit operations are for integers")
    return Unary(kind, name, cast(value, kind))


def _compare(b: FunctionBuilder, node: ast.Compare) -> Any:
    left = build(b, node.left)
    result: Expr | None = None
    for position, (op, right_node) in enumerate(zip(node.ops, node.comparators, strict=True)):
        start = len(b.block)
        right = build(b, right_node)
        if len(b.block) > start:
            left = _spilled(b, [left], start)[0]
            if result is not None:
                result = _spilled(b, [result], start)[0]
        if position + 1 < len(node.ops) and isinstance(right, Expr) and has_memory(right):
            right = b.spill(right)
        test = _one_comparison(op, left, right)
        result = test if result is None else Logical(BOOL, "and", result, test)
        left = right
    return result


def _one_comparison(op: ast.cmpop, left: Any, right: Any) -> Expr:
    if (
        isinstance(op, (ast.Is, ast.IsNot))
        or isinstance(left, StaticValue)
        or isinstance(right, StaticValue)
    ):
        return _static_comparison(op, left, right)
    if isinstance(left, TupleValue) and isinstance(right, TupleValue):
        return _tuple_comparison(op, left, right)
    if isinstance(op, (ast.In, ast.NotIn)) and isinstance(right, TupleValue):
        found: Expr = Const(BOOL, False)
        for item in right.items:
            found = Logical(BOOL, "or", found, _one_comparison(ast.Eq(), left, item))
        return found if isinstance(op, ast.In) else Unary(BOOL, "not", found)
    name = _COMPARE.get(type(op))
    if name is None or not isinstance(left, Expr) or not isinstance(right, Expr):
        raise UnsupportedError("this comparison cannot be used in a kernel")
    if isinstance(left, Const) and isinstance(right, Const):
        tests = {
            "lt": left.value < right.value,
            "le": left.value <= right.value,
            "gt": left.value > right.value,
            "ge": left.value >= right.value,
            "eq": left.value == right.value,
            "ne": left.value != right.value,
        }
        return Const(BOOL, tests[name])
    kind = unify(left.type, right.type)
    kind = I32 if kind == BOOL else kind
    return Compare(BOOL, name, cast(left, kind), cast(right, kind))


def _static_comparison(op: ast.cmpop, left: Any, right: Any) -> Expr:
    one = left.value if isinstance(left, StaticValue) else left
    other = right.value if isinstance(right, StaticValue) else right
    if isinstance(op, (ast.Is, ast.Eq)):
        return Const(BOOL, one is other or (isinstance(op, ast.Eq) and bool(one == other)))
    if isinstance(op, (ast.IsNot, ast.NotEq)):
        return Const(BOOL, one is not other and (isinstance(op, ast.IsNot) or bool(one != other)))
    raise UnsupportedError("this comparison cannot be used in a kernel")


def _tuple_comparison(op: ast.cmpop, left: TupleValue, right: TupleValue) -> Expr:
    if not isinstance(op, (ast.Eq, ast.NotEq)):
        raise UnsupportedError("tuples can be compared for equality only in a kernel")
    same: Expr = Const(BOOL, len(left.items) == len(right.items))
    if isinstance(same, Const) and same.value:
        for one, other in zip(left.items, right.items, strict=True):
            same = Logical(BOOL, "and", same, _one_comparison(ast.Eq(), one, other))
    return same if isinstance(op, ast.Eq) else Unary(BOOL, "not", same)


def _boolop(b: FunctionBuilder, node: ast.BoolOp) -> Any:
    name = "and" if isinstance(node.op, ast.And) else "or"
    result = build(b, node.values[0])
    for right_node in node.values[1:]:
        outer, b.block = b.block, []
        b.depth += 1
        right = build(b, right_node)
        b.depth -= 1
        needed, b.block = b.block, outer
        result = _logical(b, name, result, right, needed)
    return result


def _logical(b: FunctionBuilder, name: str, left: Any, right: Any, needed: list[ir.Stmt]) -> Expr:
    test = truth(left)
    if isinstance(test, Const):
        b.block += needed
        return right if test.value == (name == "and") else left
    is_bool = all(isinstance(v, Expr) and v.type == BOOL for v in (left, right)) or isinstance(
        right, StaticValue
    )
    if is_bool and not needed:
        return Logical(BOOL, name, test, truth(right))
    if not isinstance(left, Expr) or not isinstance(right, Expr):
        raise TypingError("`and` and `or` need numbers in a kernel")
    kind = unify(left.type, right.type)
    held = b.spill(cast(left, kind))
    go_on = truth(held) if name == "and" else Unary(BOOL, "not", truth(held))
    b.declare(held.name, kind)
    b.emit(
        ir.If(
            go_on,
            [*needed, ir.Assign(held.name, cast(right, b.types[held.name]), place=b.place)],
            [],
        )
    )
    return ir.Local(b.types[held.name], held.name)


def _ifexp(b: FunctionBuilder, node: ast.IfExp) -> Any:
    test = truth(build(b, node.test))
    if isinstance(test, Const):
        return build(b, node.body if test.value else node.orelse)
    sides, needed = [], []
    for side in (node.body, node.orelse):
        outer, b.block = b.block, []
        b.depth += 1
        sides.append(build(b, side))
        b.depth -= 1
        needed.append(b.block)
        b.block = outer
    if not all(isinstance(side, Expr) for side in sides):
        raise TypingError("both sides of `a if test else b` must be numbers in a kernel")
    kind = unify(sides[0].type, sides[1].type)
    yes, no = (cast(side, kind) for side in sides)
    if not needed[0] and not needed[1] and not has_memory(yes) and not has_memory(no):
        return ir.Select(kind, test, yes, no)
    name = b.temporary(kind)
    if not (is_nonnegative(b, yes) and is_nonnegative(b, no)):
        b.negative.add(name)
    yes, no = (cast(side, b.types[name]) for side in sides)
    then = [*needed[0], ir.Assign(name, yes, place=b.place)]
    b.emit(ir.If(test, then, [*needed[1], ir.Assign(name, no, place=b.place)]))
    return ir.Local(b.types[name], name)


def _subscript(b: FunctionBuilder, node: ast.Subscript) -> Any:
    return indexing.load(b, node)


def _call(b: FunctionBuilder, node: ast.Call) -> Any:
    return calls.build(b, node)


def has_effects(value: Expr) -> bool:
    """Whether evaluating changes memory."""
    return any(isinstance(e, (ir.Atomic, ir.Call, ir.RandomDraw)) for e in ir.walk_expr(value))


def has_memory(value: Expr) -> bool:
    """Whether evaluating reads or changes memory, or takes long."""
    return any(
        isinstance(e, (ir.Atomic, ir.Call, ir.RandomDraw, ir.Load, ir.MathCall))
        for e in ir.walk_expr(value)
    )


def is_nonnegative(b: FunctionBuilder, value: Expr) -> bool:
    """Whether an integer cannot be negative, as far as can be seen: then indices need not wrap."""
    if value.type in (U32, BOOL):
        return True
    if isinstance(value, Const):
        return value.value >= 0
    if isinstance(value, (Builtin, ir.Index)):
        return True
    if isinstance(value, ir.Uniform):
        return value.name not in b.negative_uniforms
    if isinstance(value, ir.Local):
        return value.name not in b.negative
    if isinstance(value, ir.Select):
        return is_nonnegative(b, value.yes) and is_nonnegative(b, value.no)
    if isinstance(value, ir.Load):
        return value.root.dtype.startswith("uint") or value.root.type == BOOL
    if isinstance(value, ir.Cast):
        return value.type != F32 and value.value.type != F32 and is_nonnegative(b, value.value)
    if isinstance(value, ir.MathCall):
        return value.name in ("popc", "clz", "ffs", "abs")
    if isinstance(value, Binary):
        left, right = is_nonnegative(b, value.left), is_nonnegative(b, value.right)
        if value.op in ("quotient", "remainder"):
            return True
        if value.op in ("add", "mul", "floordiv", "shr", "min", "or", "xor"):
            return left and right
        if value.op == "mod":
            return right
        return value.op in ("and", "max") and (left or right)
    return False


_HANDLERS: dict[type, Any] = {
    ast.Constant: _constant,
    ast.Name: _name,
    ast.Attribute: _attribute,
    ast.Tuple: _tuple,
    ast.List: _tuple,
    ast.BinOp: _binop,
    ast.UnaryOp: _unary,
    ast.Compare: _compare,
    ast.BoolOp: _boolop,
    ast.IfExp: _ifexp,
    ast.Subscript: _subscript,
    ast.Call: _call,
}
__all__ = ["RangeValue", "binary", "build", "cast", "scalar", "truth"]

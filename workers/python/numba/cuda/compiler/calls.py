"""Calls: intrinsics, functions of `math`, casts, builtins and device functions."""

from __future__ import annotations

import ast
import math
from types import FunctionType
from typing import TYPE_CHECKING, Any

import numpy as np

from ...core.errors import TypingError, UnsupportedError
from ...core.types import Number, as_dtype
from ..intrinsics import BARRIERS, Intrinsic
from ..missing import Missing
from . import expressions, indexing, ir
from .ir import BOOL, F32, I32, U32, Binary, Builtin, Cast, Const, Expr, MathCall
from .source import MISSING
from .values import ONE, ZERO, ArrayValue, RangeValue, StaticValue, TupleValue
from .widths import machine_type, unify

if TYPE_CHECKING:
    from .frontend import FunctionBuilder

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


def build(b: FunctionBuilder, node: ast.Call) -> Any:
    """The value of a call."""
    function = expressions.build(b, node.func)
    target = function.value if isinstance(function, StaticValue) else None
    if isinstance(target, Intrinsic):
        return _intrinsic(b, node, target)
    if hasattr(target, "py_func"):
        return _device_call(b, node, target)
    if node.keywords:
        raise UnsupportedError("arguments by keyword cannot be used in a kernel")
    args = expressions.operands(b, node.args)
    if isinstance(target, Number) or (isinstance(target, type) and issubclass(target, np.generic)):
        return _cast_to(_number(args[0], node), as_dtype(target))
    if _is_known(target):
        return _known(b, node, target, args)
    if isinstance(target, Missing):
        target()
    name = ast.unparse(node.func)
    if isinstance(target, FunctionType):
        raise TypingError(
            f"{name} is a plain Python function: give it @cuda.jit(device=True) to call it from a "
            f"kernel"
        )
    raise UnsupportedError(f"`{name}` cannot be called in a kernel")


def _number(value: Any, node: ast.AST) -> Expr:
    if not isinstance(value, Expr):
        raise TypingError(f"`{ast.unparse(node)}` needs numbers")
    return value


def _is_known(target: Any) -> bool:
    try:
        return (
            target in _FLOATS
            or target in _TO_INT
            or target in _TESTS
            or target in _UFUNCS
            or target in _BUILTINS
        )
    except TypeError:
        return False


def _known(b: FunctionBuilder, node: ast.Call, target: Any, args: list[Any]) -> Any:
    if target in _BUILTINS:
        return _BUILTINS[target](b, node, args)
    numbers = [_number(a, node) for a in args]
    if target in _TO_INT:
        value = numbers[0]
        if value.type != F32:
            return value
        return Cast(I32, MathCall(F32, _TO_INT[target], (value,)))
    if target in _TESTS:
        return MathCall(BOOL, _TESTS[target], (expressions.cast(numbers[0], F32),))
    name = _FLOATS.get(target) or _UFUNCS[target]
    if name == "log" and len(numbers) == 2:
        quotient = [MathCall(F32, "log", (expressions.cast(n, F32),)) for n in numbers]
        return Binary(F32, "truediv", quotient[0], quotient[1])
    if all(isinstance(n, Const) for n in numbers) and target in _FLOATS:
        return _folded(target, [n.value for n in numbers])  # type: ignore[attr-defined]
    if name == "pow" and isinstance(numbers[1], Const) and numbers[1].type == I32:
        return expressions.binary(b, ast.Pow, expressions.cast(numbers[0], F32), numbers[1])
    if name == "ldexp":
        return MathCall(
            F32, name, (expressions.cast(numbers[0], F32), expressions.cast(numbers[1], I32))
        )
    return MathCall(F32, name, tuple(expressions.cast(n, F32) for n in numbers))


def _folded(function: Any, values: list[Any]) -> Const:
    from ..simulator.arithmetic import QUIET

    return Const(F32, float(QUIET.get(function, function)(*values)))


def _cast_to(value: Expr, dtype: np.dtype) -> Expr:
    kind = machine_type(dtype)
    cast = expressions.cast(value, kind)
    if dtype.kind in "iu" and dtype.itemsize < 4:
        return MathCall(I32, f"wrap_{dtype.kind}{dtype.itemsize * 8}", (cast,))
    return cast


# Builtins


def _range(b: FunctionBuilder, node: ast.Call, args: list[Any]) -> RangeValue:
    bounds = [_number(a, node) for a in args]
    if any(x.type == F32 for x in bounds):
        raise TypingError("range() takes integers: use // or int()")
    bounds = [expressions.cast(x, I32) if x.type == BOOL else x for x in bounds]
    start = bounds[0] if len(bounds) > 1 else ZERO
    stop = bounds[1] if len(bounds) > 1 else bounds[0]
    step = bounds[2] if len(bounds) > 2 else ONE
    return RangeValue(start, stop, step)


def _extreme(name: str) -> Any:
    def build_extreme(b: FunctionBuilder, node: ast.Call, args: list[Any]) -> Expr:
        items = args[0].items if len(args) == 1 and isinstance(args[0], TupleValue) else args
        numbers = [_number(a, node) for a in items]
        result = numbers[0]
        for item in numbers[1:]:
            kind = unify(unify(result.type, item.type), I32)
            result = Binary(
                kind, name, expressions.cast(result, kind), expressions.cast(item, kind)
            )
        return result

    return build_extreme


def _abs(b: FunctionBuilder, node: ast.Call, args: list[Any]) -> Expr:
    value = _number(args[0], node)
    kind = I32 if value.type == BOOL else value.type
    return value if kind == U32 else MathCall(kind, "abs", (expressions.cast(value, kind),))


def _int(b: FunctionBuilder, node: ast.Call, args: list[Any]) -> Expr:
    value = _number(args[0], node)
    return value if value.type == U32 else expressions.cast(value, I32)


def _round(b: FunctionBuilder, node: ast.Call, args: list[Any]) -> Expr:
    value = _number(args[0], node)
    if len(args) == 1:
        return value if value.type != F32 else Cast(I32, MathCall(F32, "round", (value,)))
    digits = args[1]
    if not isinstance(digits, Const):
        raise UnsupportedError("the number of digits of round() must be a number in a kernel")
    scale = Const(F32, 10.0**digits.value)
    scaled = MathCall(F32, "round", (Binary(F32, "mul", expressions.cast(value, F32), scale),))
    return Binary(F32, "truediv", scaled, scale)


def _len(b: FunctionBuilder, node: ast.Call, args: list[Any]) -> Expr:
    if isinstance(args[0], TupleValue):
        return Const(I32, len(args[0].items))
    if isinstance(args[0], ArrayValue):
        return args[0].shape[0]
    raise TypingError("len() needs an array or a tuple")


def _divmod(b: FunctionBuilder, node: ast.Call, args: list[Any]) -> TupleValue:
    left, right = (b.spill(_number(a, node)) for a in args)
    return TupleValue(
        (
            expressions.binary(b, ast.FloorDiv, left, right),
            expressions.binary(b, ast.Mod, left, right),
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
    float: lambda b, node, args: expressions.cast(_number(args[0], node), F32),
    bool: lambda b, node, args: expressions.truth(args[0]),
    round: _round,
    len: _len,
    pow: lambda b, node, args: expressions.binary(b, ast.Pow, args[0], args[1]),
    divmod: _divmod,
    print: _print,
    tuple: lambda b, node, args: args[0],
}


# Intrinsics


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
    return MathCall(F32, "fma", tuple(expressions.cast(_number(a, node), F32) for a in args))


def _selp(b: FunctionBuilder, node: ast.Call, args: list[Any]) -> Expr:
    yes, no = _number(args[1], node), _number(args[2], node)
    kind = unify(yes.type, no.type)
    return ir.Select(
        kind, expressions.truth(args[0]), expressions.cast(yes, kind), expressions.cast(no, kind)
    )


def _bits(name: str) -> Any:
    def build_bits(b: FunctionBuilder, node: ast.Call, args: list[Any]) -> Expr:
        value = _number(args[0], node)
        if value.type == F32:
            raise TypingError(f"`{ast.unparse(node)}` needs an integer")
        kind = U32 if name == "brev" else I32
        return MathCall(kind, name, (expressions.cast(value, U32),))

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
        F32, "cbrt", (expressions.cast(_number(args[0], node), F32),)
    ),
    "threadfence": _nothing,
    "threadfence_block": _nothing,
    "threadfence_system": _nothing,
}


def _intrinsic(b: FunctionBuilder, node: ast.Call, target: Intrinsic) -> Any:
    if target.name in ("shared.array", "local.array"):
        return _new_array(b, node, target.name.split(".")[0])
    if target.name == "const.array_like":
        return _array_like(b, node)
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
    b.emit(ir.BarrierReduce(kind, name, expressions.truth(args[0])))
    return ir.Local(I32, name)


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


def _new_array(b: FunctionBuilder, node: ast.Call, space: str) -> ArrayValue:
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


def _array_like(b: FunctionBuilder, node: ast.Call) -> ArrayValue:
    value = b.source.constant(node.args[0])
    if isinstance(value, tuple):
        value = np.array(value)
    if isinstance(value, (np.ndarray, np.generic)):
        return constant_array(b, np.asarray(value), ast.unparse(node.args[0]))
    raise TypingError(
        "cuda.const.array_like needs an array that exists before the kernel is launched"
    )


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
    old = expressions.cast(_number(expected, node), root.type) if expected is not None else None
    result = ir.Atomic(
        root.type,
        operation,
        root,
        view.offset,
        expressions.cast(_number(value, node), root.type),
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


# Device functions


def _device_call(b: FunctionBuilder, node: ast.Call, target: Any) -> Any:
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
        may_be_negative = not expressions.is_nonnegative(self.b, value)
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
    from .frontend import FunctionBuilder as Builder

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


__all__ = ["build", "constant_array"]

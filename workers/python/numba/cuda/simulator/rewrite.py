"""Rewrites a kernel so that it waits at barriers by yielding, and tells of every access, branch and
loop.
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Callable
from types import FunctionType
from typing import Any

import numpy as np

from ...core.errors import TypingError, UnsupportedError
from ...core.types import Number, cast_scalar, from_dtype
from ..compiler.source import MISSING, FunctionSource, find_source
from ..intrinsics import BARRIERS, Intrinsic, KernelIndex, LaneId
from . import arithmetic, atomics, execute, memory
from .sites import Site, add_site

PREFIX = "_forkjoin_"


def contains_barrier(source: FunctionSource, seen: frozenset[Any] = frozenset()) -> bool:
    """Whether the function waits at a barrier, itself or in a function that it calls."""
    for node in ast.walk(source.tree):
        if not isinstance(node, ast.Call):
            continue
        target = source.resolve(node.func)
        if isinstance(target, Intrinsic) and target in BARRIERS:
            return True
        function = getattr(target, "py_func", None)
        if isinstance(function, FunctionType) and function not in seen:
            if contains_barrier(target.source(), seen | {function}):
                return True
    return False


class _Rewriter(ast.NodeTransformer):
    def __init__(self, source: FunctionSource, is_device: bool) -> None:
        self.source = source
        self.is_device = is_device
        self.names: dict[str, Any] = {}
        self.temporaries = 0

    def name_of(self, value: Any, hint: str) -> ast.Name:
        """A name that is bound to `value` in the rewritten function's globals."""
        name = f"{PREFIX}{hint}_{id(value):x}"
        self.names[name] = value
        return ast.Name(name, ast.Load())

    def site(self, node: ast.AST, constant: str | None = None) -> ast.Constant:
        """The number of a new site at `node`."""
        return ast.Constant(add_site(Site(self.source.place(node), ast.unparse(node), constant)))

    def call(self, function: Callable[..., Any], *args: ast.expr) -> ast.Call:
        """A call of one of the simulator's own functions."""
        return ast.Call(self.name_of(function, function.__name__), list(args), [])

    def temporary(self) -> str:
        """A fresh local name."""
        self.temporaries += 1
        return f"{PREFIX}t{self.temporaries}"

    # Names and attributes

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:  # noqa: N802
        value = self.source.resolve(node)
        if isinstance(value, LaneId):
            return ast.Attribute(self.name_of(execute.NOW, "now"), "lane", ast.Load())
        base = self.source.resolve(node.value)
        if isinstance(base, KernelIndex) and node.attr in ("x", "y", "z"):
            return ast.Attribute(
                self.name_of(execute.NOW, "now"), base.prefix + node.attr, ast.Load()
            )
        if isinstance(value, np.ndarray):
            return self.name_of(execute.constant_array(value, node.attr), "const")
        return self.generic_visit(node)

    def visit_Name(self, node: ast.Name) -> ast.AST:  # noqa: N802
        if isinstance(node.ctx, ast.Load):
            value = self.source.resolve(node)
            if isinstance(value, np.ndarray):
                return self.name_of(execute.constant_array(value, node.id), "const")
            if value in arithmetic.QUIET if callable(value) and value.__hash__ else False:
                return self.name_of(arithmetic.QUIET[value], node.id)
        return node

    # Memory

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:  # noqa: N802
        if isinstance(node.value, ast.Attribute) and node.value.attr in ("shape", "strides"):
            return self.generic_visit(node)
        site = self.site(node)
        return self.call(memory.load, self.visit(node.value), self.index(node.slice), site)

    def index(self, node: ast.expr) -> ast.expr:
        """An index expression with slices as calls of `slice`."""
        if isinstance(node, ast.Slice):
            parts = [
                self.visit(p) if p else ast.Constant(None)
                for p in (node.lower, node.upper, node.step)
            ]
            return ast.Call(self.name_of(slice, "slice"), parts, [])
        if isinstance(node, ast.Tuple):
            return ast.Tuple([self.index(item) for item in node.elts], ast.Load())
        return self.visit(node)

    def store(self, target: ast.expr, value: ast.expr, constant: str | None = None) -> ast.stmt:
        """`target = value`, whatever the target is."""
        if isinstance(target, ast.Subscript):
            site = self.site(target, constant)
            base, index = self.visit(target.value), self.index(target.slice)
            return ast.Expr(self.call(memory.store, value, base, index, site))
        return ast.Assign([target], value)

    def visit_Assign(self, node: ast.Assign) -> Any:  # noqa: N802
        value = self.visit(node.value)
        constant = ast.unparse(node.value) if isinstance(node.value, ast.Constant) else None
        if len(node.targets) == 1 and not isinstance(node.targets[0], (ast.Tuple, ast.List)):
            return self.store(node.targets[0], value, constant)
        name = self.temporary()
        statements: list[ast.stmt] = [ast.Assign([ast.Name(name, ast.Store())], value)]
        for target in node.targets:
            statements += self.unpack(target, ast.Name(name, ast.Load()), constant)
        return statements

    def unpack(self, target: ast.expr, value: ast.expr, constant: str | None) -> list[ast.stmt]:
        """`a, b[i] = value` as single assignments."""
        if not isinstance(target, (ast.Tuple, ast.List)):
            return [self.store(target, value, constant)]
        names = [self.temporary() for _ in target.elts]
        stores = ast.Tuple([ast.Name(n, ast.Store()) for n in names], ast.Store())
        statements: list[ast.stmt] = [ast.Assign([stores], value)]
        for item, name in zip(target.elts, names, strict=True):
            statements += self.unpack(item, ast.Name(name, ast.Load()), None)
        return statements

    def visit_AnnAssign(self, node: ast.AnnAssign) -> Any:  # noqa: N802
        if node.value is None:
            return ast.Pass()
        return self.visit_Assign(ast.copy_location(ast.Assign([node.target], node.value), node))

    def visit_AugAssign(self, node: ast.AugAssign) -> Any:  # noqa: N802
        if not isinstance(node.target, ast.Subscript):
            loaded = ast.copy_location(ast.Name(ast.unparse(node.target), ast.Load()), node)
            if isinstance(node.target, ast.Attribute):
                return self.generic_visit(node)
            value = self.visit(ast.copy_location(ast.BinOp(loaded, node.op, node.value), node))
            return ast.Assign([node.target], value)
        base, index = self.temporary(), self.temporary()
        statements: list[ast.stmt] = [
            ast.Assign([ast.Name(base, ast.Store())], self.visit(node.target.value)),
            ast.Assign([ast.Name(index, ast.Store())], self.index(node.target.slice)),
        ]
        where = (ast.Name(base, ast.Load()), ast.Name(index, ast.Load()), self.site(node.target))
        old = self.call(memory.load, *where)
        new = self.operation(old, node.op, self.visit(node.value))
        statements.append(ast.Expr(self.call(memory.store, new, *where)))
        return statements

    # Arithmetic and control flow

    def operation(self, left: ast.expr, op: ast.operator, right: ast.expr) -> ast.expr:
        """A binary operation; `/` and `**` do not raise on a GPU."""
        if isinstance(op, ast.Div):
            return self.call(arithmetic.divide, left, right)
        if isinstance(op, ast.Pow):
            return self.call(arithmetic.power, left, right)
        return ast.BinOp(left, op, right)

    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:  # noqa: N802
        return self.operation(self.visit(node.left), node.op, self.visit(node.right))

    def visit_If(self, node: ast.If) -> ast.AST:  # noqa: N802
        site = self.site(node.test)
        node.test = self.call(execute.branch, self.visit(node.test), site)
        return self.bodies(node)

    def visit_While(self, node: ast.While) -> ast.AST:  # noqa: N802
        site = self.site(node.test)
        node.test = self.call(execute.loop, self.visit(node.test), site)
        return self.bodies(node)

    def visit_For(self, node: ast.For) -> ast.AST:  # noqa: N802
        site = self.site(node)
        node.iter = self.call(execute.trips, self.visit(node.iter), site)
        return self.bodies(node)

    def bodies(self, node: Any) -> ast.AST:
        """Visits the statements of a compound statement."""
        for field in ("body", "orelse"):
            if not hasattr(node, field):
                continue
            statements: list[ast.stmt] = []
            for statement in getattr(node, field):
                result = self.visit(statement)
                statements += result if isinstance(result, list) else [result]
            setattr(node, field, statements)
        return node

    # Calls

    def visit_Call(self, node: ast.Call) -> ast.AST:  # noqa: N802
        target = self.source.resolve(node.func)
        if isinstance(target, Intrinsic):
            return self.intrinsic(node, target)
        if hasattr(target, "py_func"):
            return self.device_call(node, target)
        if isinstance(node.func, ast.Name) and node.func.id in self.source.parameters():
            args = [self.visit(a) for a in node.args]
            return self.call(execute.call_value, ast.Name(node.func.id, ast.Load()), *args)
        replaced = self.replaced(node.func, target)
        if replaced is not None:
            return ast.Call(replaced, [self.visit(a) for a in node.args], [])
        if (
            isinstance(target, FunctionType)
            and target.__module__ == self.source.function.__module__
        ):
            name = ast.unparse(node.func)
            raise TypingError(
                f"{name} is a plain Python function: give it @cuda.jit(device=True) to call it "
                f"from a kernel\n"
                f"  {self.source.place(node)}"
            )
        return self.generic_visit(node)

    def replaced(self, func: ast.expr, target: Any) -> ast.expr | None:
        """What stands in for a function of `math` or for a scalar type, or None."""
        if target is MISSING or not getattr(target, "__hash__", None):
            return None
        if isinstance(target, type) and issubclass(target, np.generic):
            dtype = np.dtype(target)
            return self.name_of(_caster(dtype), dtype.name)
        if callable(target) and target in arithmetic.QUIET:
            return self.name_of(arithmetic.QUIET[target], ast.unparse(func).replace(".", "_"))
        return None

    def device_call(self, node: ast.Call, target: Any) -> ast.AST:
        callee = target.simulated()
        call = ast.Call(self.name_of(callee.run, "device"), [self.visit(a) for a in node.args], [])
        call.keywords = [ast.keyword(k.arg, self.visit(k.value)) for k in node.keywords]
        return ast.YieldFrom(call) if callee.is_generator else call

    def intrinsic(self, node: ast.Call, target: Intrinsic) -> ast.AST:
        if target in BARRIERS:
            value = self.visit(node.args[0]) if node.args else ast.Constant(None)
            return ast.Yield(
                ast.Tuple([ast.Constant(BARRIERS[target]), self.site(node), value], ast.Load())
            )
        if target.name in ("shared.array", "local.array"):
            return self.new_array(node, target.name)
        if target.name == "const.array_like":
            return self.constant_like(node)
        args = [self.visit(a) for a in node.args]
        if target.name.startswith("atomic."):
            return self.atomic(node, target.name[7:], args)
        return ast.Call(self.name_of(target.simulate, target.__name__), args, [])

    def atomic(self, node: ast.Call, name: str, args: list[ast.expr]) -> ast.AST:
        site = self.site(node)
        special = {
            "cas": atomics.atomic_cas,
            "compare_and_swap": atomics.atomic_compare_and_swap,
            "exch": atomics.atomic_exchange,
        }
        if name in special:
            return self.call(special[name], site, *args)
        return self.call(atomics.atomic, site, ast.Constant(name), *args)

    def new_array(self, node: ast.Call, name: str) -> ast.AST:
        values = dict(zip(("shape", "dtype"), node.args, strict=False))
        values.update({k.arg or "": k.value for k in node.keywords})
        shape = self.source.constant(values["shape"]) if "shape" in values else MISSING
        sizes = shape if isinstance(shape, tuple) else (shape,)
        names = (
            {n.id for n in ast.walk(values["shape"]) if isinstance(n, ast.Name)}
            if "shape" in values
            else set()
        )
        maker = execute.shared_array if name == "shared.array" else execute.local_array
        if shape is MISSING and self.is_device and names and names <= set(self.source.parameters()):
            # A literal that the caller passes is known when the caller is compiled.
            size = self.call(execute.as_shape, self.visit(values["shape"]))
            return self.call(maker, self.site(node), size, self.visit(values["dtype"]))
        if not all(isinstance(n, (int, np.integer)) for n in sizes):
            raise TypingError(
                f"the shape of cuda.{name} must be known when the kernel is compiled: use a "
                f"number or a "
                f"constant of the module, not a variable\n  {self.source.place(node)}"
            )
        dims = ast.Constant(tuple(int(n) for n in sizes))
        if "dtype" not in values:
            raise TypingError(
                f"cuda.{name} needs a dtype, for example float32\n  {self.source.place(node)}"
            )
        return self.call(maker, self.site(node), dims, self.visit(values["dtype"]))

    def constant_like(self, node: ast.Call) -> ast.AST:
        value = self.source.constant(node.args[0])
        if isinstance(value, (tuple, list)):
            value = np.array(value)
        if not isinstance(value, (np.ndarray, np.generic)):
            raise TypingError(
                "cuda.const.array_like needs an array that exists before the kernel is launched\n"
                f"  {self.source.place(node)}"
            )
        return self.name_of(
            execute.constant_array(np.asarray(value), ast.unparse(node.args[0])), "const"
        )


_CASTERS: dict[np.dtype, Callable[[Any], Any]] = {}


def _caster(dtype: np.dtype) -> Callable[[Any], Any]:
    if dtype not in _CASTERS:
        kind = from_dtype(dtype)
        _CASTERS[dtype] = kind if isinstance(kind, Number) else lambda v: cast_scalar(dtype, v)
    return _CASTERS[dtype]


class SimulatedFunction:
    """A rewritten function; `run` is it, a generator function if it waits at barriers."""

    def __init__(self, source: FunctionSource, is_device: bool) -> None:
        self.is_generator = contains_barrier(source)
        rewriter = _Rewriter(source, is_device)
        tree = copy.deepcopy(source.tree)
        tree.decorator_list, tree.returns = [], None
        for argument in tree.args.posonlyargs + tree.args.args:
            argument.annotation = None
        rewriter.bodies(tree)
        self.run = _build(source, tree, rewriter)


def _build(
    source: FunctionSource, tree: ast.FunctionDef, rewriter: _Rewriter
) -> Callable[..., Any]:
    free = source.function.__code__.co_freevars
    cells = [source.outer(name) for name in free]
    factory = ast.FunctionDef(
        name=f"{PREFIX}factory",
        args=ast.arguments([], [ast.arg(n) for n in free], None, [], [], None, []),
        body=[tree, ast.Return(ast.Name(tree.name, ast.Load()))],
        decorator_list=[],
    )
    module = ast.fix_missing_locations(ast.Module([factory], []))
    scope = dict(source.function.__globals__)
    scope.update(rewriter.names)
    exec(compile(module, source.file, "exec"), scope)  # noqa: S102
    return scope[f"{PREFIX}factory"](*cells)


class UnseenFunction:
    """A function without source: it runs as it is, and its accesses are known by line only."""

    is_generator = False

    def __init__(self, function: FunctionType) -> None:
        self.run = function


def simulate(function: FunctionType, is_device: bool = False) -> SimulatedFunction | UnseenFunction:
    """Rewrites `function` for the simulator. Raises TypingError or UnsupportedError for what a GPU
    cannot run.
    """
    try:
        source = find_source(function)
    except UnsupportedError:
        return UnseenFunction(function)
    for node in ast.walk(source.tree):
        if isinstance(node, (ast.Yield, ast.YieldFrom, ast.Await)):
            raise UnsupportedError(f"a kernel cannot yield\n  {source.place(node)}")
    return SimulatedFunction(source, is_device)

"""Rewrites the calls of a kernel: intrinsics, device functions, `math`."""

from __future__ import annotations

import ast
from collections.abc import Callable
from types import FunctionType
from typing import Any

import numpy as np

from ...core.errors import TypingError
from ...core.types import Number, cast_scalar, from_dtype
from ..compiler.refusals import is_refused_call, located, refused_call
from ..compiler.source import MISSING
from ..intrinsics import BARRIERS, Intrinsic
from ..missing import Missing
from . import arithmetic, atomics, execute
from .rewrite_memory import MemoryRewriter


class CallRewriter(MemoryRewriter):
    """Makes barriers yield, and calls of intrinsics calls of the simulator."""

    def visit_Call(self, node: ast.Call) -> ast.AST:  # noqa: N802
        target = self.source.resolve(node.func)
        if isinstance(target, Intrinsic):
            return self.intrinsic(node, target)
        if isinstance(target, Missing):
            raise located(target.error(), self.source.place(node))
        if hasattr(target, "py_func"):
            return self.device_call(node, target)
        if isinstance(node.func, ast.Name) and node.func.id in self.source.parameters():
            args = [self.visit(a) for a in node.args]
            return self.call(execute.call_value, ast.Name(node.func.id, ast.Load()), *args)
        if target is not MISSING and is_refused_call(node):
            raise located(refused_call(node), self.source.place(node))
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

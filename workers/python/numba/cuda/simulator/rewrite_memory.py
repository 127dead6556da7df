"""Rewrites names, accesses, assignments and arithmetic of a kernel."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import Any

import numpy as np

from ..compiler.source import FunctionSource
from ..intrinsics import KernelIndex, LaneId
from . import arithmetic, execute, memory
from .sites import Site, add_site

PREFIX = "_forkjoin_"


class MemoryRewriter(ast.NodeTransformer):
    """Tells of every access; what a name means before the launch is bound to a name of its own."""

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

    def operation(self, left: ast.expr, op: ast.operator, right: ast.expr) -> ast.expr:
        """A binary operation; `/` and `**` do not raise on a GPU."""
        if isinstance(op, ast.Div):
            return self.call(arithmetic.divide, left, right)
        if isinstance(op, ast.Pow):
            return self.call(arithmetic.power, left, right)
        return ast.BinOp(left, op, right)

    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:  # noqa: N802
        return self.operation(self.visit(node.left), node.op, self.visit(node.right))

"""Rewrites a kernel so that it waits at barriers by yielding, and tells of every access, branch and
loop.
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Callable
from types import FunctionType
from typing import Any

from ...core.errors import UnsupportedError
from ..compiler.refusals import refuse
from ..compiler.source import FunctionSource, find_source
from ..intrinsics import BARRIERS, Intrinsic
from . import execute
from .rewrite_calls import CallRewriter
from .rewrite_memory import PREFIX


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


class _Rewriter(CallRewriter):
    """Tells of every condition and loop."""

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
    refuse(source, is_device)
    return SimulatedFunction(source, is_device)

"""Finds the syntax tree of a function, with the line numbers of the file that it was written in."""

from __future__ import annotations

import ast
import inspect
import linecache
import textwrap
from dataclasses import dataclass, field
from types import FunctionType
from typing import Any

from ...core.errors import UnsupportedError
from ..errors import Place


class _Missing:
    """Says that an expression has no value before the kernel runs."""

    def __repr__(self) -> str:
        return "MISSING"


MISSING = _Missing()


@dataclass
class FunctionSource:
    """A function's tree and the names that it can see."""

    function: FunctionType
    tree: ast.FunctionDef
    file: str
    lines: list[str]
    locals: frozenset[str] = field(default_factory=frozenset)

    def place(self, node: ast.AST) -> Place:
        """Where `node` stands."""
        line = getattr(node, "lineno", self.tree.lineno)
        text = self.lines[line - 1].strip() if 0 < line <= len(self.lines) else ""
        return Place(self.file, line, text)

    def parameters(self) -> list[str]:
        """Names of the parameters, in order."""
        return [a.arg for a in self.tree.args.posonlyargs + self.tree.args.args]

    def outer(self, name: str) -> Any:
        """What a name that is not local means: closure, then globals, then builtins."""
        code = self.function.__code__
        if name in code.co_freevars:
            cell = (self.function.__closure__ or ())[code.co_freevars.index(name)]
            try:
                return cell.cell_contents
            except ValueError:
                return MISSING
        if name in self.function.__globals__:
            return self.function.__globals__[name]
        builtins = self.function.__globals__.get("__builtins__", {})
        table = builtins if isinstance(builtins, dict) else vars(builtins)
        return table.get(name, MISSING)

    def resolve(self, node: ast.AST) -> Any:
        """The value that a name or a dotted name has before the kernel runs, or MISSING."""
        if isinstance(node, ast.Name):
            return MISSING if node.id in self.locals else self.outer(node.id)
        if isinstance(node, ast.Attribute):
            base = self.resolve(node.value)
            if base is MISSING or not _has_fixed_attributes(base):
                return MISSING
            return getattr(base, node.attr, MISSING)
        return MISSING

    def constant(self, node: ast.AST) -> Any:
        """The value of an expression of literals and outside names, or MISSING."""
        if isinstance(node, ast.Constant):
            return node.value
        if isinstance(node, (ast.Tuple, ast.List)):
            items = [self.constant(item) for item in node.elts]
            return MISSING if any(item is MISSING for item in items) else tuple(items)
        if isinstance(node, ast.Name) and node.id in self.locals:
            return self._constant_local(node.id)
        if isinstance(node, (ast.Name, ast.Attribute)):
            return self.resolve(node)
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, (ast.USub, ast.UAdd)):
            value = self.constant(node.operand)
            if isinstance(value, (int, float)):
                return -value if isinstance(node.op, ast.USub) else value
        if isinstance(node, ast.BinOp):
            return self._constant_operation(node)
        if isinstance(node, ast.Call):
            return self._constant_call(node)
        return MISSING

    def _constant_local(self, name: str) -> Any:
        """The value of a variable that is assigned once, as a whole, a constant."""
        stores = [
            n for n in ast.walk(self.tree)
            if isinstance(n, ast.Name) and n.id == name and isinstance(n.ctx, ast.Store)
        ]  # fmt: skip
        if len(stores) != 1 or name in self.parameters():
            return MISSING
        for statement in ast.walk(self.tree):
            if isinstance(statement, ast.Assign) and statement.targets == stores:
                return self.constant(statement.value)
        return MISSING

    def _constant_operation(self, node: ast.BinOp) -> Any:
        left, right = self.constant(node.left), self.constant(node.right)
        if not isinstance(left, (int, float)) or not isinstance(right, (int, float)):
            return MISSING
        operation = _OPERATIONS.get(type(node.op))
        try:
            return operation(left, right) if operation else MISSING
        except ArithmeticError:
            return MISSING

    def _constant_call(self, node: ast.Call) -> Any:
        function = self.resolve(node.func)
        values = [self.constant(a) for a in node.args]
        if (
            node.keywords
            or any(v is MISSING for v in values)
            or function not in (len, int, min, max)
        ):
            return MISSING
        return function(*values)


_OPERATIONS = {
    ast.Add: lambda a, b: a + b,
    ast.Sub: lambda a, b: a - b,
    ast.Mult: lambda a, b: a * b,
    ast.FloorDiv: lambda a, b: a // b,
    ast.Mod: lambda a, b: a % b,
    ast.Pow: lambda a, b: a**b,
    ast.Div: lambda a, b: a / b,
    ast.LShift: lambda a, b: a << b,
    ast.RShift: lambda a, b: a >> b,
}


def _has_fixed_attributes(value: Any) -> bool:
    from ..intrinsics import KernelIndex, Namespace
    from ..missing import Missing

    if inspect.ismodule(value) or isinstance(value, (Namespace, Missing)):
        return True
    if isinstance(value, KernelIndex):
        return False
    return isinstance(value, type) or type(value).__module__.startswith("enum")


def find_source(function: FunctionType) -> FunctionSource:
    """The source of a function or lambda. Raises UnsupportedError where there is none."""
    code = function.__code__
    linecache.checkcache(code.co_filename)
    lines = linecache.getlines(code.co_filename, function.__globals__)
    tree = _parse(function, [line.rstrip("\n") for line in lines])
    lines = [line.rstrip("\n") for line in lines]
    names = frozenset(code.co_varnames) | frozenset(code.co_cellvars)
    return FunctionSource(function, tree, code.co_filename, lines, names)


_PARSED: dict[tuple[str, int], ast.Module] = {}


def _parse(function: FunctionType, lines: list[str]) -> ast.FunctionDef:
    code = function.__code__
    if not lines:
        raise UnsupportedError(
            f"the source of {function.__name__} is not at hand: put it in a file"
        )
    text = "\n".join(lines)
    key = (code.co_filename, hash(text))
    if key not in _PARSED:
        try:
            _PARSED[key] = ast.parse(text)
        except SyntaxError:
            start = code.co_firstlineno - 1
            block = inspect.getblock([line + "\n" for line in lines[start:]])
            _PARSED[key] = ast.increment_lineno(ast.parse(textwrap.dedent("".join(block))), start)
    return _find(_PARSED[key], function)


def _find(module: ast.Module, function: FunctionType) -> ast.FunctionDef:
    code = function.__code__
    for node in ast.walk(module):
        if isinstance(node, ast.FunctionDef) and node.name == code.co_name:
            first = min([d.lineno for d in node.decorator_list] + [node.lineno])
            if code.co_firstlineno in (first, node.lineno):
                return node
        if (
            isinstance(node, ast.Lambda)
            and code.co_name == "<lambda>"
            and node.lineno == code.co_firstlineno
        ):
            if [a.arg for a in node.args.args] == list(code.co_varnames[: code.co_argcount]):
                body = ast.copy_location(ast.Return(node.body), node.body)
                return ast.fix_missing_locations(
                    ast.copy_location(
                        ast.FunctionDef(
                            name="lambda_",
                            args=node.args,
                            body=[body],
                            decorator_list=[],
                            returns=None,
                        ),
                        node,
                    )
                )
    raise UnsupportedError(
        f"the source of {function.__name__} cannot be found in {code.co_filename}"
    )


def function_from_text(text: str, name: str, scope: dict[str, Any]) -> FunctionType:
    """A function made of source text, which can then be found again."""
    file = f"<numba.cuda {name}>"
    linecache.cache[file] = (len(text), None, text.splitlines(keepends=True), file)
    exec(compile(text, file, "exec"), scope)  # noqa: S102
    return scope[name]

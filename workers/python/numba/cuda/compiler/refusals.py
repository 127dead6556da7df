"""What Python has and kernels have not, with what to use instead."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Any

from ...core.errors import NumbaError, TypingError, UnsupportedError
from .source import FunctionSource

_LOOP = "write a loop over range(...)"
_DEVICE = "write the function outside of the kernel, with @cuda.jit(device=True)"
_TELL = "write a number that tells of it into an array"
_NO_TEXT = "a kernel has no text, write numbers into an array"
_PLAIN = "use numbers, tuples and arrays"
_LOCAL = "use cuda.local.array or cuda.shared.array"

_STATEMENTS: dict[type, tuple[str, str]] = {
    ast.FunctionDef: ("def", _DEVICE),
    ast.ClassDef: ("class", _PLAIN),
    ast.Try: ("try", "test with `if` before"),
    ast.Raise: ("raise", _TELL),
    ast.Assert: ("assert", _TELL),
    ast.With: ("with", "leave it out"),
    ast.Import: ("import", "import at the top of the file"),
    ast.ImportFrom: ("import", "import at the top of the file"),
    ast.Global: ("global", "pass an array to the kernel"),
    ast.Nonlocal: ("nonlocal", "pass an array to the kernel"),
    ast.Delete: ("del", "leave it out"),
    ast.Match: ("match", "use `if` and `elif`"),
}
_EXPRESSIONS: dict[type, str] = {
    ast.ListComp: f"{_LOOP}, and {_LOCAL}",
    ast.SetComp: f"{_LOOP}, and {_LOCAL}",
    ast.DictComp: f"{_LOOP}, and {_LOCAL}",
    ast.GeneratorExp: _LOOP,
    ast.Dict: _PLAIN,
    ast.Set: _PLAIN,
    ast.JoinedStr: _NO_TEXT,
    ast.Lambda: _DEVICE,
    ast.NamedExpr: "assign on a line of its own",
}
_CALLS = {
    "sum": _LOOP,
    "reversed": "write range(...) with a step of -1",
    "sorted": _LOOP,
    "list": _LOCAL,
    "dict": _PLAIN,
    "set": _PLAIN,
    "np.zeros": _LOCAL,
    "np.ones": _LOCAL,
    "np.empty": _LOCAL,
    "np.array": _LOCAL,
    "np.sum": _LOOP,
    "np.dot": _LOOP,
    "random.random": "use numba.cuda.random",
}
#: What numba's kernels have for debugging; the simulator can run it.
_FOR_DEBUGGING = (ast.Raise, ast.Assert)


def refused_statement(node: ast.stmt) -> UnsupportedError:
    """The error for a statement that no kernel has."""
    name, instead = _STATEMENTS.get(type(node), (type(node).__name__.lower(), ""))
    return UnsupportedError(_sentence(f"`{name}` cannot be used in a kernel", instead))


def refused_expression(node: ast.expr) -> UnsupportedError:
    """The error for an expression that no kernel has."""
    instead = _EXPRESSIONS.get(type(node), "")
    return UnsupportedError(_sentence(f"`{ast.unparse(node)}` cannot be used in a kernel", instead))


def refused_call(node: ast.Call) -> UnsupportedError:
    """The error for a function that no kernel can call."""
    name = ast.unparse(node.func)
    return UnsupportedError(
        _sentence(f"`{name}` cannot be called in a kernel", _CALLS.get(name, ""))
    )


def is_refused_call(node: ast.Call) -> bool:
    """Whether no kernel can call the function, whatever its arguments."""
    return ast.unparse(node.func) in _CALLS


def refused_return(source: FunctionSource) -> TypingError:
    """The error for a kernel that returns a value."""
    sentence = "a kernel cannot return a value: write it into an array"
    return located(TypingError(sentence), source.place(_valued_return(source) or source.tree))


def refuse(source: FunctionSource, is_device: bool) -> None:
    """Raises for what the compiler would refuse by its form alone, as far as nobody debugs with
    it: what runs on the simulator is to run on a GPU.
    """
    for statement in source.tree.body:
        for node in _unless_debugging(statement):
            if type(node) in _STATEMENTS:
                raise located(refused_statement(node), source.place(node))
            if type(node) in _EXPRESSIONS:
                raise located(refused_expression(node), source.place(node))
    if not is_device and _valued_return(source) is not None:
        raise refused_return(source)


def located(error: NumbaError, place: Any) -> Any:
    """The error with the learner's line, unless it has one."""
    if getattr(error, "place", None) is not None:
        return error
    found = type(error)(f"{error}\n  {place}")
    found.place = place  # type: ignore[attr-defined]
    return found


def _valued_return(source: FunctionSource) -> ast.Return | None:
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Return) and not _is_nothing(node.value):
            return node
    return None


def _is_nothing(value: ast.expr | None) -> bool:
    return value is None or (isinstance(value, ast.Constant) and value.value is None)


def _unless_debugging(node: ast.AST) -> Iterator[Any]:
    is_print = (
        isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"
    )
    if isinstance(node, _FOR_DEBUGGING) or is_print:
        return
    yield node
    for child in ast.iter_child_nodes(node):
        yield from _unless_debugging(child)


def _sentence(what: str, instead: str) -> str:
    return f"{what}: {instead}" if instead else what

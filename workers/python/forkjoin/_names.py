"""Names for locks, queues and shared memory, as the learner's line gives them: `Lock 2 (left)`."""

import ast
import linecache
import sys

import _forkjoin_host as _host

_PROGRAM_FOLDER = "/home/learner/"
_numbers: dict[str, int] = {}
_last: tuple[int, str, int] = (0, "", 0)


def begin() -> None:
    """A new process begins in this interpreter: count from one again."""
    _numbers.clear()


def _target_of(node: ast.stmt, column: int) -> ast.expr | None:
    """What a statement assigns the expression at a column to; in `a, b = f(), g()` the one of the
    two.
    """
    if isinstance(node, ast.AnnAssign):
        return node.target
    if not isinstance(node, ast.Assign):
        return None
    target, value = node.targets[0], node.value
    if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
        for part, source in zip(target.elts, value.elts):
            if source.col_offset <= column < source.end_col_offset:
                return part
    return target


def variable_in_line(frame) -> str:
    """The name that the learner's innermost line gives to what is being made there, or nothing."""
    while frame is not None and not frame.f_code.co_filename.startswith(_PROGRAM_FOLDER):
        frame = frame.f_back
    if frame is None:
        return ""
    line = linecache.getline(frame.f_code.co_filename, frame.f_lineno)
    positions = list(frame.f_code.co_positions())[frame.f_lasti // 2]
    column = (positions[2] or 0) - (len(line) - len(line.lstrip()))
    try:
        target = _target_of(ast.parse(line.strip()).body[0], column)
    except (SyntaxError, IndexError):
        return ""
    if isinstance(target, ast.Attribute):
        return target.attr
    return target.id if isinstance(target, ast.Name) else ""


def _being_made(frame, kind: str) -> tuple[int, str]:
    """The outermost object of `multiprocessing` that is being made: a Barrier is made of locks."""
    owner_id = id(frame)
    while frame is not None and not frame.f_code.co_filename.startswith(_PROGRAM_FOLDER):
        owner = frame.f_locals.get("self") if frame.f_code.co_name == "__init__" else None
        if owner is not None and type(owner).__module__.startswith("multiprocessing."):
            kind, owner_id = type(owner).__name__, id(owner)
        frame = frame.f_back
    return owner_id, kind


def name_new(handle: int, otherwise: str = "Lock") -> None:
    """Name an object of the run that was just made. All parts of one object have the same name."""
    global _last
    frame = sys._getframe(1)
    owner_id, kind = _being_made(frame, otherwise)
    if _last[:2] != (owner_id, kind):
        _numbers[kind] = _numbers.get(kind, 0) + 1
        _last = (owner_id, kind, _numbers[kind])
    variable = variable_in_line(frame)
    suffix = f" ({variable})" if variable else ""
    _host.name_object(handle, f"{kind} {_last[2]}{suffix}")

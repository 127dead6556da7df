"""Spans of the run's trace that only Python knows of: tasks, pickling. The host records waits and
messages itself.
"""

from functools import partial
from types import FunctionType, MethodType

import _forkjoin_host as _host
from forkjoin import _platform

KINDS = ("start", "run", "task", "wait", "send", "receive", "pickle", "sleep", "exit")
_CODES = {kind: code for code, kind in enumerate(KINDS)}
_now_ms = _host.now_ms
_is_traced: bool | None = None


def begin() -> None:
    """A process begins in this interpreter: look again whether its run is traced."""
    global _is_traced
    _is_traced = None


def is_traced() -> bool:
    """True when spans are wanted."""
    global _is_traced
    if _is_traced is None:
        _is_traced = _host.is_traced()
    return _is_traced


def now() -> float:
    """The time for the beginning of a span; 0 when nothing is traced."""
    return _now_ms() if is_traced() else 0.0


def span(kind: str, began: float, size: int = 0, detail: int = 0, line: int = 0) -> None:
    """Record what began at `began`, as `now` gave it, and ends now. Of pickling, the learner's line
    is found here: it is what sends, starts or maps.
    """
    if is_traced():
        ended = _now_ms()
        if kind == "pickle":
            line = _platform.caller_line(2)
        _host.trace(_CODES[kind], began, ended, 0, size, line, detail)


def line_of(call, args=()) -> int:
    """Line at which the learner's function begins that a task calls, or 0. The library's helpers
    are looked through: they get the function as their first argument, or first in it.
    """
    if type(call) is partial:
        return line_of(call.func, call.args)
    if type(call) not in (FunctionType, MethodType):
        return 0
    code = call.__code__
    if _platform.is_learners(code):
        return code.co_firstlineno
    first = args[0] if args else None
    return line_of(first[0] if type(first) is tuple and first else first)

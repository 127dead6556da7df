"""Spans of the run's trace that only Python knows of: tasks, pickling. The host records waits and
messages itself.
"""

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


def span(kind: str, began: float, size: int = 0, detail: int = 0) -> None:
    """Record what began at `began`, as `now` gave it, and ends now. Of pickling, the learner's line
    is told as well: it is what sends, starts or maps.
    """
    if is_traced():
        ended = _now_ms()
        line = _platform.caller_line(2) if kind == "pickle" else 0
        _host.trace(_CODES[kind], began, ended, 0, size, line, detail)

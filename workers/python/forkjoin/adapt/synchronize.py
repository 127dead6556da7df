"""`multiprocessing.synchronize`: unmodified but for the names that deadlocks and traces show."""

import re
import sys

import _forkjoin_host as _host

_ASSIGNMENT = re.compile(r"\s*(?:self\.)?([A-Za-z_]\w*)\s*(?::[^=]+)?=[^=]")
_numbers: dict[str, int] = {}


def _creation() -> tuple[str, str]:
    """What is being made, and the name it is given in the learner's line that makes it."""
    import linecache

    kind = "Lock"
    frame = sys._getframe(2)
    while frame is not None:
        code = frame.f_code
        if code.co_filename.startswith("/home/learner/"):
            line = linecache.getline(code.co_filename, frame.f_lineno)
            match = _ASSIGNMENT.match(line)
            return kind, match[1] if match else ""
        owner = frame.f_locals.get("self")
        is_making = code.co_name == "__init__" and owner is not None
        if is_making and type(owner).__module__.startswith("multiprocessing."):
            kind = type(owner).__name__
        frame = frame.f_back
    return kind, ""


def begin() -> None:
    """A new process begins in this interpreter: count from one again."""
    _numbers.clear()


def name_new(handle: int) -> None:
    """Name an object that was just made: `Lock 2 (left)`."""
    kind, variable = _creation()
    if kind in ("Pool", "SimpleQueue") and not variable:
        return
    _numbers[kind] = _numbers.get(kind, 0) + 1
    suffix = f" ({variable})" if variable else ""
    _host.name_object(handle, f"{kind} {_numbers[kind]}{suffix}")


def adapt(module) -> None:
    """Name every semaphore when it is made."""
    original = module.SemLock.__init__

    def __init__(self, kind, value, maxvalue, *, ctx):
        original(self, kind, value, maxvalue, ctx=ctx)
        name_new(self._semlock.handle)

    module.SemLock.__init__ = __init__

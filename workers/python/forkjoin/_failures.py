"""What went wrong, told in the learner's own files and lines."""

import json
import linecache
import traceback

PROGRAM_FOLDER = "/home/learner/"


def is_learners(filename: str) -> bool:
    """True for a file of the program."""
    return filename.startswith(PROGRAM_FOLDER)


def short_name(filename: str) -> str:
    """The name by which the learner knows a file."""
    return filename.removeprefix(PROGRAM_FOLDER)


def _keep(filename: str) -> bool:
    return is_learners(filename)


def _shorten(stack: traceback.TracebackException, seen: set[int]) -> None:
    """Drop frames that are not the learner's, in the exception and in all that it came from."""
    if id(stack) in seen:
        return
    seen.add(id(stack))
    kept = [frame for frame in stack.stack if _keep(frame.filename)]
    for frame in kept:
        frame.filename = short_name(frame.filename)
    stack.stack = traceback.StackSummary.from_list(kept)
    if getattr(stack, "filename", None):
        stack.filename = short_name(stack.filename)
    for other in (stack.__cause__, stack.__context__, *(stack.exceptions or ())):
        if other is not None:
            _shorten(other, seen)


def traceback_text(error: BaseException) -> str:
    """The traceback as Python prints it, with the learner's frames only."""
    stack = traceback.TracebackException.from_exception(error)
    _shorten(stack, set())
    return "".join(stack.format())


def _place(error: BaseException) -> dict | None:
    """File, line and text of the innermost frame in the learner's files."""
    if isinstance(error, SyntaxError) and error.filename and is_learners(error.filename):
        text = (error.text or "").strip()
        return {"file": short_name(error.filename), "line": error.lineno or 1, "text": text}
    frames = [f for f in traceback.extract_tb(error.__traceback__) if is_learners(f.filename)]
    if not frames:
        return None
    last = frames[-1]
    line = last.lineno or 1
    text = linecache.getline(last.filename, line).strip()
    return {"file": short_name(last.filename), "line": line, "text": text}


def failure_of(error: BaseException) -> dict:
    """An exception as the failure of lib/protocol/failures.ts."""
    message = str(error).strip().splitlines()
    failure = {
        "type": type(error).__name__,
        "message": message[0] if message else type(error).__name__,
        "traceback": traceback_text(error),
    }
    place = _place(error)
    if place is not None:
        failure["place"] = place
    return failure


def failure_json(error: BaseException) -> str:
    """`failure_of` as JSON text."""
    return json.dumps(failure_of(error))

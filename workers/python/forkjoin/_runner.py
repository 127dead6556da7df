"""Runs a program as CPython would: as `__main__`, with its exit code, its atexit functions and its
traceback.
"""

import atexit
import builtins
import json
import linecache
import os
import sys
import threading
import types

from forkjoin import _failures, _fresh


def _fresh_main(path: str, name: str) -> types.ModuleType:
    """A new main module, known under `__main__` and, in a child, under `__mp_main__` as well."""
    module = types.ModuleType(name)
    module.__file__ = path
    module.__builtins__ = builtins
    module.__spec__ = None
    sys.modules["__main__"] = module
    sys.modules[name] = module
    return module


def execute(path: str, name: str) -> types.ModuleType:
    """Run a file in a fresh main module and return it."""
    module = _fresh_main(path, name)
    with open(path, "rb") as file:
        source = file.read()
    linecache.checkcache(path)
    exec(compile(source, path, "exec", dont_inherit=True), module.__dict__)
    return module


def prepare(path: str, args) -> None:
    """`sys.argv` and `sys.path` as `python FILE ARGS` sets them, and the folder of the program as
    the current one.
    """
    _fresh.begin()
    folder = os.path.dirname(path)
    os.chdir(folder)
    sys.argv = [os.path.basename(path), *args]
    sys.path[0] = folder


def _exit_code(error: SystemExit) -> int:
    """The exit code of `sys.exit(x)`: None is 0, a number itself, anything else is printed and
    gives 1.
    """
    if error.code is None:
        return 0
    if isinstance(error.code, int):
        return error.code
    print(error.code, file=sys.stderr)
    return 1


def guarded(body) -> dict:
    """Run `body` and say how it ended: exit code, and the failure where there was one."""
    end = {"exitCode": 0}
    try:
        code = body()
        end["exitCode"] = code or 0
    except SystemExit as error:
        end["exitCode"] = _exit_code(error)
    except BaseException as error:
        end = {"exitCode": 1, "failure": _failures.failure_of(error)}
        print(end["failure"]["traceback"], end="", file=sys.stderr)
        if isinstance(error, KeyboardInterrupt):
            end["exitCode"] = 130
    return end


def _finish(end: dict) -> dict:
    """What CPython does when a program is over: executors, then atexit functions, which wait for
    children.
    """
    after = guarded(_end_process)
    return after if end["exitCode"] == 0 and after["exitCode"] != 0 else end


def _end_process() -> None:
    threading._shutdown()
    atexit._run_exitfuncs()


def run_main(path: str, args) -> str:
    """Run the main file; returns JSON with `exitCode` and, after an exception, `failure`."""
    prepare(path, list(args))

    def body() -> None:
        execute(path, "__main__")

    end = _finish(guarded(body))
    launches = sys.modules.get("numba.cuda.launches")
    if launches is not None:
        launches.show_last()
    return json.dumps(end)


def run_child(path: str, args, payload: int) -> str:
    """Run the work that a parent process packed; returns JSON as `run_main` does."""
    prepare(path, list(args))
    from forkjoin import _child

    return json.dumps(_finish(guarded(lambda: _child.run(payload))))

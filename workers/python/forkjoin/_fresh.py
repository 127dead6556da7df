"""Makes an interpreter that served one process ready for another, nothing left of the first."""

import atexit
import gc
import itertools
import os
import signal
import sys
import types
import warnings
import weakref
from multiprocessing import process

from forkjoin import _streams

_first: dict | None = None
_PROGRAM_FOLDER = "/home/learner"


def begin() -> None:
    """Call this before a process does anything. Costs nothing the first time."""
    global _first
    if _first is None:
        # CPython deletes the name of this class once it has made its one object.
        main_process = type(process.current_process())
        _first = {
            "environ": dict(os.environ),
            "path": list(sys.path),
            "filters": list(warnings.filters),
            "recursion": sys.getrecursionlimit(),
            "main_process": main_process,
        }
        return
    _drop_program()
    _reset_interpreter(_first)
    _reset_multiprocessing(_first["main_process"])
    _reset_runtime()
    gc.collect()


def _drop_program() -> None:
    """Forget the modules of the program; imported libraries stay."""
    for name, module in list(sys.modules.items()):
        file = getattr(module, "__file__", None) or ""
        if name in ("__main__", "__mp_main__") or file.startswith(_PROGRAM_FOLDER):
            del sys.modules[name]
    sys.modules["__main__"] = types.ModuleType("__main__")


def _reset_interpreter(first: dict) -> None:
    os.environ.clear()
    os.environ.update(first["environ"])
    sys.path[:] = first["path"]
    signal.signal(signal.SIGINT, signal.default_int_handler)
    atexit._clear()
    # Its functions ran at the end of the first process, and it would never run any again.
    weakref.finalize._shutdown = False
    weakref.finalize._registered_with_atexit = False
    _streams.install()
    warnings.filters[:] = first["filters"]
    sys.setrecursionlimit(first["recursion"])
    if "logging" in sys.modules:
        _reset_logging(sys.modules["logging"])
    if "random" in sys.modules:
        sys.modules["random"].seed()
    if "numpy.random" in sys.modules:
        sys.modules["numpy.random"].seed()


def _reset_logging(logging) -> None:
    """No handlers, no loggers but the root, as after the import."""
    logging.root.handlers.clear()
    logging.root.setLevel(logging.WARNING)
    for logger in logging.root.manager.loggerDict.values():
        if isinstance(logger, logging.Logger):
            logger.handlers.clear()
            logger.setLevel(logging.NOTSET)
            logger.propagate = True


def _reset_multiprocessing(main_process: type) -> None:
    process._parent_process = None
    process._current_process = main_process()
    process._process_counter = itertools.count(1)
    process._children = set()
    process.ORIGINAL_DIR = _PROGRAM_FOLDER
    context = sys.modules.get("multiprocessing.context")
    if context is not None:
        context._default_context._actual_context = None
    executor = sys.modules.get("concurrent.futures.process")
    if executor is not None:
        executor._global_shutdown = False
    managers = sys.modules.get("multiprocessing.managers")
    if managers is not None:
        # Connections to managers are kept here by address; those of the first process are closed.
        managers.BaseProxy._address_to_local.clear()
    util = sys.modules.get("multiprocessing.util")
    if util is not None:
        util._logger = None
        util._log_to_stderr = False
        util._finalizer_registry.clear()
        util._afterfork_registry.clear()
        util._exiting = False
        atexit.register(util._exit_function)


def _reset_runtime() -> None:
    """What our own modules remember of a process."""
    for name in ("_threads", "_channel", "_trace", "_mirrors", "_names"):
        module = sys.modules.get(f"forkjoin.{name}")
        if module is not None:
            module.begin()

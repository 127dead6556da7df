"""Lets CPython's own `multiprocessing` and `concurrent.futures` run without threads and file
descriptors.

Their modules come from the standard library as they are. Two kinds of exceptions are made when one
is imported:

- a module that is all threads, descriptors or memory maps is replaced by the one of that name in
`forkjoin.replaced`; - in a module that is mostly fine, `adapt` of the module here changes the few
functions that are not.
"""

import importlib
import importlib.abc
import importlib.machinery
import os
import sys

_REPLACED = {
    "multiprocessing.popen_spawn_posix": "popen_spawn_posix",
    "multiprocessing.heap": "heap",
    "multiprocessing.resource_tracker": "resource_tracker",
}
_ADAPTED = {
    "multiprocessing.context": "context",
    "multiprocessing.connection": "connection",
    "multiprocessing.synchronize": "synchronize",
    "multiprocessing.queues": "queues",
    "multiprocessing.pool": "pool",
    "multiprocessing.managers": "managers",
    "multiprocessing.sharedctypes": "sharedctypes",
    "multiprocessing.shared_memory": "shared_memory",
    "concurrent.futures.process": "process_executor",
    "concurrent.futures.thread": "thread_executor",
}
_REPLACED_FOLDER = os.path.join(os.path.dirname(os.path.dirname(__file__)), "replaced")


class AdaptingLoader(importlib.abc.Loader):
    """Loads a module as ever, then lets `forkjoin.adapt` change it before anybody sees it."""

    def __init__(self, loader, name: str) -> None:
        self._loader = loader
        self._name = name

    def __getattr__(self, name: str):
        return getattr(self._loader, name)

    def create_module(self, spec):
        """Leave it to the module's own loader."""
        return self._loader.create_module(spec)

    def exec_module(self, module) -> None:
        """Execute, then adapt."""
        self._loader.exec_module(module)
        importlib.import_module(f"forkjoin.adapt.{self._name}").adapt(module)


class Adapter(importlib.abc.MetaPathFinder):
    """The first finder: knows the modules that are replaced or adapted, and no others."""

    def find_spec(self, fullname, path=None, target=None):
        """A spec for a module named above, else None."""
        if fullname in _REPLACED:
            return self._replacement(fullname)
        if fullname not in _ADAPTED:
            return None
        spec = importlib.machinery.PathFinder.find_spec(fullname, path, target)
        if spec is not None and spec.loader is not None:
            spec.loader = AdaptingLoader(spec.loader, _ADAPTED[fullname])
        return spec

    @staticmethod
    def _replacement(fullname: str):
        finder = importlib.machinery.PathFinder
        file = finder.find_spec(_REPLACED[fullname], [_REPLACED_FOLDER])
        code = file.loader.get_code(_REPLACED[fullname])
        return importlib.machinery.ModuleSpec(fullname, ReplacementLoader(code), origin=file.origin)


class ReplacementLoader(importlib.abc.Loader):
    """Executes the code of a file under the name of the module that it stands for."""

    def __init__(self, code) -> None:
        self._code = code

    def exec_module(self, module) -> None:
        """Execute in the new module."""
        exec(self._code, module.__dict__)


def install() -> None:
    """Put the finder before all others."""
    sys.meta_path.insert(0, Adapter())

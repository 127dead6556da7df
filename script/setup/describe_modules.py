"""Describes the modules that learners use, for completion and signature help in the editor.

Runs inside Pyodide, so that names, signatures and first lines are those of what programs import.
"""

import importlib
import inspect
import json
import re
import sys
import types
import warnings

MODULES = (
    "bisect",
    "builtins",
    "cProfile",
    "collections",
    "concurrent.futures",
    "contextlib",
    "datetime",
    "functools",
    "heapq",
    "itertools",
    "json",
    "math",
    "multiprocessing",
    "multiprocessing.connection",
    "multiprocessing.managers",
    "multiprocessing.pool",
    "multiprocessing.queues",
    "multiprocessing.shared_memory",
    "multiprocessing.synchronize",
    "os",
    "pickle",
    "pstats",
    "queue",
    "random",
    "re",
    "statistics",
    "sys",
    "threading",
    "time",
    "numpy",
    "numpy.fft",
    "numpy.linalg",
    "numpy.random",
    "numba",
    "numba.cuda",
    "numba.cuda.random",
    "forkjoin",
)

# What factories give: functions whose signature says nothing of it.
RETURNS = {
    "multiprocessing": {
        "Barrier": "multiprocessing.synchronize.Barrier",
        "BoundedSemaphore": "multiprocessing.synchronize.BoundedSemaphore",
        "Condition": "multiprocessing.synchronize.Condition",
        "Event": "multiprocessing.synchronize.Event",
        "JoinableQueue": "multiprocessing.queues.JoinableQueue",
        "Lock": "multiprocessing.synchronize.Lock",
        "Manager": "multiprocessing.managers.SyncManager",
        "Pool": "multiprocessing.pool.Pool",
        "Queue": "multiprocessing.queues.Queue",
        "RLock": "multiprocessing.synchronize.RLock",
        "Semaphore": "multiprocessing.synchronize.Semaphore",
        "SimpleQueue": "multiprocessing.queues.SimpleQueue",
        "current_process": "multiprocessing.process.BaseProcess",
    },
    "multiprocessing.pool.Pool": {
        "apply_async": "multiprocessing.pool.AsyncResult",
        "map_async": "multiprocessing.pool.AsyncResult",
        "starmap_async": "multiprocessing.pool.AsyncResult",
    },
    "concurrent.futures.process.ProcessPoolExecutor": {"submit": "concurrent.futures._base.Future"},
    "concurrent.futures.thread.ThreadPoolExecutor": {"submit": "concurrent.futures._base.Future"},
    "numpy.random": {"default_rng": "numpy.random._generator.Generator"},
    "numba.cuda": {
        "to_device": "numba.cuda.devicearray.DeviceNDArray",
        "device_array": "numba.cuda.devicearray.DeviceNDArray",
        "device_array_like": "numba.cuda.devicearray.DeviceNDArray",
        "event": "numba.cuda.events.Event",
    },
}

LONGEST = 160


class _Host(types.ModuleType):
    """Stands for the host module: only descriptions are asked for, nothing is called."""

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        return lambda *args, **options: 0


def first_line(item: object) -> str:
    """The first sentence of a docstring, without the signature that C functions begin with."""
    if not inspect.isclass(item) and getattr(item, "__doc__", None) is type(item).__doc__:
        return ""
    text = inspect.getdoc(item) or ""
    lines = [line.strip() for line in text.split("\n")]
    while lines and (not lines[0] or re.match(r"^[\w.]+\(.*", lines[0])):
        lines.pop(0)
    paragraph = []
    for line in lines:
        if not line:
            break
        paragraph.append(line)
    text = " ".join(paragraph).replace("``", "`")
    return text if len(text) <= LONGEST else text[: LONGEST - 3].rsplit(" ", 1)[0] + "..."


def plain_signature(item: object) -> inspect.Signature:
    """The signature without annotations: names and defaults are what a caller needs."""
    signature = inspect.signature(item)
    empty = inspect.Parameter.empty
    parameters = [one.replace(annotation=empty) for one in signature.parameters.values()]
    return signature.replace(parameters=parameters, return_annotation=inspect.Signature.empty)


def signature_of(item: object) -> str | None:
    """`(a, b=1)`, from the signature or from the first line of the docstring."""
    try:
        text = str(plain_signature(item))
    except (TypeError, ValueError):
        first = (inspect.getdoc(item) or "").split("\n")[0]
        head = re.match(r"^[\w.]+(\(.*?\))(?:\s*->.*)?$", first)
        return head[1] if head else None
    text = re.sub(r"<no value>", "...", text)
    text = re.sub(r"^\((?:self|cls)(?:, |(?=\)))", "(", text)
    text = re.sub(r" at 0x[0-9a-f]+", "", text)
    return text if len(text) <= 2 * LONGEST else f"{text[: 2 * LONGEST]}...)"


def returned(item: object) -> str | None:
    """What a NumPy docstring says that the function returns, if that is an array."""
    found = re.search(r"\nReturns\n-+\n\s*(?:\w+ : )?(ndarray)\b", inspect.getdoc(item) or "")
    return "numpy.ndarray" if found else None


def get(owner: object, name: str) -> object:
    """An attribute; None for one that may only be read elsewhere, as `cuda.threadIdx.x`."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return getattr(owner, name)
        except Exception:  # Whatever a property raises: only its name is wanted.
            return None


class Description:
    """What completion knows: for each module and class, its members."""

    def __init__(self) -> None:
        self.spaces: dict[str, list[dict]] = {}

    def add_module(self, name: str) -> None:
        """Describes a module's public names."""
        module = importlib.import_module(name)
        public = getattr(module, "__all__", None) or [n for n in dir(module) if n[0] != "_"]
        if name.startswith("numba"):
            public = [n for n in dir(module) if n[0] != "_" and n != "annotations"]
        self.spaces[name] = []
        for member in sorted(set(public)):
            item = get(module, member)
            if isinstance(item, types.ModuleType) and f"{name}.{member}" not in MODULES:
                continue
            self.spaces[name].append(self.describe(name, member, item))

    def describe(self, space: str, name: str, item: object) -> dict:
        """One member: its name, kind, signature, first line, and the space of what it gives."""
        entry: dict = {"name": name}
        if space.startswith("numba.cuda") and callable(getattr(item, "simulate", None)):
            # What kernels call: the simulator's form has the parameters and the documentation.
            item = item.simulate
        if isinstance(item, types.ModuleType):
            entry |= {"kind": "module", "gives": item.__name__}
        elif inspect.isclass(item):
            entry |= {"kind": "class", "gives": self.add_class(item)}
        elif callable(item):
            gives = RETURNS.get(space, {}).get(name) or returned(item)
            entry |= {"kind": "function"} | ({"gives": gives} if gives else {})
        elif space == "numba.cuda" and type(item).__module__.startswith(("numba", "types")):
            entry |= {"kind": "value", "gives": self.add_namespace(f"{space}.{name}", item)}
        else:
            entry |= {"kind": "value"}
        if callable(item):
            signature = signature_of(item)
            if signature is not None:
                entry["signature"] = signature
        line = first_line(item) if callable(item) or inspect.ismodule(item) else ""
        return entry | ({"doc": line} if line else {})

    def add_class(self, cls: type) -> str:
        """Describes a class's public members once; exceptions have none worth telling."""
        path = f"{cls.__module__}.{cls.__qualname__}".replace("builtins.", "")
        if path in self.spaces or issubclass(cls, BaseException):
            return path
        if cls.__module__ == "numpy" and cls.__name__ != "ndarray":
            # Scalars and kinds of arrays repeat what ndarray has.
            return "numpy.ndarray"
        self.spaces[path] = []
        for name in dir(cls):
            if name[0] == "_":
                continue
            item = inspect.getattr_static(cls, name)
            if isinstance(item, property | types.GetSetDescriptorType | types.MemberDescriptorType):
                line = first_line(item)
                entry = {"name": name, "kind": "value"} | ({"doc": line} if line else {})
            else:
                entry = self.describe(path, name, get(cls, name))
            self.spaces[path].append(entry)
        return path

    def add_namespace(self, path: str, item: object) -> str:
        """Describes an object that only holds functions, like `cuda.atomic`."""
        if path not in self.spaces:
            self.spaces[path] = []
            self.spaces[path] += [
                self.describe(path, name, get(item, name)) for name in dir(item) if name[0] != "_"
            ]
        return path


def describe_modules(folder: str) -> str:
    """JSON of all spaces. `folder` holds our own modules."""
    sys.path.insert(0, folder)
    sys.modules["_forkjoin_host"] = _Host("_forkjoin_host")
    description = Description()
    for name in MODULES:
        description.add_module(name)
    return json.dumps({"spaces": description.spaces}, ensure_ascii=False)

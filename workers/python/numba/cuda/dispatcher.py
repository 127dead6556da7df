"""`@cuda.jit` and what it makes: a kernel that is launched with `kernel[blocks, threads](...)`."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from types import FunctionType
from typing import Any

import numpy as np

from ..core.errors import UnsupportedError
from ..core.signatures import is_signature, parse_signature
from ..core.types import Signature, none
from . import backend, launches
from .arguments import prepare_arguments
from .errors import LaunchError
from .simulator.now import NOW

_MAX_GRID = (2**31 - 1, 65535, 65535)


def _dimensions(value: Any, what: str) -> tuple[int, int, int]:
    parts = tuple(value) if isinstance(value, (tuple, list)) else (value,)
    if not 1 <= len(parts) <= 3:
        raise ValueError(f"{what} must be a sequence of 1, 2 or 3 integers, got {list(parts)}")
    for part in parts:
        if not isinstance(part, (int, np.integer)) or isinstance(part, bool):
            raise TypeError(
                f"{what} must be a sequence of integers, got {list(parts)}; use // where you divide"
            )
    sizes = tuple(int(p) for p in parts) + (1,) * (3 - len(parts))
    if any(n < 1 for n in sizes):
        raise LaunchError(f"{what} must be positive in every dimension, got {value}")
    if what == "griddim" and any(n > m for n, m in zip(sizes, _MAX_GRID, strict=True)):
        raise LaunchError(f"griddim {value} is larger than a grid can be: {_MAX_GRID}")
    return sizes  # type: ignore[return-value]


class ConfiguredKernel:
    """A kernel with its grid; calling it launches."""

    def __init__(self, dispatcher: Dispatcher, grid: tuple, block: tuple, shared: int) -> None:
        self.dispatcher = dispatcher
        self.grid = grid
        self.block = block
        self.shared = shared

    def __call__(self, *args: Any) -> None:
        self.dispatcher.launch(self.grid, self.block, self.shared, args)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.dispatcher, name)


class ForAll:
    """`kernel.forall(n)`: as many threads as there are tasks, in thread blocks of a
    fitting size.
    """

    def __init__(self, dispatcher: Dispatcher, ntasks: int, tpb: int, sharedmem: int) -> None:
        if ntasks < 0:
            raise ValueError(f"Can't create ForAll with negative task count: {ntasks}")
        self.dispatcher = dispatcher
        self.ntasks = ntasks
        self.tpb = tpb or 128
        self.sharedmem = sharedmem

    def __call__(self, *args: Any) -> None:
        if self.ntasks == 0:
            return
        blocks = -(-self.ntasks // self.tpb)
        self.dispatcher[blocks, self.tpb, 0, self.sharedmem](*args)


class Dispatcher:
    """A kernel or a device function. `py_func` is the Python function."""

    def __init__(
        self, function: FunctionType, signatures: list[Signature], device: bool, debug: bool
    ) -> None:
        self.py_func = function
        self.signatures_given = signatures
        self.device = device
        self.debug = debug
        self.__name__ = function.__name__
        self.__qualname__ = function.__qualname__
        self.__doc__ = function.__doc__
        self.__module__ = function.__module__
        self.__wrapped__ = function
        self._simulated: Any = None
        self._is_simulating = False
        self._source: Any = None
        #: Compiled forms, by types and alias pattern; filled by the WebGPU backend.
        self.specialisations: dict[Any, Any] = {}

    def __getitem__(self, configuration: Any) -> ConfiguredKernel:
        if self.device:
            raise TypeError(
                f"{self.__name__} is a device function: kernels call it, it is not launched"
            )
        if not isinstance(configuration, tuple) or not 2 <= len(configuration) <= 4:
            raise ValueError(
                "must specify at least the griddim and blockdim: kernel[blocks, threads](...)"
            )
        grid = _dimensions(configuration[0], "griddim")
        block = _dimensions(configuration[1], "blockdim")
        shared = int(configuration[3]) if len(configuration) == 4 else 0
        return ConfiguredKernel(self, grid, block, shared)

    def configure(
        self, griddim: Any, blockdim: Any, stream: Any = 0, sharedmem: int = 0
    ) -> ConfiguredKernel:
        """`kernel[griddim, blockdim, stream, sharedmem]`."""
        return self[griddim, blockdim, stream, sharedmem]

    def __call__(self, *args: Any) -> Any:
        if NOW.active:
            from .simulator.execute import call_value

            return call_value(self, *args)
        if self.device:
            raise TypeError(f"{self.__name__} is a device function: call it from a kernel")
        raise ValueError(
            "Kernel launch configuration was not specified. Use the syntax: "
            f"{self.__name__}[blocks, threads](...)"
        )

    def forall(self, ntasks: int, tpb: int = 0, stream: Any = 0, sharedmem: int = 0) -> ForAll:
        """A launch with one thread for each of `ntasks` tasks."""
        return ForAll(self, ntasks, tpb, sharedmem)

    def launch(self, grid: tuple, block: tuple, shared: int, args: tuple) -> None:
        """Copies host arrays in, runs, copies them back."""
        signature = self.signatures_given[0] if len(self.signatures_given) == 1 else None
        launches.begin(self, grid, block)
        prepared = prepare_arguments(args, self.parameter_names(), signature)
        launches.keep_arguments(shared, prepared.values)
        written = backend.current().launch(self, grid, block, shared, prepared.values)
        prepared.finish(written)

    def source(self) -> Any:
        """The function's syntax tree."""
        if self._source is None:
            from .compiler.source import find_source

            self._source = find_source(self.py_func)
        return self._source

    def simulated(self) -> Any:
        """The function rewritten for the simulator."""
        if self._simulated is None:
            from .simulator.rewrite import simulate

            if self._is_simulating:
                raise UnsupportedError(
                    f"{self.__name__} calls itself: recursion cannot be used in a kernel; use a "
                    f"loop"
                )
            self._is_simulating = True
            try:
                self._simulated = simulate(self.py_func, self.device)
            finally:
                self._is_simulating = False
        return self._simulated

    def parameter_names(self) -> list[str]:
        """Names of the parameters, in order."""
        code = self.py_func.__code__
        return list(code.co_varnames[: code.co_argcount])

    # The rest of numba's interface

    @property
    def signatures(self) -> tuple:
        """The argument types that the kernel was given."""
        return tuple(s.args for s in self.signatures_given)

    @property
    def overloads(self) -> dict[Any, Any]:
        """What was compiled so far."""
        return self.specialisations

    @property
    def extensions(self) -> list[Any]:
        """Argument extensions: there are none."""
        return []

    def compile(self, signature: Any) -> Dispatcher:
        """Accepts a signature; code is made at the first launch."""
        self.signatures_given.append(parse_signature(signature))
        return self

    def specialize(self, *args: Any) -> Dispatcher:
        """The kernel itself: specialisation happens at launch."""
        return self

    def bind(self) -> None:
        """Nothing to do."""

    def inspect_wgsl(self) -> list[str]:
        """The WGSL of every form that was compiled so far."""
        return [form.wgsl for form in self.specialisations.values() if hasattr(form, "wgsl")]

    def __repr__(self) -> str:
        return f"<cuda kernel {self.__name__}>"


def jit(
    func_or_sig: Any = None,
    device: bool = False,
    inline: bool = False,
    link: Any = None,
    debug: bool | None = None,
    opt: bool = True,
    cache: bool = False,
    **options: Any,
) -> Any:
    """Makes a kernel, or with `device=True` a function for kernels. Used as `@cuda.jit` or
    `@cuda.jit(signature)`.

    `debug` checks bounds on the GPU; `inline`, `opt`, `cache`, `fastmath`, `lineinfo` and
    `max_registers` are
    accepted and change nothing. Raises UnsupportedError for what has no counterpart here.
    """
    for name in options:
        if name not in (
            "fastmath",
            "lineinfo",
            "max_registers",
            "argtypes",
            "boundscheck",
            "nopython",
            "forceinline",
        ):
            raise UnsupportedError(f"cuda.jit has no option {name!r} here: leave it out")
    if link:
        raise UnsupportedError(
            "cuda.jit cannot link CUDA C files here: write the function in Python"
        )
    if options.get("boundscheck"):
        debug = True

    def wrap(function: Callable[..., Any], signatures: list[Signature]) -> Dispatcher:
        if isinstance(function, Dispatcher):
            function = function.py_func
        if not inspect.isfunction(function):
            raise TypeError(f"cuda.jit needs a function, not a {type(function).__name__}")
        for signature in signatures:
            if not device and signature.return_type != none:
                raise TypeError(
                    f"a kernel returns nothing, but the signature says {signature.return_type}"
                )
        return Dispatcher(function, signatures, device, bool(debug))

    if func_or_sig is None:
        return lambda function: wrap(function, [])
    if isinstance(func_or_sig, list):
        parsed = [parse_signature(s) for s in func_or_sig]
        return lambda function: wrap(function, list(parsed))
    if is_signature(func_or_sig):
        signature = parse_signature(func_or_sig)
        return lambda function: wrap(function, [signature])
    return wrap(func_or_sig, [])

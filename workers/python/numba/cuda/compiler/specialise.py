"""From a kernel and the arguments of a launch to a compiled form, and from further arguments to its
uniform words.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ...core.errors import TypingError
from ..devicearray import DeviceNDArray
from . import ir
from .function_builder import FunctionBuilder
from .ir import BOOL, F32, I32, U32, Const, Uniform
from .lower_wgsl import HEADER, entry_name, lower
from .module import Module
from .predicate import predicate
from .refusals import refused_return
from .values import ArrayValue, StaticValue, TupleValue
from .widths import literal_type, machine_type

INFINITY, NOT_A_NUMBER = float("inf"), float("nan")


@dataclass
class CompiledKernel:
    """A shader and how to launch it. `bindings` are positions in the list of memories of
    `Arguments`.
    """

    name: str
    wgsl: str
    entry: str
    bindings: list[int]
    written: list[int]
    parameters: list[tuple[str, str]]
    block: tuple[int, int, int]
    shared_bytes: int
    uses_status: bool
    folded: bool

    def description(self) -> dict[str, Any]:
        """The launch description, for JSON."""
        return {
            "name": self.name,
            "entry": self.entry,
            "bindings": self.bindings,
            "written": self.written,
            "uniforms": [list(p) for p in [*HEADER, *self.parameters]],
            "block": list(self.block),
            "sharedBytes": self.shared_bytes,
            "usesStatus": self.uses_status,
        }


@dataclass
class Arguments:
    """The arguments of one launch, taken apart: what types are made from, and what
    uniforms hold.
    """

    key: list[Any] = field(default_factory=list)
    memories: list[Any] = field(default_factory=list)
    words: list[Any] = field(default_factory=list)
    bindings: dict[str, Any] = field(default_factory=dict)
    parameters: list[tuple[str, str]] = field(default_factory=list)
    negative: set[str] = field(default_factory=set)
    module: Module = field(default_factory=Module)
    _roots: dict[int, ir.Root] = field(default_factory=dict)

    def add(self, name: str, value: Any) -> Any:
        """Takes the next argument and gives what its parameter stands for."""
        if isinstance(value, DeviceNDArray):
            return self._array(name, value)
        if isinstance(value, tuple):
            self.key.append(len(value))
            return TupleValue(tuple(self.add(f"{name}_{i}", item) for i, item in enumerate(value)))
        if value is None or isinstance(value, str):
            self.key.append(value)
            return StaticValue(value)
        if hasattr(value, "value") and not isinstance(value, (int, float)):
            value = value.value
        return self._number(name, value)

    def _uniform(self, name: str, kind: str, value: Any) -> Uniform:
        self.parameters.append((name, kind))
        self.words.append(value)
        return Uniform(kind, name)

    def _number(self, name: str, value: Any) -> Uniform:
        if isinstance(value, np.generic) and value.dtype.kind in "u" and value.dtype.itemsize >= 4:
            kind = U32
        elif isinstance(value, complex):
            raise TypingError(f"`{name}` is a complex number: pass its parts as two numbers")
        else:
            kind = literal_type(value)
        if kind == U32 and not 0 <= int(value) < 2**32:
            raise TypingError(f"`{name}` = {value} does not fit in 32 bits")
        self.key.append(kind)
        if kind == I32:
            self.negative.add(name)
        return self._uniform(name, kind, value.item() if isinstance(value, np.generic) else value)

    def _array(self, name: str, value: DeviceNDArray) -> ArrayValue:
        position = next((i for i, m in enumerate(self.memories) if m is value.memory), None)
        if position is None:
            position = len(self.memories)
            self.memories.append(value.memory)
            kind = machine_type(value.dtype)
            self._roots[position] = self.module.new_root(name, "global", value.dtype.name, kind)
        contiguous = value.is_c_contiguous()
        whole = contiguous and value.offset == 0
        self.key.append((position, value.dtype.str, value.ndim, contiguous, value.offset == 0))
        offset = Const(I32, 0) if whole else self._uniform(f"{name}_offset", I32, value.offset)
        sizes = tuple(self._uniform(f"{name}_size{i}", I32, n) for i, n in enumerate(value.shape))
        steps: list[Any] = []
        for axis, step in enumerate(value.steps):
            if contiguous and axis == value.ndim - 1:
                steps.append(Const(I32, 1))
            elif contiguous and axis == value.ndim - 2:
                steps.append(sizes[-1])
            else:
                steps.append(self._uniform(f"{name}_step{axis}", I32, step))
        return ArrayValue(self._roots[position], offset, sizes, tuple(steps), value.dtype)

    def pack(self, header: list[Any]) -> bytes:
        """The uniform buffer: header and parameters, 4 bytes each, padded to 16."""
        kinds = [kind for _, kind in [*HEADER, *self.parameters]]
        formats = {I32: "i", U32: "I", F32: "f", BOOL: "I"}
        data = b"".join(
            struct.pack("<" + formats[kind], _fitting(value, kind))
            for value, kind in zip([*header, *self.words], kinds, strict=True)
        )
        return data + b"\0" * (-len(data) % 16)


def _fitting(value: Any, kind: str) -> Any:
    if kind != F32:
        return int(value)
    with np.errstate(over="ignore"):
        return float(np.float32(value))


def prepare(names: list[str], values: list[Any]) -> Arguments:
    """Takes the arguments of a launch apart."""
    arguments = Arguments()
    for name, value in zip(names, values, strict=True):
        arguments.bindings[name] = arguments.add(name, value)
    return arguments


def compile_kernel(
    dispatcher: Any, arguments: Arguments, block: tuple[int, int, int], shared: int, folded: bool
) -> CompiledKernel:
    """Compiles `dispatcher` for the types of `arguments`. Raises NumbaError with the learner's
    line.
    """
    module = arguments.module
    module.dynamic_shared_bytes = shared
    module.negative_uniforms |= arguments.negative
    module.stack.append(dispatcher.py_func)
    name = dispatcher.__name__ if dispatcher.__name__.isidentifier() else "kernel"
    kernel = FunctionBuilder(module, dispatcher.source(), dict(arguments.bindings), name).build()
    if kernel.returns:
        raise refused_return(dispatcher.source())
    predicate(kernel)
    text, bound, uses_status = lower(
        module, kernel, arguments.parameters, block, folded, dispatcher.debug
    )
    positions = {id(root): position for position, root in arguments._roots.items()}
    bindings = [positions[id(root)] for root in bound]
    written = [positions[id(root)] for root in bound if root.is_written]
    shared_bytes = sum(4 * r.size for r in module.roots if r.space == "shared")
    return CompiledKernel(
        name,
        text,
        entry_name(kernel),
        bindings,
        written,
        arguments.parameters,
        block,
        shared_bytes,
        uses_status,
        folded,
    )


__all__ = ["Arguments", "CompiledKernel", "compile_kernel", "prepare"]

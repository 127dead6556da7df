"""One specialised kernel: its functions and their memory."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from . import ir
from .ir import Function
from .values import ArrayValue


@dataclass
class Module:
    """What one specialised kernel consists of: its functions and their memory."""

    functions: list[Function] = field(default_factory=list)
    roots: list[ir.Root] = field(default_factory=list)
    #: Device functions by what they were specialised for.
    instances: dict[Any, Any] = field(default_factory=dict)
    stack: list[Any] = field(default_factory=list)
    dynamic_shared_bytes: int = 0
    #: Arguments that may be negative numbers; extents are not among them.
    negative_uniforms: set[str] = field(default_factory=set)
    #: Shared and constant arrays by where they are made.
    arrays: dict[Any, ArrayValue] = field(default_factory=dict)

    def new_root(self, name: str, space: str, dtype: Any, kind: str, **more: Any) -> ir.Root:
        """Adds memory under a name that no other memory has."""
        taken = {root.name for root in self.roots}
        unique, number = name, 2
        while unique in taken:
            unique, number = f"{name}{number}", number + 1
        root = ir.Root(unique, space, str(dtype), kind, **more)
        self.roots.append(root)
        return root

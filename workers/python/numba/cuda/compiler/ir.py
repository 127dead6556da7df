"""The typed intermediate form between Python's syntax tree and a back end.

Scalars have one of the types bool, i32, u32, f32; a later back end with 64-bit numbers adds its
own. Control flow stays structured.
Memory is a `Root` (a piece of memory with an element type) and a flat element number. Nothing here
knows of WGSL.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from ..errors import Place

BOOL, I32, U32, F32 = "bool", "i32", "u32", "f32"
#: The state of a random generator: four 32-bit words.
XORO = "xoro"


@dataclass(eq=False)
class Root:
    """A piece of memory. `space`: global, shared, local or const; `dtype` is NumPy's, `type` that
    of a loaded element.
    """

    name: str
    space: str
    dtype: str
    type: str
    #: Elements, where known before the launch (not for global memory).
    size: int = 0
    values: tuple[Any, ...] = ()
    is_read: bool = False
    is_written: bool = False
    is_atomic: bool = False


@dataclass(frozen=True)
class Expr:
    """An expression; `type` is that of its value."""

    type: str


@dataclass(frozen=True)
class Const(Expr):
    value: Any


@dataclass(frozen=True)
class Local(Expr):
    name: str


@dataclass(frozen=True)
class Uniform(Expr):
    """A scalar that is the same for the whole launch: an argument, or the extent of one."""

    name: str


@dataclass(frozen=True)
class Builtin(Expr):
    """`tx`, `bx`, `bdx`, `gdx` and the same with y and z."""

    name: str


@dataclass(frozen=True)
class Unary(Expr):
    """neg, not, invert."""

    op: str
    value: Expr


@dataclass(frozen=True)
class Binary(Expr):
    """add, sub, mul, truediv, floordiv, mod, pow, and, or, xor, shl, shr, min, max; operands of the
    same type.
    """

    op: str
    left: Expr
    right: Expr


@dataclass(frozen=True)
class Compare(Expr):
    """lt, le, gt, ge, eq, ne; operands of the same type."""

    op: str
    left: Expr
    right: Expr


@dataclass(frozen=True)
class Logical(Expr):
    """and, or; the right side is evaluated only if it matters."""

    op: str
    left: Expr
    right: Expr


@dataclass(frozen=True)
class Select(Expr):
    """Both sides are evaluated: only for sides without effects and without memory."""

    test: Expr
    yes: Expr
    no: Expr


@dataclass(frozen=True)
class Cast(Expr):
    value: Expr


@dataclass(frozen=True)
class MathCall(Expr):
    """A function of one thread without effects, by name."""

    name: str
    args: tuple[Expr, ...]


@dataclass(frozen=True)
class Index(Expr):
    """An index along one axis: wrapped if negative, checked in debug mode."""

    value: Expr
    size: Expr
    may_be_negative: bool
    place: Place


@dataclass(frozen=True)
class Load(Expr):
    root: Root
    flat: Expr


@dataclass(frozen=True)
class Atomic(Expr):
    """A read-modify-write that gives the old value: add, sub, min, max, and_, or_, xor, exch, inc,
    dec, cas.
    """

    op: str
    root: Root
    flat: Expr
    value: Expr
    expected: Expr | None = None


@dataclass(frozen=True)
class RandomDraw(Expr):
    """uniform or normal, from the state `flat` of `root`."""

    kind: str
    root: Root
    flat: Expr


@dataclass(frozen=True)
class Call(Expr):
    """A call of a device function. `type` is `none`, a scalar type, or `tuple` (then
    `function.returns` says more).
    """

    function: Function
    args: tuple[Expr, ...]
    #: Local arrays that are passed by reference.
    references: tuple[Root, ...] = ()


@dataclass
class Stmt:
    place: Place | None = field(default=None, kw_only=True)


@dataclass
class Assign(Stmt):
    name: str
    value: Expr


@dataclass
class AssignMany(Stmt):
    """Takes a call's tuple apart."""

    names: tuple[str, ...]
    value: Call


@dataclass
class Store(Stmt):
    root: Root
    flat: Expr
    value: Expr


@dataclass
class Eval(Stmt):
    value: Expr


@dataclass
class If(Stmt):
    test: Expr
    then: list[Stmt]
    orelse: list[Stmt]


@dataclass
class While(Stmt):
    """`before` runs before each test."""

    before: list[Stmt]
    test: Expr
    body: list[Stmt]
    #: The test must first be agreed upon by the thread block: thread 0 decides.
    agree: bool = False


@dataclass
class ForRange(Stmt):
    """`name` runs over range(start, stop, step); the bounds are evaluated once. `step_sign`: 1, -1,
    or 0 if unknown.
    """

    name: str
    start: Expr
    stop: Expr
    step: Expr
    step_sign: int
    body: list[Stmt]
    #: The loop may own its variable: nothing else reads or writes it.
    owns_variable: bool = False


@dataclass
class Break(Stmt):
    pass


@dataclass
class Continue(Stmt):
    pass


@dataclass
class Return(Stmt):
    values: tuple[Expr, ...] = ()


@dataclass
class Barrier(Stmt):
    pass


@dataclass
class BarrierReduce(Stmt):
    """count, and, or over the thread block; every thread gets the result."""

    kind: str
    target: str
    value: Expr


@dataclass(eq=False)
class Function:
    """A kernel or a device function, typed and specialised."""

    name: str
    parameters: list[tuple[str, str]]
    locals: dict[str, str] = field(default_factory=dict)
    body: list[Stmt] = field(default_factory=list)
    #: Types of the results: empty for none.
    returns: tuple[str, ...] = ()
    references: list[Root] = field(default_factory=list)
    local_arrays: list[Root] = field(default_factory=list)
    has_barrier: bool = False

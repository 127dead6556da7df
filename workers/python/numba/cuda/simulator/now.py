"""The thread that the simulator is running: what `cuda.threadIdx` and its like answer from."""

from __future__ import annotations

from array import array
from typing import Any


class Now:
    """The running thread's coordinates and the logs that its accesses go to. One for the
    interpreter.
    """

    __slots__ = (
        "active", "tx", "ty", "tz", "bx", "by", "bz", "bdx", "bdy", "bdz", "gdx", "gdy", "gdz",
        "linear", "lane", "interval", "log", "branches", "shared", "spins", "launch", "fenced",
        "steps",
    )  # fmt: skip

    def __init__(self) -> None:
        self.active = False
        self.tx = self.ty = self.tz = self.bx = self.by = self.bz = 0
        self.bdx = self.bdy = self.bdz = self.gdx = self.gdy = self.gdz = 1
        self.linear = self.lane = self.interval = 0
        #: Packed accesses: site << 42 | kind << 40 | buffer << 32 | element.
        self.log = array("q")
        #: Packed branches: site << 32 | which way (or how many iterations).
        self.branches = array("q")
        self.shared: dict[int, Any] = {}
        self.spins: dict[int, int] = {}
        self.launch: Any = None
        self.fenced = False
        #: Where the running thread's steps are kept; None while nobody keeps them.
        self.steps: Any = None


NOW = Now()

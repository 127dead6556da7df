"""Generates kernels and compares the simulator with WebGPU: `fuzz_kernels.py [--count N] [--seed
S]`. Prints JSON.

Integers are kept small (so that 32 and 64 bits agree) and floats are quarters of integers or
tolerant sums of them.
"""

from __future__ import annotations

import json
import linecache
import random
import sys
import warnings
from typing import Any

import numpy as np
from numba import cuda
from numba.cuda import backend, device

warnings.filterwarnings("ignore")
THREADS, BLOCKS, SIZE = 8, 3, 21
LIMIT = 100_000


class Writer:
    """Writes one kernel. Every expression is a text and a bound on its magnitude."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.lines: list[str] = []
        self.depth = 1
        self.loops = 0
        self.counters = 0

    def line(self, text: str) -> None:
        """Appends a line."""
        self.lines.append("    " * self.depth + text)

    def pick(self, *items: Any) -> Any:
        """One of them."""
        return self.random.choice(items)

    # Expressions

    def whole(self, depth: int = 3) -> tuple[str, int]:
        """An integer."""
        if depth == 0 or self.random.random() < 0.2:
            return self.pick(
                ("i", 24),
                ("t", 8),
                ("v0", LIMIT),
                ("v1", LIMIT),
                ("v2", LIMIT),
                ("a[i]", 60),
                ("a[(i + 3) % n]", 60),
                ("a[i - 1]", 60),
                (str(self.random.randint(-9, 30)), 30),
                ("n", 21),
                ("b[i % 5, t % 3]", 60),
                ("len(a)", 21),
            )
        text, bound = self._operation(depth - 1)
        return (text, bound) if bound <= LIMIT else (f"({text}) % {self.pick(1009, 97, -31)}", 1009)

    def _operation(self, depth: int) -> tuple[str, int]:
        (x, bx), (y, by) = self.whole(depth), self.whole(depth)
        divisor = self.pick("3", "7", "-5", "-2", f"(abs({y}) + 1)")
        form = self.random.randrange(14)
        simple = [
            (f"({x} + {y})", bx + by),
            (f"({x} - {y})", bx + by),
            (f"({x} * {self.pick(2, -3, 5)})", 5 * bx),
            (f"({x} // {divisor})", bx + 1),
            (f"({x} % {divisor})", max(by + 1, 7)),
            (f"(-{x})", bx),
            (f"min({x}, {y})", max(bx, by)),
            (f"max({x}, {y}, 3)", max(bx, by, 3)),
            (f"abs({x})", bx),
            (f"(({x} & 31) << {self.pick(1, 3)})", 248),
            (f"({x} >> {self.pick(1, 2)})", bx),
            (f"(({x}) ^ ({y} & 15))", 2 * bx + 16),
            (f"((({x}) % 19) * (({y}) % 23))", 500),
            (f"({x} if {self.test(0) if form == 13 else ''} else {y})", max(bx, by)),
        ]
        return simple[form]

    def test(self, depth: int = 2) -> str:
        """A condition."""
        x, y = self.whole(min(depth, 1))[0], self.whole(min(depth, 1))[0]
        form = self.random.randrange(6 if depth else 2)
        if form == 0:
            return f"{x} {self.pick('<', '<=', '>', '>=', '==', '!=')} {y}"
        if form == 1:
            return f"-4 <= {x} < {y}"
        if form == 2:
            return f"({self.test(depth - 1)} and {self.test(depth - 1)})"
        if form == 3:
            return f"({self.test(depth - 1)} or {self.test(depth - 1)})"
        return f"not ({self.test(depth - 1)})" if form == 4 else f"({x}) % 2"

    def broken(self, depth: int = 2) -> tuple[str, float]:
        """A number with a fraction."""
        if depth == 0 or self.random.random() < 0.2:
            whole, bound = self.whole(1)
            return self.pick(
                ("x[i]", 4.0), ("f0", 1000.0), (f"({whole}) * 0.25", bound / 4), ("1.5", 1.5)
            )
        (x, bx), (y, by) = self.broken(depth - 1), self.broken(depth - 1)
        form = self.random.randrange(8)
        forms = [
            (f"({x} + {y})", bx + by),
            (f"({x} - {y})", bx + by),
            (f"({x} * 0.5)", bx),
            (f"abs({x})", bx),
            (f"min({x}, {y})", max(bx, by)),
            (f"math.sqrt(abs({x}))", bx + 1),
            (f"(({self.whole(1)[0]}) * 0.25 // 0.5)", LIMIT),
            (f"({x} if {self.test(1) if form == 7 else ''} else {y})", max(bx, by)),
        ]
        return forms[form]

    # Statements

    def body(self, count: int, depth: int) -> None:
        """Some statements."""
        for _ in range(count):
            self.statement(depth)

    def statement(self, depth: int) -> None:
        """One statement."""
        form = self.random.randrange(12 if depth else 7)
        target = self.pick("v0", "v1", "v2")
        if form < 3:
            self.assign(target)
        elif form == 3:
            self.line(f"f0 = min(max({self.broken()[0]}, -1000.0), 1000.0)")
        elif form == 4:
            self.line(f"{target} {self.pick('+=', '-=')} ({self.whole(2)[0]}) % 50")
            self.line(f"{target} %= 5003")
        elif form == 5:
            self.line("v0, v1 = v1, v0")
        elif form == 6:
            self.line(f"out[i] = {self.whole()[0]}")
        elif form in (7, 8):
            self.branch(depth)
        elif form == 9:
            self.for_loop(depth)
        elif form == 10:
            self.while_loop(depth)
        else:
            self.line(f"cuda.atomic.add(total, ({self.whole(1)[0]}) % 4, ({self.whole(1)[0]}) % 9)")

    def assign(self, target: str) -> None:
        """A new value for a variable."""
        self.line(f"{target} = {self.whole()[0]}")

    def inside(self, head: str, count: int, depth: int) -> None:
        """`head:` and statements."""
        self.line(head)
        self.depth += 1
        self.body(count, depth)
        self.depth -= 1

    def branch(self, depth: int) -> None:
        """An `if`."""
        self.inside(f"if {self.test()}:", self.random.randint(1, 3), depth - 1)
        if self.random.random() < 0.6:
            self.inside("else:", self.random.randint(1, 2), depth - 1)

    def for_loop(self, depth: int) -> None:
        """A `for` over a range."""
        self.loops += 1
        name = f"k{self.loops}"
        bounds = self.pick(
            "5", "1, 6", "7, 0, -2", "t", "0, n, 4", f"({self.whole(1)[0]}) % 6", "-3, 4, 3"
        )
        self.line(f"for {name} in range({bounds}):")
        self.depth += 1
        self.line(f"v2 = (v2 + {name} * 3) % 1013")
        self.leave()
        self.body(self.random.randint(1, 2), depth - 1)
        self.depth -= 1

    def leave(self) -> None:
        """Perhaps a `break` or `continue`."""
        if self.random.random() < 0.4:
            self.line(f"if {self.test(1)}:")
            self.lines.append("    " * (self.depth + 1) + self.pick("break", "continue"))

    def while_loop(self, depth: int) -> None:
        """A `while` that ends."""
        self.counters += 1
        name = f"c{self.counters}"
        self.line(f"{name} = 0")
        self.line(f"while {name} < 4 and {self.test(1)}:")
        self.depth += 1
        self.line(f"{name} += 1")
        self.leave()
        self.body(1, depth - 1)
        self.depth -= 1

    def exchange(self) -> None:
        """Threads of a block swap values through shared memory."""
        self.line(f"s[t] = {self.whole(2)[0]}")
        self.line("cuda.syncthreads()")
        self.line(f"v1 = s[(t + {self.random.randint(1, 7)}) % {THREADS}]")
        self.line("cuda.syncthreads()")

    def kernel(self) -> str:
        """The whole text."""
        shares = self.random.random() < 0.4
        self.line("i = cuda.grid(1)")
        self.line("t = cuda.threadIdx.x")
        if shares:
            self.line(f"s = cuda.shared.array({THREADS}, int32)")
            self.line("i = i % n")
        elif self.random.random() < 0.5:
            self.line("if i >= n:")
            self.line("    return")
        else:
            self.line("i = min(i, n - 1)")
        self.line("v0, v1, v2 = i, t * 2 - 5, 7")
        self.line("f0 = 0.5")
        for _ in range(self.random.randint(1, 3)):
            self.body(self.random.randint(1, 3), 2)
            if shares:
                self.exchange()
        self.line("where = cuda.grid(1)")
        self.line("result[where, 0] = v0")
        self.line("result[where, 1] = v1")
        self.line("result[where, 2] = v2")
        self.line("fresult[where] = f0")
        return "\n".join(["def kernel(a, b, x, n, out, total, result, fresult):", *self.lines, ""])


def make(seed: int) -> tuple[str, Any]:
    """The text of a kernel and the kernel."""
    text = Writer(seed).kernel().replace("out[i] =", "result[cuda.grid(1), 3] =")
    name = f"<fuzz {seed}>"
    linecache.cache[name] = (len(text), None, text.splitlines(keepends=True), name)
    scope: dict[str, Any] = {}
    exec(compile("import math\nfrom numba import cuda, int32\n", "<head>", "exec"), scope)  # noqa: S102
    exec(compile(text, name, "exec"), scope)  # noqa: S102
    return text, cuda.jit(scope["kernel"])


def run(kernel: Any, seed: int) -> list[np.ndarray]:
    """Launches it and gives what it computed."""
    rng = np.random.default_rng(seed)
    a = rng.integers(-60, 60, SIZE).astype(np.int32)
    b = rng.integers(-60, 60, (5, 3)).astype(np.int32)
    x = (rng.integers(-16, 16, SIZE) * 0.25).astype(np.float32)
    total = np.zeros(4, np.int32)
    result = np.zeros((BLOCKS * THREADS, 4), np.int32)
    fresult = np.zeros(BLOCKS * THREADS, np.float32)
    kernel[BLOCKS, THREADS](a, b, x, SIZE, result, total, result, fresult)
    return [total, result, fresult]


def check(seed: int) -> str | None:
    """What differs for one seed, with the kernel; or None."""
    text, kernel = make(seed)
    backend.select("simulator")
    expected = run(kernel, seed)
    backend.select("webgpu")
    found = run(kernel, seed)
    for one, other in zip(expected, found, strict=True):
        same = (
            np.isclose(one, other, rtol=1e-4, atol=0.02) if one.dtype.kind == "f" else one == other
        )
        if not same.all():
            return f"{text}\n{one[~same][:5]} against {other[~same][:5]}"
    return None


def main() -> None:
    """See the module."""
    count = int(sys.argv[sys.argv.index("--count") + 1]) if "--count" in sys.argv else 50
    first = int(sys.argv[sys.argv.index("--seed") + 1]) if "--seed" in sys.argv else 1
    if not device.is_offered():
        print(json.dumps({"noGpu": device.why_not()}))
        return
    failures: dict[int, str] = {}
    for seed in range(first, first + count):
        try:
            problem = check(seed)
        except Exception as error:
            problem = f"{Writer(seed).kernel()}\n{type(error).__name__}: {error}"
        if problem:
            failures[seed] = problem
    print(json.dumps({"kernels": count, "failures": failures}))


if __name__ == "__main__":
    main()

"""Kernels that no GPU runs: prints what simulator and compiler say of each. Needs no GPU."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from typing import Any

import numpy as np
from numba import cuda, float32
from numba.cuda.arguments import prepare_arguments
from numba.cuda.compiler.specialise import compile_kernel, prepare

ZEROS = np.zeros(8, np.float32)


def plain(x):
    return x + 1


@cuda.jit
def comprehension(a):
    b = [2 * i for i in range(3)]
    a[0] = b[1]


@cuda.jit
def table(a):
    b = {1: 2}
    a[0] = b[1]


@cuda.jit
def caught(a):
    try:
        a[0] = 1
    except IndexError:
        pass


@cuda.jit
def text(a):
    b = f"{a[0]}"
    a[0] = len(b)


@cuda.jit
def inner_function(a):
    def twice(x):
        return 2 * x

    a[0] = twice(1)


@cuda.jit
def returned(a):
    return a[0]


@cuda.jit
def new_array(a):
    b = np.zeros(3)
    a[0] = b[0]


@cuda.jit
def counted(a):
    for i in reversed(range(8)):
        a[i] = i


@cuda.jit
def drawn(a):
    a[0] = random.random()


@cuda.jit
def plain_function(a):
    a[0] = plain(1)


@cuda.jit
def warp(a):
    a[0] = cuda.shfl_sync(-1, a[0], 0)


@cuda.jit
def whole_grid(a):
    cuda.cg.this_grid().sync()


@cuda.jit
def shape_of_variable(a):
    s = cuda.shared.array(a.size, float32)
    s[0] = a[0]


KERNELS = (
    comprehension, table, caught, text, inner_function, returned, new_array, counted, drawn,
    plain_function, warp, whole_grid, shape_of_variable,
)  # fmt: skip


def said(function: Callable[[], Any]) -> str:
    """What a function raises, without the number of the line."""
    try:
        function()
    except Exception as error:
        what, _, place = str(error).partition("\n  line ")
        return f"{type(error).__name__}: {what} | {place.partition(': ')[2]}"
    return "nothing"


def compiled(kernel: Any) -> None:
    prepared = prepare_arguments((ZEROS,), kernel.parameter_names(), None)
    arguments = prepare(kernel.parameter_names(), prepared.values)
    compile_kernel(kernel, arguments, (1, 1, 1), 0, False)


def main() -> None:
    """See the module."""
    found = {
        kernel.__name__: [said(kernel.simulated), said(lambda kernel=kernel: compiled(kernel))]
        for kernel in KERNELS
    }
    print(json.dumps(found))


if __name__ == "__main__":
    main()

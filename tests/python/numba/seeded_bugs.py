"""Twenty wrong kernels. Each says what the simulator must call it, and marks the guilty line with
`# BUG`.

Prints one JSON object: for each kernel the kind and the lines that were named, and the lines that
are marked.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from kernels.registry import integers, numbers
from numba import cuda, float32, int32
from numba.cuda import backend
from numba.cuda.errors import KernelFault

T = 32
BUGS: list[tuple[str, Callable[[], Any]]] = []


def bug(kind: str) -> Callable[..., Any]:
    """Registers a wrong kernel with the kind that it must earn."""

    def register(function: Callable[[], Any]) -> Callable[[], Any]:
        BUGS.append((kind, function))
        return function

    return register


@bug("out-of-bounds")
def no_guard():
    @cuda.jit
    def kernel(a, out):
        i = cuda.grid(1)
        out[i] = a[i] * 2  # BUG

    kernel[4, T](numbers(100), np.zeros(100, np.float32))


@bug("out-of-bounds")
def guard_off_by_one():
    @cuda.jit
    def kernel(a):
        i = cuda.grid(1)
        if i <= a.size:
            a[i] += 1  # BUG

    kernel[4, T](numbers(100))


@bug("out-of-bounds")
def guard_of_the_wrong_axis():
    @cuda.jit
    def kernel(a):
        i, j = cuda.grid(2)
        if i < a.shape[1] and j < a.shape[0]:
            a[i, j] = 1  # BUG

    kernel[(2, 2), (8, 8)](np.zeros((5, 9), np.float32))


@bug("out-of-bounds")
def right_neighbour_without_a_guard():
    @cuda.jit
    def kernel(a, out):
        i = cuda.grid(1)
        if i < a.size:
            out[i] = a[i + 1] - a[i]  # BUG

    kernel[2, T](numbers(50), np.zeros(50, np.float32))


@bug("out-of-bounds")
def shared_array_too_small_for_its_halo():
    @cuda.jit
    def kernel(a, out):
        s = cuda.shared.array(T, float32)
        t = cuda.threadIdx.x
        s[t + 1] = a[t]  # BUG
        cuda.syncthreads()
        out[t] = s[t]

    kernel[1, T](numbers(T), np.zeros(T, np.float32))


@bug("race")
def histogram_without_atomics():
    @cuda.jit
    def kernel(a, bins):
        i = cuda.grid(1)
        if i < a.size:
            bins[a[i] % 5] += 1  # BUG

    kernel[3, T](integers(90, 1, 0, 100), np.zeros(5, np.int32))


@bug("race")
def sum_into_one_element():
    @cuda.jit
    def kernel(a, total):
        i = cuda.grid(1)
        if i < a.size:
            total[0] += a[i]  # BUG

    kernel[1, T](numbers(T), np.zeros(1, np.float32))


@bug("race")
def missing_barrier_after_a_load():
    @cuda.jit
    def kernel(a, out):
        s = cuda.shared.array(T, float32)
        t = cuda.threadIdx.x
        s[t] = a[t]  # BUG
        out[t] = s[T - 1 - t]  # BUG

    kernel[1, T](numbers(T), np.zeros(T, np.float32))


@bug("race")
def missing_barrier_in_a_reduction():
    @cuda.jit
    def kernel(a, out):
        s = cuda.shared.array(T, float32)
        t = cuda.threadIdx.x
        s[t] = a[t]
        cuda.syncthreads()
        width = T // 2
        while width > 0:
            if t < width:
                s[t] += s[t + width]  # BUG
            width //= 2
        if t == 0:
            out[0] = s[0]

    kernel[1, T](numbers(T), np.zeros(1, np.float32))


@bug("race")
def missing_second_barrier_between_tiles():
    @cuda.jit
    def kernel(a, out):
        s = cuda.shared.array(T, float32)
        t = cuda.threadIdx.x
        total = 0.0
        for tile in range(3):
            s[t] = a[tile * T + t]  # BUG
            cuda.syncthreads()
            for k in range(T):
                total += s[k]  # BUG
        out[t] = total

    kernel[1, T](numbers(3 * T), np.zeros(T, np.float32))


@bug("race")
def scan_in_place_without_two_buffers():
    @cuda.jit
    def kernel(a):
        s = cuda.shared.array(T, int32)
        t = cuda.threadIdx.x
        s[t] = a[t]
        cuda.syncthreads()
        offset = 1
        while offset < T:
            if t >= offset:
                s[t] += s[t - offset]  # BUG
            cuda.syncthreads()
            offset *= 2
        a[t] = s[t]

    kernel[1, T](integers(T))


@bug("race")
def neighbours_in_place():
    @cuda.jit
    def kernel(a):
        i = cuda.grid(1)
        if 0 < i < a.size - 1:
            a[i] = (a[i - 1] + a[i + 1]) / 2  # BUG

    kernel[2, T](numbers(50))


@bug("race")
def blocks_write_one_result():
    @cuda.jit
    def kernel(a, out):
        if cuda.threadIdx.x == 0:
            out[0] = a[cuda.blockIdx.x]  # BUG

    kernel[4, T](numbers(4), np.zeros(1, np.float32))


@bug("race")
def atomic_and_plain_access_mixed():
    @cuda.jit
    def kernel(a, count, out):
        i = cuda.grid(1)
        if a[i] > 0:
            cuda.atomic.add(count, 0, 1)  # BUG
        out[i] = count[0]  # BUG

    kernel[1, T](integers(T), np.zeros(1, np.int32), np.zeros(T, np.int32))


@bug("race")
def transpose_onto_itself():
    @cuda.jit
    def kernel(a):
        i, j = cuda.grid(2)
        if i < a.shape[0] and j < a.shape[1]:
            a[i, j] = a[j, i]  # BUG

    kernel[(1, 1), (8, 8)](numbers(49).reshape(7, 7))


@bug("uninitialised")
def halo_is_never_filled():
    @cuda.jit
    def kernel(a, out):
        s = cuda.shared.array(T + 1, float32)
        t = cuda.threadIdx.x
        s[t + 1] = a[t]
        cuda.syncthreads()
        out[t] = s[t] + s[t + 1]  # BUG

    kernel[1, T](numbers(T), np.zeros(T, np.float32))


@bug("uninitialised")
def last_block_sums_what_nobody_wrote():
    @cuda.jit
    def kernel(a, out):
        s = cuda.shared.array(T, float32)
        t = cuda.threadIdx.x
        i = cuda.grid(1)
        if i < a.size:
            s[t] = a[i]
        cuda.syncthreads()
        if t == 0:
            total = 0.0
            for k in range(T):
                total += s[k]  # BUG
            out[cuda.blockIdx.x] = total

    kernel[2, T](numbers(50), np.zeros(2, np.float32))


@bug("uninitialised")
def private_bins_are_not_zeroed():
    @cuda.jit
    def kernel(a, bins):
        mine = cuda.shared.array(8, int32)
        cuda.atomic.add(mine, a[cuda.grid(1)] % 8, 1)  # BUG
        cuda.syncthreads()
        if cuda.threadIdx.x < 8:
            cuda.atomic.add(bins, cuda.threadIdx.x, mine[cuda.threadIdx.x])

    kernel[1, T](integers(T, 1, 0, 100), np.zeros(8, np.int32))


@bug("divergence")
def barrier_in_both_branches():
    @cuda.jit
    def kernel(a, out):
        s = cuda.shared.array(T, float32)
        t = cuda.threadIdx.x
        s[t] = a[t]
        if t % 2 == 0:
            cuda.syncthreads()  # BUG
            out[t] = s[t + 1]
        else:
            cuda.syncthreads()  # BUG
            out[t] = s[t - 1]

    kernel[1, T](numbers(T), np.zeros(T, np.float32))


@bug("divergence")
def barrier_in_a_loop_of_different_length():
    @cuda.jit
    def kernel(a, out):
        s = cuda.shared.array(T, float32)
        t = cuda.threadIdx.x
        s[t] = a[t]
        for _ in range(t + 1):
            cuda.syncthreads()  # BUG
        out[t] = s[0]

    kernel[1, T](numbers(T), np.zeros(T, np.float32))


@bug("divergence")
def guarded_barrier_and_another_one():
    @cuda.jit
    def kernel(a, out):
        s = cuda.shared.array(T, float32)
        t = cuda.threadIdx.x
        s[t] = a[t]
        if t < 16:
            cuda.syncthreads()  # BUG
            s[t] += s[t + 16]
        cuda.syncthreads()  # BUG
        out[t] = s[0]

    kernel[1, T](numbers(T), np.zeros(T, np.float32))


@bug("timeout")
def waits_for_another_thread():
    @cuda.jit
    def kernel(flag, out):
        t = cuda.threadIdx.x
        if t == 0:
            while flag[0] == 0:  # BUG
                pass
        if t == 1:
            cuda.atomic.exch(flag, 0, 1)
        out[t] = 1

    kernel[1, T](np.zeros(1, np.int32), np.zeros(T, np.int32))


def _marked(function: Callable[[], Any], lines: list[str]) -> list[int]:
    first = function.__code__.co_firstlineno
    found = []
    for number in range(first, len(lines) + 1):
        if number > first + 2 and lines[number - 1].startswith("@bug"):
            break
        if "# BUG" in lines[number - 1]:
            found.append(number)
    return found


def _run(function: Callable[[], Any]) -> dict[str, Any]:
    try:
        function()
    except KernelFault as fault:
        places = [p.line for p in (fault.place, fault.other) if p]
        name = {"UninitialisedReadError": "uninitialised"}.get(type(fault).__name__, fault.kind)
        return {"kind": name, "lines": sorted(set(places)), "message": fault.message}
    return {"kind": "none", "lines": [], "message": ""}


def main() -> None:
    """Runs them all on the simulator."""
    from numba.cuda.simulator import options

    options.loop_budget = 20_000
    backend.select("simulator")
    lines = Path(__file__).read_text().splitlines()
    report = {}
    for kind, function in BUGS:
        report[function.__name__] = {
            "expected": kind,
            "marked": _marked(function, lines),
            **_run(function),
        }
    print(json.dumps(report))


if __name__ == "__main__":
    main()

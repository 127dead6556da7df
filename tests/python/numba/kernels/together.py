"""Threads that work together: shared memory, barriers, atomics, random numbers."""

from __future__ import annotations

import numpy as np
from numba import cuda, float32, int32
from numba.cuda.random import (
    create_xoroshiro128p_states,
    xoroshiro128p_normal_float32,
    xoroshiro128p_uniform_float32,
)

from .registry import case, integers, numbers

T = 32


@case()
def shared_reverse():
    @cuda.jit
    def kernel(a, out):
        s = cuda.shared.array(T, int32)
        t = cuda.threadIdx.x
        i = cuda.grid(1)
        s[t] = a[i]
        cuda.syncthreads()
        out[i] = s[cuda.blockDim.x - 1 - t]

    a, out = integers(64), np.zeros(64, np.int32)
    kernel[2, T](a, out)
    return out


@case()
def guarded_block_before_a_barrier():
    @cuda.jit
    def kernel(a, out):
        s = cuda.shared.array(T, float32)
        t = cuda.threadIdx.x
        i = cuda.grid(1)
        if i < a.size:
            s[t] = a[i]
            cuda.syncthreads()
            total = 0.0
            first = cuda.blockIdx.x * cuda.blockDim.x
            for k in range(min(cuda.blockDim.x, a.size - first)):
                total += s[k]
            out[i] = total

    a, out = numbers(32), np.zeros(32, np.float32)
    kernel[1, T](a, out)
    return out


@case()
def block_sum_with_while():
    @cuda.jit
    def kernel(a, out):
        s = cuda.shared.array(T, float32)
        t = cuda.threadIdx.x
        i = cuda.grid(1)
        if i < a.size:
            s[t] = a[i]
        else:
            s[t] = 0.0
        cuda.syncthreads()
        width = cuda.blockDim.x // 2
        while width > 0:
            if t < width:
                s[t] += s[t + width]
            cuda.syncthreads()
            width //= 2
        if t == 0:
            out[cuda.blockIdx.x] = s[0]

    a, out = numbers(75), np.zeros(3, np.float32)
    kernel[3, T](a, out)
    return out


@case()
def block_sum_with_modulo():
    @cuda.jit
    def kernel(a, out):
        s = cuda.shared.array(T, int32)
        t = cuda.threadIdx.x
        s[t] = a[cuda.grid(1)]
        cuda.syncthreads()
        step = 1
        while step < cuda.blockDim.x:
            if t % (2 * step) == 0:
                s[t] += s[t + step]
            cuda.syncthreads()
            step *= 2
        if t == 0:
            out[cuda.blockIdx.x] = s[0]

    a, out = integers(64), np.zeros(2, np.int32)
    kernel[2, T](a, out)
    return out


@case()
def prefix_sum():
    @cuda.jit
    def kernel(a, out):
        s = cuda.shared.array((2, T), int32)
        t = cuda.threadIdx.x
        s[0, t] = a[t]
        cuda.syncthreads()
        read = 0
        offset = 1
        while offset < T:
            if t >= offset:
                s[1 - read, t] = s[read, t] + s[read, t - offset]
            else:
                s[1 - read, t] = s[read, t]
            cuda.syncthreads()
            read = 1 - read
            offset *= 2
        out[t] = s[read, t]

    a, out = integers(T), np.zeros(T, np.int32)
    kernel[1, T](a, out)
    return out


@case()
def barrier_in_a_for_loop():
    @cuda.jit
    def kernel(a, out):
        s = cuda.shared.array(T, int32)
        t = cuda.threadIdx.x
        total = 0
        for tile in range(0, a.size, T):
            s[t] = a[tile + t] if tile + t < a.size else 0
            cuda.syncthreads()
            for k in range(T):
                total += s[k]
            cuda.syncthreads()
        out[t] = total

    a, out = integers(75), np.zeros(T, np.int32)
    kernel[1, T](a, out)
    return out


@case(rtol=1e-4)
def tiled_matrix_product():
    @cuda.jit
    def kernel(a, b, c):
        sa = cuda.shared.array((4, 4), float32)
        sb = cuda.shared.array((4, 4), float32)
        x, y = cuda.grid(2)
        tx, ty = cuda.threadIdx.x, cuda.threadIdx.y
        total = float32(0.0)
        for tile in range((a.shape[1] + 3) // 4):
            sa[tx, ty] = 0
            sb[tx, ty] = 0
            if x < a.shape[0] and ty + tile * 4 < a.shape[1]:
                sa[tx, ty] = a[x, ty + tile * 4]
            if y < b.shape[1] and tx + tile * 4 < b.shape[0]:
                sb[tx, ty] = b[tx + tile * 4, y]
            cuda.syncthreads()
            for k in range(4):
                total += sa[tx, k] * sb[k, ty]
            cuda.syncthreads()
        if x < c.shape[0] and y < c.shape[1]:
            c[x, y] = total

    a, b = numbers(7 * 9).reshape(7, 9), numbers(9 * 5, 2).reshape(9, 5)
    c = np.zeros((7, 5), np.float32)
    kernel[(2, 2), (4, 4)](a, b, c)
    return c


@case()
def tiled_transpose():
    @cuda.jit
    def kernel(a, out):
        tile = cuda.shared.array((4, 5), float32)
        x, y = cuda.grid(2)
        tx, ty = cuda.threadIdx.x, cuda.threadIdx.y
        if x < a.shape[0] and y < a.shape[1]:
            tile[tx, ty] = a[x, y]
        cuda.syncthreads()
        r = cuda.blockIdx.y * 4 + tx
        c = cuda.blockIdx.x * 4 + ty
        if r < out.shape[0] and c < out.shape[1]:
            out[r, c] = tile[ty, tx]

    a, out = numbers(6 * 7).reshape(6, 7), np.zeros((7, 6), np.float32)
    kernel[(2, 2), (4, 4)](a, out)
    return out


@case()
def early_return_after_the_last_barrier():
    @cuda.jit
    def kernel(a, out):
        s = cuda.shared.array(T, int32)
        t = cuda.threadIdx.x
        s[t] = a[t]
        cuda.syncthreads()
        if t >= 20:
            return
        out[t] = s[t + 5]

    a, out = integers(T), np.zeros(20, np.int32)
    kernel[1, T](a, out)
    return out


@case()
def pooling_with_halo():
    @cuda.jit
    def kernel(a, out):
        s = cuda.shared.array(T + 2, float32)
        t = cuda.threadIdx.x
        i = cuda.grid(1)
        if i < a.size:
            s[t + 2] = a[i]
        if t < 2:
            s[t] = a[i - 2] if i >= 2 else 0.0
        cuda.syncthreads()
        if i < a.size:
            out[i] = s[t] + s[t + 1] + s[t + 2]

    a, out = numbers(50), np.zeros(50, np.float32)
    kernel[2, T](a, out)
    return out


@case()
def dynamic_shared_memory():
    @cuda.jit
    def kernel(a, out):
        s = cuda.shared.array(0, int32)
        t = cuda.threadIdx.x
        s[t] = a[t] * 2
        cuda.syncthreads()
        out[t] = s[(t + 1) % cuda.blockDim.x]

    a, out = integers(T), np.zeros(T, np.int32)
    kernel[1, T, 0, T * 4](a, out)
    return out


@case()
def syncthreads_count():
    @cuda.jit
    def kernel(a, out):
        i = cuda.grid(1)
        out[i] = cuda.syncthreads_count(a[i] > 0)

    a, out = integers(64), np.zeros(64, np.int32)
    kernel[2, T](a, out)
    return out


@case()
def syncthreads_and():
    @cuda.jit
    def kernel(a, out):
        i = cuda.grid(1)
        out[i] = 1 if cuda.syncthreads_and(a[i] > 0) else 0

    a, out = integers(64), np.zeros(64, np.int32)
    a[:32] = 5
    kernel[2, T](a, out)
    return out


@case()
def syncthreads_or():
    @cuda.jit
    def kernel(a, out):
        i = cuda.grid(1)
        out[i] = 1 if cuda.syncthreads_or(a[i] > 0) else 0

    a, out = integers(64), np.zeros(64, np.int32)
    a[:32] = -5
    kernel[2, T](a, out)
    return out


@case()
def loop_until_all_agree():
    @cuda.jit
    def kernel(a, out):
        t = cuda.threadIdx.x
        turns = 0
        left = a[t]
        while cuda.syncthreads_or(left > 0):
            left -= 3
            turns += 1
        out[t] = turns

    a, out = integers(T, 1, 0, 30), np.zeros(T, np.int32)
    kernel[1, T](a, out)
    return out


def _atomic(name, dtype, start):
    @case(f"atomic_{name}_{dtype}", rtol=1e-4)
    def run():
        @cuda.jit
        def kernel(a, out):
            i = cuda.grid(1)
            if i < a.size:
                if name == "add":
                    cuda.atomic.add(out, i % 3, a[i])
                elif name == "sub":
                    cuda.atomic.sub(out, i % 3, a[i])
                elif name == "max":
                    cuda.atomic.max(out, i % 3, a[i])
                elif name == "min":
                    cuda.atomic.min(out, i % 3, a[i])

        a = integers(53, 1, 0, 60).astype(dtype)
        out = np.full(3, start, dtype)
        kernel[4, 16](a, out)
        return out


for _name_, _start in (("add", 1), ("sub", 100000), ("max", 3), ("min", 40)):
    for _dtype in ("int32", "uint32", "float32"):
        _atomic(_name_, _dtype, _start)


@case()
def atomic_bit_operations():
    @cuda.jit
    def kernel(a, out):
        i = cuda.grid(1)
        if i < a.size:
            cuda.atomic.or_(out, 0, a[i])
            cuda.atomic.and_(out, 1, a[i] | 0xF0)
            cuda.atomic.xor(out, 2, a[i])

    a, out = integers(40, 1, 0, 1 << 16).astype(np.uint32), np.array([0, 0xFFFFFFFF, 5], np.uint32)
    kernel[3, 16](a, out)
    return out


@case()
def atomic_inc_and_dec():
    @cuda.jit
    def kernel(out):
        cuda.atomic.inc(out, 0, 6)
        cuda.atomic.dec(out, 1, 9)

    out = np.array([0, 4], np.uint32)
    kernel[2, 16](out)
    return out


@case()
def atomic_exchange():
    @cuda.jit
    def kernel(out, old):
        i = cuda.grid(1)
        old[i] = cuda.atomic.exch(out, i, i * 10)

    out, old = np.arange(8, dtype=np.int32), np.zeros(8, np.int32)
    kernel[1, 8](out, old)
    return out, old


@case()
def atomic_compare_and_swap():
    @cuda.jit
    def kernel(flags, out):
        i = cuda.grid(1)
        out[i] = cuda.atomic.compare_and_swap(flags[i:], 3, i + 100)

    flags, out = (np.arange(16) % 4).astype(np.int32), np.zeros(16, np.int32)
    kernel[1, 16](flags, out)
    return flags, out


@case()
def atomic_add_in_two_dimensions():
    @cuda.jit
    def kernel(a, out):
        i, j = cuda.grid(2)
        if i < a.shape[0] and j < a.shape[1]:
            cuda.atomic.add(out, (i % 2, j % 3), a[i, j])

    a, out = integers(42).reshape(6, 7), np.zeros((2, 3), np.int32)
    kernel[(2, 2), (4, 4)](a, out)
    return out


@case(unordered=True)
def compaction_by_atomic_ticket():
    @cuda.jit
    def kernel(a, out, count):
        i = cuda.grid(1)
        if i < a.size and a[i] > 0:
            at = cuda.atomic.add(count, 0, 1)
            out[at] = a[i]

    a, out, count = integers(50), np.zeros(50, np.int32), np.zeros(1, np.int32)
    kernel[4, 16](a, out, count)
    return out


@case()
def histogram():
    @cuda.jit
    def kernel(a, bins):
        i = cuda.grid(1)
        if i < a.size:
            cuda.atomic.add(bins, a[i] % bins.size, 1)

    a, bins = integers(90, 1, 0, 1000), np.zeros(7, np.int32)
    kernel[6, 16](a, bins)
    return bins


@case()
def privatised_histogram():
    @cuda.jit
    def kernel(a, bins):
        mine = cuda.shared.array(8, int32)
        t = cuda.threadIdx.x
        if t < 8:
            mine[t] = 0
        cuda.syncthreads()
        i = cuda.grid(1)
        if i < a.size:
            cuda.atomic.add(mine, a[i] % 8, 1)
        cuda.syncthreads()
        if t < 8:
            cuda.atomic.add(bins, t, mine[t])

    a, bins = integers(90, 1, 0, 1000), np.zeros(8, np.int32)
    kernel[6, 16](a, bins)
    return bins


@case(rtol=1e-4)
def dot_product():
    @cuda.jit
    def kernel(a, b, out):
        s = cuda.shared.array(T, float32)
        t = cuda.threadIdx.x
        i = cuda.grid(1)
        s[t] = a[i] * b[i] if i < a.size else 0.0
        cuda.syncthreads()
        if t == 0:
            total = 0.0
            for k in range(T):
                total += s[k]
            cuda.atomic.add(out, 0, total)

    a, b, out = numbers(75), numbers(75, 2), np.zeros(1, np.float32)
    kernel[3, T](a, b, out)
    return out


@case(atol=1e-5)
def random_uniform():
    @cuda.jit
    def kernel(states, out):
        i = cuda.grid(1)
        if i < out.shape[0]:
            for k in range(out.shape[1]):
                out[i, k] = xoroshiro128p_uniform_float32(states, i)

    states, out = create_xoroshiro128p_states(20, seed=7), np.zeros((20, 4), np.float32)
    kernel[2, 16](states, out)
    return out


@case(rtol=1e-3, atol=1e-4)
def random_normal():
    @cuda.jit
    def kernel(states, out):
        i = cuda.grid(1)
        if i < out.size:
            out[i] = xoroshiro128p_normal_float32(states, i)

    states, out = create_xoroshiro128p_states(20, seed=3), np.zeros(20, np.float32)
    kernel[2, 16](states, out)
    return out


@case()
def monte_carlo_pi():
    @cuda.jit
    def kernel(states, samples, hits):
        i = cuda.grid(1)
        if i < hits.size:
            inside = 0
            for _ in range(samples):
                x = xoroshiro128p_uniform_float32(states, i)
                y = xoroshiro128p_uniform_float32(states, i)
                if x * x + y * y <= 1.0:
                    inside += 1
            hits[i] = inside

    states, hits = create_xoroshiro128p_states(16, seed=11), np.zeros(16, np.int32)
    kernel[1, 16](states, 50, hits)
    return hits

"""Control flow: branches, loops of every kind, returns, tuples, device functions, closures."""

from __future__ import annotations

import math

import numpy as np
from numba import cuda, float32, int32

from .registry import case, integers, numbers

N = 53
SCALE = 2.5
TABLE = (3, 1, 4, 1, 5)
WEIGHTS = np.array([0.25, 0.5, 0.25], np.float32)


def _launch(kernel, *args, blocks=4, threads=16):
    kernel[blocks, threads](*args)


def _ints(kernel, *args):
    out = np.zeros(N, np.int32)
    _launch(kernel, *args, out)
    return out


@case()
def if_elif_else():
    @cuda.jit
    def kernel(a, out):
        i = cuda.grid(1)
        if i < out.size:
            if a[i] < -20:
                out[i] = 1
            elif a[i] < 0:
                out[i] = 2
            elif a[i] == 0 or a[i] > 40:
                out[i] = 3
            else:
                out[i] = 4

    return _ints(kernel, integers(N))


@case()
def conditional_expression():
    @cuda.jit
    def kernel(a, out):
        i = cuda.grid(1)
        if i < out.size:
            out[i] = a[i] if a[i] > 0 else -a[i] * 2

    return _ints(kernel, integers(N))


@case()
def conditional_expression_guards_a_load():
    @cuda.jit
    def kernel(a, out):
        i = cuda.grid(1)
        if i < out.size:
            out[i] = (a[i - 1] if i > 0 else 0) + (a[i + 1] if i + 1 < a.size else 0)

    return _ints(kernel, integers(N))


@case()
def short_circuit_guards_a_load():
    @cuda.jit
    def kernel(a, out):
        i = cuda.grid(1)
        if i < out.size and a[i] > 0:
            out[i] = 1
        if i >= out.size or a[i] < 0:
            return
        out[i] += 5

    return _ints(kernel, integers(N))


@case()
def chained_comparison():
    @cuda.jit
    def kernel(a, out):
        i = cuda.grid(1)
        if 0 <= i < out.size:
            out[i] = -10 < a[i] <= 10 != i

    return _ints(kernel, integers(N))


@case()
def boolean_logic_on_numbers():
    @cuda.jit
    def kernel(a, out):
        i = cuda.grid(1)
        if i < out.size:
            flag = (a[i] > 0 and a[i] % 2 == 0) or not (a[i] > -25)
            out[i] = 1 if flag else 0

    return _ints(kernel, integers(N))


def _range_case(name, start, stop, step):
    @case(f"range_{name}")
    def run():
        @cuda.jit
        def kernel(out):
            i = cuda.grid(1)
            if i < out.size:
                total = 0
                for k in range(start, stop, step):
                    total = total * 3 + k
                    total %= 1001
                out[i] = total + i

        return _ints(kernel)


for _args in (
    ("up", 0, 9, 1),
    ("by_three", 2, 20, 3),
    ("down", 9, 0, -1),
    ("down_by_two", 9, -6, -2),
    ("empty", 5, 5, 1),
):
    _range_case(*_args)


@case()
def range_with_step_from_an_argument():
    @cuda.jit
    def kernel(step, out):
        i = cuda.grid(1)
        if i < out.size:
            total = 0
            for k in range(i, 20 if step > 0 else -5, step):
                total += k
            out[i] = total

    up, down = np.zeros(N, np.int32), np.zeros(N, np.int32)
    _launch(kernel, 3, up)
    _launch(kernel, -2, down)
    return up, down


@case()
def loop_variable_outlives_its_loop():
    @cuda.jit
    def kernel(a, out):
        i = cuda.grid(1)
        if i < out.size:
            for k in range(a.size):
                if a[k] > i:
                    break
            out[i] = k

    return _ints(kernel, integers(N))


@case()
def assigning_the_loop_variable_changes_nothing():
    @cuda.jit
    def kernel(out):
        i = cuda.grid(1)
        if i < out.size:
            total = 0
            for k in range(5):
                k = k * 2
                total += k
            out[i] = total

    return _ints(kernel)


@case()
def range_is_evaluated_once():
    @cuda.jit
    def kernel(out):
        i = cuda.grid(1)
        if i < out.size:
            n = 4
            total = 0
            for k in range(n):
                n = 10
                total += n + k
            out[i] = total

    return _ints(kernel)


@case()
def continue_and_break():
    @cuda.jit
    def kernel(a, out):
        i = cuda.grid(1)
        if i < out.size:
            total = 0
            for k in range(a.size):
                if a[k] < 0:
                    continue
                if k > i:
                    break
                total += a[k]
            out[i] = total

    return _ints(kernel, integers(N))


@case()
def nested_loops_with_break():
    @cuda.jit
    def kernel(out):
        i = cuda.grid(1)
        if i < out.size:
            count = 0
            for x in range(6):
                for y in range(6):
                    if x * y > i:
                        break
                    count += 1
            out[i] = count

    return _ints(kernel)


@case()
def while_loop_collatz():
    @cuda.jit
    def kernel(out):
        i = cuda.grid(1)
        if i < out.size:
            n = i + 1
            steps = 0
            while n != 1:
                n = n // 2 if n % 2 == 0 else 3 * n + 1
                steps += 1
            out[i] = steps

    return _ints(kernel)


@case()
def while_true_with_break():
    @cuda.jit
    def kernel(out):
        i = cuda.grid(1)
        if i < out.size:
            k = 0
            while True:
                k += 3
                if k > i:
                    break
            out[i] = k

    return _ints(kernel)


@case()
def grid_stride_loop():
    @cuda.jit
    def kernel(a, out):
        i = cuda.grid(1)
        while i < a.size:
            out[i] = a[i] + 1
            i += cuda.gridsize(1)

    out = np.zeros(N, np.int32)
    _launch(kernel, integers(N), out, blocks=2, threads=8)
    return out


@case()
def grid_stride_with_range():
    @cuda.jit
    def kernel(a, out):
        for i in range(cuda.grid(1), a.size, cuda.gridsize(1)):
            out[i] = a[i] * 2

    out = np.zeros(N, np.int32)
    _launch(kernel, integers(N), out, blocks=2, threads=8)
    return out


@case()
def early_return():
    @cuda.jit
    def kernel(a, out):
        i = cuda.grid(1)
        if i >= out.size:
            return
        if a[i] < 0:
            out[i] = -1
            return
        for k in range(10):
            if k * k > a[i]:
                out[i] = k
                return
        out[i] = 100

    return _ints(kernel, integers(N, 1, -50, 150))


@case()
def tuples():
    @cuda.jit
    def kernel(out):
        i = cuda.grid(1)
        if i < out.size:
            pair = (i, i * 2)
            a, b = pair
            a, b = b, a
            triple = pair + (7,)
            out[i] = a * 3 + b + triple[2] + len(triple)

    return _ints(kernel)


@case()
def loop_over_a_tuple():
    @cuda.jit
    def kernel(out):
        i = cuda.grid(1)
        if i < out.size:
            total = 0
            for v in (5, 7, 11):
                total += v * i
            out[i] = total

    return _ints(kernel)


@case()
def tuple_of_constants_by_index():
    @cuda.jit
    def kernel(out):
        i = cuda.grid(1)
        if i < out.size:
            out[i] = TABLE[0] * 100 + TABLE[4] + TABLE[i % 5]

    return _ints(kernel)


@case()
def swap_in_a_loop():
    @cuda.jit
    def kernel(out):
        i = cuda.grid(1)
        if i < out.size:
            a, b = 0, 1
            for _ in range(i % 20):
                a, b = b, a + b
            out[i] = a

    return _ints(kernel)


@case()
def globals_and_closures():
    offset = 7

    @cuda.jit
    def kernel(x, out):
        i = cuda.grid(1)
        if i < out.size:
            out[i] = x[i] * SCALE + offset

    out = np.zeros(N, np.float32)
    _launch(kernel, numbers(N), out)
    return out


@case()
def constant_array():
    @cuda.jit
    def kernel(x, out):
        weights = cuda.const.array_like(WEIGHTS)
        i = cuda.grid(1)
        if 0 < i < x.size - 1:
            total = 0.0
            for k in range(3):
                total += weights[k] * x[i + k - 1]
            out[i] = total

    out = np.zeros(N, np.float32)
    _launch(kernel, numbers(N), out)
    return out


@case()
def local_array():
    @cuda.jit
    def kernel(out):
        i = cuda.grid(1)
        stack = cuda.local.array(8, int32)
        if i < out.size:
            n = i
            count = 0
            while n > 0:
                stack[count] = n % 3
                count += 1
                n //= 3
            total = 0
            for k in range(count):
                total = total * 10 + stack[k]
            out[i] = total

    return _ints(kernel)


@case()
def local_array_of_two_dimensions():
    @cuda.jit
    def kernel(out):
        i = cuda.grid(1)
        m = cuda.local.array((2, 3), float32)
        if i < out.size:
            for r in range(2):
                for c in range(3):
                    m[r, c] = r * 10 + c + i
            out[i] = m[1, 2] + m[0, 1] * m[1, 0]

    out = np.zeros(N, np.float32)
    _launch(kernel, out)
    return out


@cuda.jit(device=True)
def _power(base, exponent):
    result = 1
    for _ in range(exponent):
        result *= base
    return result


@cuda.jit(device=True)
def _polynomial(x):
    return _power(x, 2) + 3 * _power(x, 1) + 1


@cuda.jit(device=True)
def _division(a, b):
    return a // b, a % b


@cuda.jit(device=True)
def _clamp(x, low, high):
    if x < low:
        return low
    if x > high:
        return high
    return x


@cuda.jit(device=True)
def _row_sum(values, row):
    total = 0.0
    for k in range(values.shape[1]):
        total += values[row, k]
    return total


@cuda.jit(device=True)
def _fill(values, start):
    for k in range(values.size):
        values[k] = start + k


@case()
def device_functions_call_each_other():
    @cuda.jit
    def kernel(out):
        i = cuda.grid(1)
        if i < out.size:
            out[i] = _polynomial(i) + _power(2, i % 5)

    return _ints(kernel)


@case()
def device_function_returns_a_tuple():
    @cuda.jit
    def kernel(out):
        i = cuda.grid(1)
        if i < out.size:
            q, r = _division(i, 7)
            out[i] = q * 100 + r

    return _ints(kernel)


@case()
def device_function_with_early_returns():
    @cuda.jit
    def kernel(a, out):
        i = cuda.grid(1)
        if i < out.size:
            out[i] = _clamp(a[i], -10, 20)

    return _ints(kernel, integers(N))


@case()
def device_function_takes_an_array():
    @cuda.jit
    def kernel(values, out):
        i = cuda.grid(1)
        if i < out.size:
            out[i] = _row_sum(values, i)

    out = np.zeros(9, np.float32)
    _launch(kernel, numbers(63).reshape(9, 7), out, blocks=1)
    return out


@case()
def device_function_takes_a_local_array():
    @cuda.jit
    def kernel(out):
        i = cuda.grid(1)
        scratch = cuda.local.array(5, int32)
        if i < out.size:
            _fill(scratch, i)
            out[i] = scratch[0] + scratch[4]

    return _ints(kernel)


@case()
def device_function_of_two_types():
    @cuda.jit
    def kernel(x, out, whole):
        i = cuda.grid(1)
        if i < out.size:
            out[i] = _clamp(x[i], -1.0, 1.0)
            whole[i] = _clamp(i, 3, 9)

    out, whole = np.zeros(N, np.float32), np.zeros(N, np.int32)
    _launch(kernel, numbers(N), out, whole)
    return out, whole


@case(rtol=1e-4)
def mandelbrot():
    @cuda.jit
    def kernel(out, limit):
        x, y = cuda.grid(2)
        if x < out.shape[0] and y < out.shape[1]:
            cr, ci = -2.0 + 0.25 * x, -1.25 + 0.25 * y
            zr = zi = 0.0
            n = 0
            while n < limit and zr * zr + zi * zi <= 4.0:
                zr, zi = zr * zr - zi * zi + cr, 2.0 * zr * zi + ci
                n += 1
            out[x, y] = n

    out = np.zeros((13, 11), np.int32)
    kernel[(4, 3), (4, 4)](out, 20)
    return out


@case(rtol=1e-4)
def newton_iteration():
    @cuda.jit
    def kernel(x, out):
        i = cuda.grid(1)
        if i < x.size:
            r = x[i]
            for _ in range(20):
                r = 0.5 * (r + x[i] / r)
                if math.fabs(r * r - x[i]) < 1e-7:
                    break
            out[i] = r

    out = np.zeros(N, np.float32)
    _launch(kernel, numbers(N, 2, 0.5, 50), out)
    return out


@case()
def variable_becomes_a_float():
    @cuda.jit
    def kernel(out):
        i = cuda.grid(1)
        if i < out.size:
            total = 0
            for k in range(4):
                total += k * 0.5
            out[i] = total + i

    out = np.zeros(N, np.float32)
    _launch(kernel, out)
    return out


@case()
def parameter_is_changed():
    @cuda.jit
    def kernel(n, out):
        i = cuda.grid(1)
        if i < out.size:
            while n > i:
                n -= 5
            out[i] = n

    return _ints(kernel, 40)


@case()
def optional_argument():
    @cuda.jit
    def kernel(a, mask, out):
        i = cuda.grid(1)
        if i < out.size:
            if mask is not None:
                out[i] = a[i] * mask[i]
            else:
                out[i] = a[i]

    one, other = np.zeros(N, np.int32), np.zeros(N, np.int32)
    _launch(kernel, integers(N), None, one)
    _launch(kernel, integers(N), integers(N, 2), other)
    return one, other


@case()
def loops_over_several_things():
    @cuda.jit
    def kernel(a, b, out):
        i = cuda.grid(1)
        if i < out.size:
            total = 0.0
            for k, value in enumerate(a):
                total += k * value
            for x, y in zip(a, b):
                total -= x * y
            for k, (x, y) in enumerate(zip(range(3), b), 2):
                total += k * x + y
            for k, weight in enumerate((0.5, 0.25)):
                total += k + weight
            for x, y in zip((1, 2), (3, 4)):
                total += x * y
            out[i] = total + i

    a, b, out = numbers(12, 1), numbers(9, 2), np.zeros(20, np.float32)
    kernel[2, 16](a, b, out)
    return out

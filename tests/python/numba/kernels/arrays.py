"""Dimensions, views, strides, host copies, device arrays and launches."""

from __future__ import annotations

import numpy as np
from numba import cuda, float32, int32

from .registry import case, integers, numbers


@case()
def two_dimensions():
    @cuda.jit
    def kernel(a, out):
        i, j = cuda.grid(2)
        if i < a.shape[0] and j < a.shape[1]:
            out[i, j] = a[i, j] * 2 + i - j

    a, out = numbers(7 * 9).reshape(7, 9), np.zeros((7, 9), np.float32)
    kernel[(2, 3), (4, 4)](a, out)
    return out


@case()
def three_dimensions():
    @cuda.jit
    def kernel(out):
        i, j, k = cuda.grid(3)
        if i < out.shape[0] and j < out.shape[1] and k < out.shape[2]:
            out[i, j, k] = 100 * i + 10 * j + k

    out = np.zeros((3, 5, 4), np.int32)
    kernel[(2, 3, 2), (2, 2, 2)](out)
    return out


@case()
def grid_and_block_numbers():
    @cuda.jit
    def kernel(out):
        x, y, z = cuda.grid(3)
        if x < out.shape[0] and y < out.shape[1] and z < out.shape[2]:
            here = cuda.threadIdx.x + 10 * cuda.threadIdx.y + 100 * cuda.threadIdx.z
            there = cuda.blockIdx.x + 10 * cuda.blockIdx.y + 100 * cuda.blockIdx.z
            size = cuda.blockDim.x + 10 * cuda.blockDim.y + 100 * cuda.blockDim.z
            whole = cuda.gridDim.x + 10 * cuda.gridDim.y + 100 * cuda.gridDim.z
            out[x, y, z, 0] = here
            out[x, y, z, 1] = there
            out[x, y, z, 2] = size
            out[x, y, z, 3] = whole

    out = np.zeros((4, 3, 4, 4), np.int32)
    kernel[(2, 3, 2), (2, 1, 2)](out)
    return out


@case()
def gridsize_in_three_dimensions():
    @cuda.jit
    def kernel(out):
        if cuda.grid(1) == 0:
            x, y, z = cuda.gridsize(3)
            out[0], out[1], out[2] = x, y, z
            out[3] = cuda.gridsize(1)

    out = np.zeros(4, np.int32)
    kernel[2, 8](out)
    return out


@case()
def thread_index_of_two_dimensions():
    @cuda.jit
    def kernel(out):
        t = cuda.threadIdx.y * cuda.blockDim.x + cuda.threadIdx.x
        b = cuda.blockIdx.y * cuda.gridDim.x + cuda.blockIdx.x
        out[b, t] = b * 100 + t

    out = np.zeros((6, 12), np.int32)
    kernel[(3, 2), (4, 3)](out)
    return out


@case()
def negative_indices():
    @cuda.jit
    def kernel(a, out):
        i = cuda.grid(1)
        if i < out.size:
            out[i] = a[-1] + a[i - 1] + a[-1 - i]

    a, out = integers(23), np.zeros(23, np.int32)
    kernel[2, 16](a, out)
    return out


@case()
def matrix_product():
    @cuda.jit
    def kernel(a, b, c):
        i, j = cuda.grid(2)
        if i < c.shape[0] and j < c.shape[1]:
            total = 0.0
            for k in range(a.shape[1]):
                total += a[i, k] * b[k, j]
            c[i, j] = total

    a, b = numbers(7 * 5).reshape(7, 5), numbers(5 * 6, 2).reshape(5, 6)
    c = np.zeros((7, 6), np.float32)
    kernel[(2, 2), (4, 4)](a, b, c)
    return c


@case()
def transposed_input():
    @cuda.jit
    def kernel(a, out):
        i, j = cuda.grid(2)
        if i < out.shape[0] and j < out.shape[1]:
            out[i, j] = a[i, j]

    a, out = numbers(5 * 8).reshape(5, 8), np.zeros((8, 5), np.float32)
    kernel[(2, 2), (4, 4)](np.ascontiguousarray(a.T), out)
    return out


@case()
def fortran_order():
    @cuda.jit
    def kernel(a, out):
        i, j = cuda.grid(2)
        if i < out.shape[0] and j < out.shape[1]:
            out[i, j] = a[i, j] + i

    a = np.asfortranarray(numbers(5 * 8).reshape(5, 8))
    out = np.zeros((5, 8), np.float32, order="F")
    kernel[(2, 2), (4, 4)](a, out)
    return out


@case()
def slices_of_a_device_array():
    @cuda.jit
    def kernel(a, out):
        i = cuda.grid(1)
        if i < out.size:
            out[i] = a[i] * 2

    a = cuda.to_device(integers(30))
    out = cuda.to_device(np.zeros(30, np.int32))
    kernel[1, 16](a[3:18], out[10:25])
    return out.copy_to_host()


@case()
def slices_with_a_step():
    @cuda.jit
    def kernel(a, out):
        i = cuda.grid(1)
        if i < out.size:
            out[i] = a[i] + 1

    a = cuda.to_device(integers(30))
    out = cuda.to_device(np.zeros(15, np.int32))
    kernel[1, 16](a[::2], out)
    return out.copy_to_host()


@case()
def two_slices_of_one_array():
    @cuda.jit
    def kernel(source, target):
        i = cuda.grid(1)
        if i < target.size:
            target[i] = source[i] * 10

    whole = cuda.to_device(np.arange(40, dtype=np.int32))
    kernel[1, 32](whole[:20], whole[20:])
    return whole.copy_to_host()


@case()
def one_array_as_two_arguments():
    @cuda.jit
    def kernel(a, b, c):
        i = cuda.grid(1)
        if i < c.size:
            c[i] = a[i] + b[i]

    a = cuda.to_device(integers(20))
    kernel[1, 32](a, a, a)
    return a.copy_to_host()


@case()
def rows_of_a_device_array():
    @cuda.jit
    def kernel(row, out):
        i = cuda.grid(1)
        if i < row.size:
            out[i] += row[i]

    a = cuda.to_device(numbers(4 * 6).reshape(4, 6))
    out = cuda.to_device(np.zeros(6, np.float32))
    for r in range(4):
        kernel[1, 8](a[r], out)
    return out.copy_to_host()


@case()
def views_inside_a_kernel():
    @cuda.jit
    def kernel(a, out):
        i = cuda.grid(1)
        if i < a.shape[0]:
            row = a[i]
            tail = row[2:]
            out[i] = row[0] + tail[0] * 10 + len(tail) * 1000

    a, out = integers(6 * 5, 1, 0, 9).reshape(6, 5), np.zeros(6, np.int32)
    kernel[1, 8](a, out)
    return out


@case()
def column_view_inside_a_kernel():
    @cuda.jit
    def kernel(a, out):
        j = cuda.grid(1)
        if j < a.shape[1]:
            column = a[:, j]
            total = 0
            for k in range(column.shape[0]):
                total += column[k]
            out[j] = total

    a, out = integers(6 * 5).reshape(6, 5), np.zeros(5, np.int32)
    kernel[1, 8](a, out)
    return out


@case()
def loop_over_the_elements_of_a_row():
    @cuda.jit
    def kernel(a, out):
        i = cuda.grid(1)
        if i < a.shape[0]:
            total = 0
            for value in a[i]:
                total += value
            out[i] = total

    a, out = integers(6 * 5).reshape(6, 5), np.zeros(6, np.int32)
    kernel[1, 8](a, out)
    return out


@case()
def extents():
    @cuda.jit
    def kernel(a, out):
        if cuda.grid(1) == 0:
            out[0] = a.ndim
            out[1] = a.size
            out[2] = len(a)
            rows, columns = a.shape
            out[3] = rows * 100 + columns

    out = np.zeros(4, np.int32)
    kernel[1, 8](np.zeros((6, 7), np.float32), out)
    return out


@case()
def index_by_a_tuple():
    @cuda.jit
    def kernel(a, out):
        where = cuda.grid(2)
        if where[0] < a.shape[0] and where[1] < a.shape[1]:
            out[where] = a[where] + 1

    a, out = integers(12).reshape(3, 4), np.zeros((3, 4), np.int32)
    kernel[(2, 2), (2, 2)](a, out)
    return out


@case()
def scalar_arguments_of_every_type():
    @cuda.jit
    def kernel(whole, broken, flag, small, unsigned, out):
        if cuda.grid(1) == 0:
            out[0] = whole
            out[1] = broken * 2
            out[2] = 1 if flag else 0
            out[3] = small
            out[4] = unsigned

    out = np.zeros(5, np.float32)
    kernel[1, 4](-7, 1.25, True, np.float32(0.5), np.uint32(9), out)
    return out


@case()
def tuple_argument():
    @cuda.jit
    def kernel(weights, out):
        i = cuda.grid(1)
        if i < out.size:
            out[i] = weights[0] * i + weights[1]

    out = np.zeros(10, np.float32)
    kernel[1, 16]((2.0, 0.5), out)
    return out


@case()
def device_array_round_trip():
    @cuda.jit
    def kernel(a, out):
        i = cuda.grid(1)
        if i < out.size:
            out[i] = a[i] + 1

    a = integers(33)
    source = cuda.to_device(a)
    target = cuda.device_array_like(source)
    kernel[3, 16](source, target)
    third = cuda.device_array(33, np.int32)
    third.copy_to_device(target)
    host = np.zeros(33, np.int32)
    third.copy_to_host(host)
    cuda.synchronize()
    return host, source.copy_to_host()


@case()
def launches_run_in_order():
    @cuda.jit
    def kernel(a):
        i = cuda.grid(1)
        if i < a.size:
            a[i] = a[i] * 2 + 1

    a = cuda.to_device(np.zeros(20, np.int32))
    for _ in range(6):
        kernel[2, 16](a)
    return a.copy_to_host()


@case()
def forall():
    @cuda.jit
    def kernel(a, out):
        i = cuda.grid(1)
        if i < out.size:
            out[i] = a[i] - 1

    a, out = integers(20), np.zeros(20, np.int32)
    kernel.forall(20)(a, out)
    return out


@case()
def explicit_signature():
    @cuda.jit("void(float32[:], int32, float32[:])")
    def kernel(a, n, out):
        i = cuda.grid(1)
        if i < out.size:
            out[i] = a[i] * n

    a, out = numbers(20), np.zeros(20, np.float32)
    kernel[2, 16](a, 3, out)
    return out


@case()
def typed_signature():
    @cuda.jit((float32[:, :], int32))
    def kernel(a, n):
        i, j = cuda.grid(2)
        if i < a.shape[0] and j < a.shape[1]:
            a[i, j] += n

    a = numbers(12).reshape(3, 4)
    kernel[(1, 1), (4, 4)](a, 5)
    return a


@case()
def reduce_sums():
    @cuda.reduce
    def add(a, b):
        return a + b

    return np.array([add(np.arange(n, dtype=np.int32)) for n in (1, 2, 31, 128, 130)], np.int64)


@case()
def reduce_finds_the_largest():
    largest = cuda.reduce(lambda a, b: a if a > b else b)
    return np.array([largest(integers(77), init=-1000)])


@case(rtol=1e-4)
def heat_stencil():
    @cuda.jit
    def kernel(a, out):
        i, j = cuda.grid(2)
        n, m = a.shape
        if 0 < i < n - 1 and 0 < j < m - 1:
            out[i, j] = 0.25 * (a[i - 1, j] + a[i + 1, j] + a[i, j - 1] + a[i, j + 1])
        elif i < n and j < m:
            out[i, j] = a[i, j]

    a, out = numbers(9 * 7).reshape(9, 7), np.zeros((9, 7), np.float32)
    kernel[(3, 2), (4, 4)](a, out)
    return out


@case(rtol=1e-4)
def game_of_life_with_wrapped_edges():
    @cuda.jit
    def kernel(a, out):
        i, j = cuda.grid(2)
        n, m = a.shape
        if i < n and j < m:
            alive = 0
            for di in range(-1, 2):
                for dj in range(-1, 2):
                    if di != 0 or dj != 0:
                        alive += a[(i + di) % n, (j + dj) % m]
            out[i, j] = 1 if alive == 3 or (alive == 2 and a[i, j] == 1) else 0

    a = (numbers(9 * 11) > 0).astype(np.int32).reshape(9, 11)
    out = np.zeros((9, 11), np.int32)
    kernel[(3, 3), (4, 4)](a, out)
    return out


@case(rtol=1e-4)
def n_body_forces():
    @cuda.jit
    def kernel(position, mass, force):
        i = cuda.grid(1)
        if i < mass.size:
            fx = 0.0
            fy = 0.0
            for j in range(mass.size):
                dx = position[j, 0] - position[i, 0]
                dy = position[j, 1] - position[i, 1]
                r2 = dx * dx + dy * dy + 0.01
                s = mass[j] / (r2 * r2**0.5)
                fx += s * dx
                fy += s * dy
            force[i, 0] = fx * mass[i]
            force[i, 1] = fy * mass[i]

    position, mass = numbers(34).reshape(17, 2), numbers(17, 2, 0.5, 2)
    force = np.zeros((17, 2), np.float32)
    kernel[2, 16](position, mass, force)
    return force

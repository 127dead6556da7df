"""Products into shared memory, a tree of sums in each thread block, one atomic addition each."""

import numpy as np
from numba import cuda, float32

THREADS = 64


@cuda.jit
def dot_kernel(a, b, result):
    """One thread: one product of a and b, shape (n,). result has one element."""
    partial = cuda.shared.array(THREADS, float32)
    t = cuda.threadIdx.x
    i = cuda.grid(1)
    if i < a.size:
        partial[t] = a[i] * b[i]
    else:
        partial[t] = 0
    cuda.syncthreads()
    width = THREADS // 2
    while width > 0:
        if t < width:
            partial[t] += partial[t + width]
        cuda.syncthreads()
        width //= 2
    if t == 0:
        cuda.atomic.add(result, 0, partial[0])


def dot(a: np.ndarray, b: np.ndarray) -> float:
    """The sum of a * b; both float32 of shape (n,)."""
    result = np.zeros(1, dtype=np.float32)
    blocks = (a.size + THREADS - 1) // THREADS
    if blocks > 0:
        dot_kernel[blocks, THREADS](a, b, result)
    return float(result[0])

"""The dot product of two arrays: each thread block adds up its own products."""

import numpy as np
from numba import cuda, float32

THREADS = 64  # threads of a thread block


@cuda.jit
def dot_kernel(a, b, result):
    partial = cuda.shared.array(THREADS, float32)
    t = cuda.threadIdx.x
    i = cuda.grid(1)
    # 1. Every thread stores its product in partial.
    # 2. The thread block adds up partial.
    # 3. One thread adds the sum to result[0].


def dot(a, b):
    result = np.zeros(1, dtype=np.float32)
    blocks = (a.size + THREADS - 1) // THREADS
    if blocks > 0:
        dot_kernel[blocks, THREADS](a, b, result)
    return float(result[0])


if __name__ == "__main__":
    a = np.arange(100, dtype=np.float32)
    b = np.full(100, 2, dtype=np.float32)
    print(dot(a, b))  # should print 9900.0

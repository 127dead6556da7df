# verdict: race
# All threads read, add and write the same element, and nothing keeps them apart.
import numpy as np
from numba import cuda

THREADS = 64


@cuda.jit
def dot_kernel(a, b, result):
    i = cuda.grid(1)
    if i < a.size:
        result[0] += a[i] * b[i]


def dot(a, b):
    result = np.zeros(1, dtype=np.float32)
    blocks = (a.size + THREADS - 1) // THREADS
    if blocks > 0:
        dot_kernel[blocks, THREADS](a, b, result)
    return float(result[0])

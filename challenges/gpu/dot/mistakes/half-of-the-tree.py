# verdict: wrong-output
# The tree begins with a quarter of the threads, so half of the products are never added.
import numpy as np
from numba import cuda, float32

THREADS = 64


@cuda.jit
def dot_kernel(a, b, result):
    partial = cuda.shared.array(THREADS, float32)
    t = cuda.threadIdx.x
    i = cuda.grid(1)
    if i < a.size:
        partial[t] = a[i] * b[i]
    else:
        partial[t] = 0
    cuda.syncthreads()
    width = THREADS // 4
    while width > 0:
        if t < width:
            partial[t] += partial[t + width]
        cuda.syncthreads()
        width //= 2
    if t == 0:
        cuda.atomic.add(result, 0, partial[0])


def dot(a, b):
    result = np.zeros(1, dtype=np.float32)
    blocks = (a.size + THREADS - 1) // THREADS
    if blocks > 0:
        dot_kernel[blocks, THREADS](a, b, result)
    return float(result[0])

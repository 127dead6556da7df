# verdict: too-slow
# One thread does everything: right, without a race and without an atomic, while thousands of threads could help.
import numpy as np
from numba import cuda


@cuda.jit
def dot_kernel(a, b, result):
    total = 0.0
    for i in range(a.size):
        total += a[i] * b[i]
    result[0] = total


def dot(a, b):
    result = np.zeros(1, dtype=np.float32)
    dot_kernel[1, 1](a, b, result)
    return float(result[0])

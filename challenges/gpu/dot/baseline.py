"""One thread multiplies and adds everything."""

import numpy as np
from numba import cuda


@cuda.jit
def dot_kernel(a, b, result):
    """One thread goes through both arrays of shape (n,)."""
    total = 0.0
    for i in range(a.size):
        total += a[i] * b[i]
    result[0] = total


def dot(a: np.ndarray, b: np.ndarray) -> float:
    """The sum of a * b; both float32 of shape (n,)."""
    result = np.zeros(1, dtype=np.float32)
    dot_kernel[1, 1](a, b, result)
    return float(result[0])

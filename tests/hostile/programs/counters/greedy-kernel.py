# tries: a kernel that reads everything in every thread
# as: kernel
# must: too-slow
import numpy as np
from numba import cuda


@cuda.jit
def double(x, out):
    i = cuda.grid(1)
    if i < x.size:
        for j in range(x.size):
            if j == i:
                out[i] = 2 * x[j]
            else:
                out[i] = out[i] + 0 * x[j]


def work(x):
    out = np.zeros_like(x)
    double[-(-x.size // 32), 32](x, out)
    return out

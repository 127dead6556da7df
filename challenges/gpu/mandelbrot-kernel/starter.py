"""A Mandelbrot picture. The kernel is empty: what does one thread do for its point?"""

import numpy as np
from numba import cuda, float32

THREADS = (32, 4)  # threads of a thread block: along a row, and down the rows


@cuda.jit
def escape_kernel(real, imaginary, limit, counts):
    column, row = cuda.grid(2)
    # The point of this thread is real[column] + imaginary[row] * i.


def escape_counts(real, imaginary, limit):
    rows, columns = imaginary.size, real.size
    counts = cuda.to_device(np.zeros((rows, columns), np.int32))
    wide, high = THREADS
    blocks = (columns + wide - 1) // wide, (rows + high - 1) // high
    escape_kernel[blocks, THREADS](cuda.to_device(real), cuda.to_device(imaginary), limit, counts)
    return counts.copy_to_host()


if __name__ == "__main__":
    from forkjoin import show

    real = np.linspace(-2.1, 0.7, 64, dtype=np.float32)
    imaginary = np.linspace(-1.2, 1.2, 56, dtype=np.float32)
    counts = escape_counts(real, imaginary, 40)
    print(counts.shape, counts.max())  # should print (56, 64) 40
    show(counts, caption="Steps before each point escapes", colormap="magma")

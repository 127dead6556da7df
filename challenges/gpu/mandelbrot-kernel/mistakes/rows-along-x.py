# verdict: too-slow
# Right, but neighbouring threads take pixels of different rows, which lie far apart in memory.
import numpy as np
from numba import cuda, float32

THREADS = (32, 4)  # along a row, and down the rows


@cuda.jit
def escape_kernel(real, imaginary, limit, counts):
    row, column = cuda.grid(2)
    if row < counts.shape[0] and column < counts.shape[1]:
        cx, cy = real[column], imaginary[row]
        x = y = float32(0)
        count = 0
        while count < limit:
            x, y = x * x - y * y + cx, 2 * x * y + cy
            if x * x + y * y > 4:
                break
            count += 1
        counts[row, column] = count


def escape_counts(real, imaginary, limit):
    rows, columns = imaginary.size, real.size
    counts = cuda.device_array((rows, columns), np.int32)
    wide, high = THREADS
    blocks = (rows + wide - 1) // wide, (columns + high - 1) // high
    escape_kernel[blocks, THREADS](cuda.to_device(real), cuda.to_device(imaginary), limit, counts)
    return counts.copy_to_host()

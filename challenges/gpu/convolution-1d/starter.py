"""A convolution. It is right, but every thread reads everything from global memory."""

import numpy as np
from numba import cuda, float32

THREADS = 64  # threads in a thread block
MOST_WEIGHTS = 33
TILE = THREADS + MOST_WEIGHTS - 1  # sizes of shared arrays must be constants like this one


@cuda.jit
def convolve_kernel(signal, weights, result):
    i = cuda.grid(1)
    radius = weights.size // 2
    if i < signal.size:
        total = float32(0)
        for k in range(weights.size):
            j = i + radius - k
            if 0 <= j < signal.size:
                total += weights[k] * signal[j]
        result[i] = total


def convolve(signal, weights):
    n = signal.size
    if n == 0:
        return np.zeros(0, np.float32)
    result = cuda.device_array(n, np.float32)
    blocks = (n + THREADS - 1) // THREADS
    convolve_kernel[blocks, THREADS](cuda.to_device(signal), cuda.to_device(weights), result)
    return result.copy_to_host()


if __name__ == "__main__":
    signal = np.zeros(9, np.float32)
    signal[4] = 1
    weights = np.array([1, 2, 4], np.float32)
    print(convolve(signal, weights))  # should print [0. 0. 0. 1. 2. 4. 0. 0. 0.]

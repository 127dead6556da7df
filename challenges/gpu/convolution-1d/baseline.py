"""Each thread reads all that it needs from global memory."""

import numpy as np
from numba import cuda, float32

THREADS = 64


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


def convolve(signal: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """The convolution, float32 of shape (n,): signal has shape (n,), weights (w,), w is odd."""
    n = signal.size
    if n == 0:
        return np.zeros(0, np.float32)
    result = cuda.device_array(n, np.float32)
    blocks = (n + THREADS - 1) // THREADS
    convolve_kernel[blocks, THREADS](cuda.to_device(signal), cuda.to_device(weights), result)
    return result.copy_to_host()

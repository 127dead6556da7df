# verdict: out-of-bounds
# The last tile reaches beyond the signal, and nothing stops the copy there.
import numpy as np
from numba import cuda, float32

THREADS = 64
MOST_WEIGHTS = 33
TILE = THREADS + MOST_WEIGHTS - 1


@cuda.jit
def convolve_kernel(signal, weights, result):
    tile = cuda.shared.array(TILE, float32)
    window = cuda.shared.array(MOST_WEIGHTS, float32)
    t = cuda.threadIdx.x
    first = cuda.blockIdx.x * THREADS
    radius = weights.size // 2

    # tile[k] is signal[first - radius + k]; outside the signal there are zeros.
    for k in range(t, THREADS + 2 * radius, THREADS):
        j = first - radius + k
        if j >= 0:
            tile[k] = signal[j]
        else:
            tile[k] = 0
    for k in range(t, weights.size, THREADS):
        window[k] = weights[k]
    cuda.syncthreads()

    if first + t < signal.size:
        total = float32(0)
        for k in range(weights.size):
            total += window[k] * tile[t + 2 * radius - k]
        result[first + t] = total


def convolve(signal, weights):
    n = signal.size
    if n == 0:
        return np.zeros(0, np.float32)
    result = cuda.device_array(n, np.float32)
    blocks = (n + THREADS - 1) // THREADS
    convolve_kernel[blocks, THREADS](cuda.to_device(signal), cuda.to_device(weights), result)
    return result.copy_to_host()

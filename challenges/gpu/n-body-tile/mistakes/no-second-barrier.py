# verdict: race
# Fills the next tile while other threads still read this one.
import math

import numpy as np
from numba import cuda, float32

THREADS = 32


@cuda.jit
def pull_kernel(positions, masses, softening, result):
    tile_x = cuda.shared.array(THREADS, float32)
    tile_y = cuda.shared.array(THREADS, float32)
    tile_z = cuda.shared.array(THREADS, float32)
    tile_m = cuda.shared.array(THREADS, float32)
    t = cuda.threadIdx.x
    i = cuda.grid(1)
    n = masses.size
    x = y = z = float32(0)
    if i < n:
        x, y, z = positions[i, 0], positions[i, 1], positions[i, 2]
    ax = ay = az = float32(0)

    for start in range(0, n, THREADS):
        j = start + t
        if j < n:
            tile_x[t] = positions[j, 0]
            tile_y[t] = positions[j, 1]
            tile_z[t] = positions[j, 2]
            tile_m[t] = masses[j]
        cuda.syncthreads()  # the tile is complete
        for k in range(min(THREADS, n - start)):
            dx = tile_x[k] - x
            dy = tile_y[k] - y
            dz = tile_z[k] - z
            square = dx * dx + dy * dy + dz * dz + softening * softening
            if square > 0:  # 0 only for a body and itself
                pull = tile_m[k] / (square * math.sqrt(square))
                ax += pull * dx
                ay += pull * dy
                az += pull * dz

    if i < n:
        result[i, 0] = ax
        result[i, 1] = ay
        result[i, 2] = az


def accelerations(positions, masses, softening):
    n = masses.size
    if n == 0:
        return np.zeros((0, 3), np.float32)
    result = cuda.device_array((n, 3), np.float32)
    blocks = (n + THREADS - 1) // THREADS
    pull_kernel[blocks, THREADS](
        cuda.to_device(positions), cuda.to_device(masses), np.float32(softening), result
    )
    return result.copy_to_host()

"""Gravity of all bodies on all others: right, but every thread reads every body for itself."""

import math

import numpy as np
from numba import cuda, float32

THREADS = 32  # threads in a thread block, and bodies in a tile


@cuda.jit
def pull_kernel(positions, masses, softening, result):
    i = cuda.grid(1)
    n = masses.size
    if i < n:
        x, y, z = positions[i, 0], positions[i, 1], positions[i, 2]
        ax = ay = az = float32(0)
        for j in range(n):
            dx = positions[j, 0] - x
            dy = positions[j, 1] - y
            dz = positions[j, 2] - z
            square = dx * dx + dy * dy + dz * dz + softening * softening
            if square > 0:  # 0 only for a body and itself
                pull = masses[j] / (square * math.sqrt(square))
                ax += pull * dx
                ay += pull * dy
                az += pull * dz
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


if __name__ == "__main__":
    positions = np.array([[0.0, 0.0, 0.0], [2.0, 0.0, 0.0]], np.float32)
    masses = np.array([4.0, 8.0], np.float32)
    # Each pulls the other: the first to the right with 8 / 4, the second to the left with 4 / 4.
    print(accelerations(positions, masses, 0.0))  # x should be 2 and -1, all else 0

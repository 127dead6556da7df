"""Speed of the wind from its two components: whole thread blocks, and a guard."""

import math

import numpy as np
from numba import cuda

THREADS = 32  # threads in each thread block


@cuda.jit
def lengths(east, north, speed):
    i = cuda.grid(1)
    speed[i] = math.sqrt(east[i] * east[i] + north[i] * north[i])


def wind_speed(east, north):
    speed = np.zeros_like(east)
    blocks = 1  # how many are needed?
    lengths[blocks, THREADS](east, north, speed)
    return speed


if __name__ == "__main__":
    east = np.full(32, 3, dtype=np.float32)
    north = np.full(32, 4, dtype=np.float32)
    print(wind_speed(east, north)[:4])  # should print [5. 5. 5. 5.]

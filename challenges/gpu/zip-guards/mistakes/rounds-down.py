# verdict: wrong-output
# 100 // 32 is 3, so the last four winds have no thread.
import math

import numpy as np
from numba import cuda

THREADS = 32


@cuda.jit
def lengths(east, north, speed):
    i = cuda.grid(1)
    if i < speed.size:
        speed[i] = math.sqrt(east[i] * east[i] + north[i] * north[i])


def wind_speed(east, north):
    speed = np.zeros_like(east)
    blocks = max(1, east.size // THREADS)
    lengths[blocks, THREADS](east, north, speed)
    return speed

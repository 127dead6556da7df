# verdict: error
# No winds means no thread blocks, and a grid without thread blocks can't be launched.
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
    blocks = (east.size + THREADS - 1) // THREADS
    lengths[blocks, THREADS](east, north, speed)
    return speed

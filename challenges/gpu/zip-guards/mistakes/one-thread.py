# verdict: too-slow
# One thread does everything: right, but the GPU has thousands, and memory is asked for one number at a time.
import math

import numpy as np
from numba import cuda


@cuda.jit
def lengths(east, north, speed):
    for i in range(speed.size):
        speed[i] = math.sqrt(east[i] * east[i] + north[i] * north[i])


def wind_speed(east, north):
    speed = np.zeros_like(east)
    lengths[1, 1](east, north, speed)
    return speed

"""Enough thread blocks, rounded up, and a guard for the threads that are too many."""

import math

import numpy as np
from numba import cuda

THREADS = 32


@cuda.jit
def lengths(east, north, speed):
    """One thread: one element of three arrays of shape (n,)."""
    i = cuda.grid(1)
    if i < speed.size:
        speed[i] = math.sqrt(east[i] * east[i] + north[i] * north[i])


def wind_speed(east: np.ndarray, north: np.ndarray) -> np.ndarray:
    """Speeds in m/s, float32 of shape (n,); n may be 0."""
    speed = np.zeros_like(east)
    blocks = (east.size + THREADS - 1) // THREADS
    if blocks > 0:
        lengths[blocks, THREADS](east, north, speed)
    return speed

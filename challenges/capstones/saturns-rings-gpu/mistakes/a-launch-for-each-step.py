# verdict: too-slow
# The particles stay on the device, but each step is a launch: they are read and written every time.
import math

import numpy as np
from numba import cuda, float32

G = 4.0 * np.pi**2
THREADS = 32


def body_track(masses, positions, velocities, dt, steps):
    """Places of the bodies at the start and after each step, shape (steps + 1, b, 2)."""
    positions, velocities = positions.copy(), velocities.copy()
    track = [positions.copy()]
    for step in range(steps + 1):
        apart = positions - positions[:, np.newaxis]
        square = (apart * apart).sum(axis=2)
        np.fill_diagonal(square, 1.0)
        strength = G * masses / (square * np.sqrt(square))
        pulls = (strength[:, :, np.newaxis] * apart).sum(axis=1)
        if step > 0:
            velocities += 0.5 * dt * pulls
            track.append(positions.copy())
        velocities += 0.5 * dt * pulls
        positions += dt * velocities
    return np.array(track)


@cuda.jit
def ring_kernel(masses, places, ring, ring_velocities, pulls, dt, is_start):
    i = cuda.grid(1)
    if i < ring.shape[0]:
        x, y = ring[i, 0], ring[i, 1]
        u, v = ring_velocities[i, 0], ring_velocities[i, 1]
        half = dt / 2
        if not is_start:
            u += half * pulls[i, 0]
            v += half * pulls[i, 1]
            x += dt * u
            y += dt * v
        ax = ay = float32(0)
        for j in range(masses.size):
            dx = places[j, 0] - x
            dy = places[j, 1] - y
            square = dx * dx + dy * dy
            strength = masses[j] / (square * math.sqrt(square))
            ax += strength * dx
            ay += strength * dy
        if not is_start:
            u += half * ax
            v += half * ay
        ring[i, 0], ring[i, 1] = x, y
        ring_velocities[i, 0], ring_velocities[i, 1] = u, v
        pulls[i, 0], pulls[i, 1] = ax, ay


def rings(masses, positions, velocities, ring, ring_velocities, dt, steps):
    n = len(ring)
    if n == 0:
        return np.zeros((0, 2), np.float32)
    strengths = cuda.to_device((G * masses).astype(np.float32))
    ring, ring_velocities = cuda.to_device(ring), cuda.to_device(ring_velocities)
    pulls = cuda.device_array((n, 2), np.float32)
    for step, places in enumerate(body_track(masses, positions, velocities, dt, steps)):
        ring_kernel[(n + THREADS - 1) // THREADS, THREADS](
            strengths,
            cuda.to_device(places.astype(np.float32)),
            ring,
            ring_velocities,
            pulls,
            np.float32(dt),
            np.int32(step == 0),
        )
    return ring.copy_to_host()

# verdict: race
# A thread for each particle and body: several threads add to the pull of the same particle.
import math

import numpy as np
from numba import cuda

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
def pull_kernel(masses, places, ring, pulls):
    i, j = cuda.grid(2)
    if i < ring.shape[0] and j < masses.size:
        dx = places[j, 0] - ring[i, 0]
        dy = places[j, 1] - ring[i, 1]
        square = dx * dx + dy * dy
        strength = masses[j] / (square * math.sqrt(square))
        pulls[i, 0] += strength * dx
        pulls[i, 1] += strength * dy


def rings(masses, positions, velocities, ring, ring_velocities, dt, steps):
    n = len(ring)
    ring, ring_velocities = ring.copy(), ring_velocities.copy()
    if n == 0:
        return ring
    pulls = np.zeros((n, 2), np.float32)
    strengths = (G * masses).astype(np.float32)
    half = np.float32(0.5 * dt)
    for step, places in enumerate(body_track(masses, positions, velocities, dt, steps)):
        if step > 0:
            ring_velocities += half * pulls
            ring += np.float32(dt) * ring_velocities
        pulls[:] = 0
        pull_kernel[((n + 7) // 8, 1), (8, 4)](strengths, places.astype(np.float32), ring, pulls)
        if step > 0:
            ring_velocities += half * pulls
    return ring

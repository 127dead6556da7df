"""A thread moves its particle through all steps; the track of the bodies lies ready."""

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
def ring_kernel(masses, track, ring, ring_velocities, dt, result):
    i = cuda.grid(1)
    if i < ring.shape[0]:
        x, y = ring[i, 0], ring[i, 1]
        u, v = ring_velocities[i, 0], ring_velocities[i, 1]
        half = dt / 2
        ax = ay = float32(0)
        for step in range(track.shape[0]):
            if step > 0:
                u += half * ax
                v += half * ay
                x += dt * u
                y += dt * v
            ax = ay = float32(0)
            for j in range(masses.size):
                dx = track[step, j, 0] - x
                dy = track[step, j, 1] - y
                square = dx * dx + dy * dy
                strength = masses[j] / (square * math.sqrt(square))
                ax += strength * dx
                ay += strength * dy
            if step > 0:
                u += half * ax
                v += half * ay
        result[i, 0] = x
        result[i, 1] = y


def rings(masses, positions, velocities, ring, ring_velocities, dt: float, steps: int):
    """Places of the particles after the steps, float32 of shape (n, 2). One launch does it all.

    Units: the distance of the moon, its period (nearly), the mass of the planet.
    """
    n = len(ring)
    if n == 0:
        return np.zeros((0, 2), np.float32)
    track = body_track(masses, positions, velocities, dt, steps).astype(np.float32)
    result = cuda.device_array((n, 2), np.float32)
    ring_kernel[(n + THREADS - 1) // THREADS, THREADS](
        cuda.to_device((G * masses).astype(np.float32)),
        cuda.to_device(track),
        cuda.to_device(ring),
        cuda.to_device(ring_velocities),
        np.float32(dt),
        result,
    )
    return result.copy_to_host()

# verdict: wrong-output
# Deals the particles out like cards, but puts the blocks one behind the other again.
from multiprocessing import Pool

import numpy as np

G = 4.0 * np.pi**2


def body_pulls(masses, positions):
    """Accelerations of the bodies by each other, shape (b, 2)."""
    apart = positions - positions[:, np.newaxis]
    square = (apart * apart).sum(axis=2)
    np.fill_diagonal(square, 1.0)
    strength = G * masses / (square * np.sqrt(square))
    return (strength[:, :, np.newaxis] * apart).sum(axis=1)


def ring_pulls(masses, positions, x, y):
    """Accelerations along x and y at the places (x, y), by all bodies."""
    ax, ay = np.zeros_like(x), np.zeros_like(y)
    for mass, (bx, by) in zip(masses, positions):
        dx = bx - x
        dy = by - y
        square = dx * dx
        square += dy * dy
        strength = G * mass / (square * np.sqrt(square))
        dx *= strength
        dy *= strength
        ax += dx
        ay += dy
    return ax, ay


def move(masses, positions, velocities, ring, ring_velocities, dt: float, steps: int):
    """Places of the particles after the steps, shape (n, 2). The particles pull at nothing.

    Units: the distance of the moon, its period (nearly), the mass of the planet.
    """
    positions, velocities = positions.copy(), velocities.copy()
    x, y = ring[:, 0].copy(), ring[:, 1].copy()
    u, v = ring_velocities[:, 0].copy(), ring_velocities[:, 1].copy()
    half = 0.5 * dt
    pulls = body_pulls(masses, positions)
    ax, ay = ring_pulls(masses, positions, x, y)
    for _ in range(steps):
        velocities += half * pulls
        positions += dt * velocities
        pulls = body_pulls(masses, positions)
        velocities += half * pulls
        u += half * ax
        v += half * ay
        x += dt * u
        y += dt * v
        ax, ay = ring_pulls(masses, positions, x, y)
        u += half * ax
        v += half * ay
    return np.stack([x, y], axis=1)


def rings(masses, positions, velocities, ring, ring_velocities, dt, steps, workers):
    tasks = [
        (masses, positions, velocities, ring[k::workers], ring_velocities[k::workers], dt, steps)
        for k in range(workers)
    ]
    with Pool(workers) as pool:
        return np.concatenate(pool.starmap(move, tasks, chunksize=1))

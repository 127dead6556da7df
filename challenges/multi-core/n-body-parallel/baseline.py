"""All forces in one process."""

import numpy as np


def pull(targets, positions, masses, softening):
    """Accelerations of bodies at targets, shape (k, 3), by all bodies; G = 1."""
    dx = positions[:, 0] - targets[:, 0, None]
    dy = positions[:, 1] - targets[:, 1, None]
    dz = positions[:, 2] - targets[:, 2, None]
    weight = masses * (dx * dx + dy * dy + dz * dz + softening**2) ** -1.5
    sums = [(weight * dx).sum(axis=1), (weight * dy).sum(axis=1), (weight * dz).sum(axis=1)]
    return np.stack(sums, axis=1)


def simulate(positions, velocities, masses, softening, dt, steps, workers):
    """Positions after the steps, shape (n, 3); workers is not used."""
    positions, velocities = positions.copy(), velocities.copy()
    for _ in range(steps):
        velocities += dt * pull(positions, positions, masses, softening)
        positions += dt * velocities
    return positions

# verdict: wrong-output
# n // workers bodies for each task: the bodies that are left over feel no force.
from multiprocessing import Pool

import numpy as np


def pull(targets, positions, masses, softening):
    dx = positions[:, 0] - targets[:, 0, None]
    dy = positions[:, 1] - targets[:, 1, None]
    dz = positions[:, 2] - targets[:, 2, None]
    weight = masses * (dx * dx + dy * dy + dz * dz + softening**2) ** -1.5
    sums = [(weight * dx).sum(axis=1), (weight * dy).sum(axis=1), (weight * dz).sum(axis=1)]
    return np.stack(sums, axis=1)


def simulate(positions, velocities, masses, softening, dt, steps, workers):
    positions, velocities = positions.copy(), velocities.copy()
    with Pool(workers) as pool:
        share = len(positions) // workers
        for _ in range(steps):
            tasks = [
                (positions[k * share : (k + 1) * share], positions, masses, softening)
                for k in range(workers)
            ]
            pulls = np.concatenate(pool.starmap(pull, tasks, chunksize=1))
            velocities[: len(pulls)] += dt * pulls
            positions += dt * velocities
    return positions

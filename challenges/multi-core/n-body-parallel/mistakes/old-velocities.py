# verdict: wrong-output
# Moves the bodies with the velocities from before the step: not the method that was asked for.
from multiprocessing import Pool

import numpy as np

BLOCKS_PER_WORKER = 2


def pull(targets, positions, masses, softening):
    dx = positions[:, 0] - targets[:, 0, None]
    dy = positions[:, 1] - targets[:, 1, None]
    dz = positions[:, 2] - targets[:, 2, None]
    weight = masses * (dx * dx + dy * dy + dz * dz + softening**2) ** -1.5
    sums = [(weight * dx).sum(axis=1), (weight * dy).sum(axis=1), (weight * dz).sum(axis=1)]
    return np.stack(sums, axis=1)


def simulate(positions, velocities, masses, softening, dt, steps, workers):
    positions, velocities = positions.copy(), velocities.copy()
    blocks = BLOCKS_PER_WORKER * workers
    with Pool(workers) as pool:
        for _ in range(steps):
            tasks = [
                (targets, positions, masses, softening)
                for targets in np.array_split(positions, blocks)
            ]
            pulls = np.concatenate(pool.starmap(pull, tasks, chunksize=1))
            positions += dt * velocities
            velocities += dt * pulls
    return positions

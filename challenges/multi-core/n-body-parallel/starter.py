"""Bodies that attract each other. One process computes all forces: share them."""

import numpy as np
from forkjoin import show


def pull(targets, positions, masses, softening):
    dx = positions[:, 0] - targets[:, 0, None]
    dy = positions[:, 1] - targets[:, 1, None]
    dz = positions[:, 2] - targets[:, 2, None]
    weight = masses * (dx * dx + dy * dy + dz * dz + softening**2) ** -1.5
    sums = [(weight * dx).sum(axis=1), (weight * dy).sum(axis=1), (weight * dz).sum(axis=1)]
    return np.stack(sums, axis=1)


def simulate(positions, velocities, masses, softening, dt, steps, workers):
    positions, velocities = positions.copy(), velocities.copy()
    for _ in range(steps):
        velocities += dt * pull(positions, positions, masses, softening)
        positions += dt * velocities
    return positions


if __name__ == "__main__":
    rng = np.random.default_rng(1)
    positions = rng.normal(size=(300, 3))
    velocities = 0.3 * rng.normal(size=(300, 3))
    masses = rng.uniform(0.5, 2.0, 300) / 300
    positions = simulate(positions, velocities, masses, 0.1, 0.05, 10, workers=2)
    print("centre of mass:", masses @ positions / masses.sum())
    seen, _, _ = np.histogram2d(
        positions[:, 1], positions[:, 0], bins=60, range=[[-3, 3], [-3, 3]], weights=masses
    )
    show(np.sqrt(seen), caption="Mass as seen from above")

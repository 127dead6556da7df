"""Inputs of the challenge saturns-rings-gpu:
(masses, positions, velocities, ring, ring_velocities, dt, steps)."""

import numpy as np

G = 4.0 * np.pi**2


def draw(rng, particles, dt, steps, moons=1):
    """A planet with some moons, and a ring of particles on circles between 0.5 and 0.72."""
    heavy = np.concatenate([[1.0], rng.uniform(3e-3, 5e-3, moons)])
    axes = np.concatenate([[0.0], 1.0 + 0.45 * np.arange(moons)])
    angles = rng.uniform(0.0, 2.0 * np.pi, moons + 1)
    out = np.stack([np.cos(angles), np.sin(angles)], axis=1)
    positions = axes[:, np.newaxis] * out
    speeds = np.concatenate([[0.0], np.sqrt(G * (1.0 + heavy[1:]) / axes[1:])])
    velocities = speeds[:, np.newaxis] * np.stack([-out[:, 1], out[:, 0]], axis=1)
    # The centre of mass rests.
    positions -= heavy @ positions / heavy.sum()
    velocities -= heavy @ velocities / heavy.sum()
    radii = np.sqrt(rng.uniform(0.5**2, 0.72**2, particles))
    angles = rng.uniform(0.0, 2.0 * np.pi, particles)
    out = np.stack([np.cos(angles), np.sin(angles)], axis=1)
    along = np.stack([-out[:, 1], out[:, 0]], axis=1)
    ring = positions[0] + radii[:, np.newaxis] * out
    ring_velocities = velocities[0] + np.sqrt(G / radii)[:, np.newaxis] * along
    ring, ring_velocities = ring.astype(np.float32), ring_velocities.astype(np.float32)
    return heavy, positions, velocities, ring, ring_velocities, dt, steps


def cases(rng, workers):
    yield {"name": "100 particles, 30 steps", "args": draw(rng, 100, 0.01, 30)}
    yield {"name": "no particle", "args": draw(rng, 0, 0.01, 5)}
    yield {"name": "one particle, one step", "args": draw(rng, 1, 0.01, 1)}
    yield {"name": "no step", "args": draw(rng, 4, 0.01, 0)}
    yield {"name": "exactly one thread block", "args": draw(rng, 32, 0.01, 10)}
    yield {"name": "two moons", "args": draw(rng, 33, 0.01, 25, moons=2)}
    odd = 2 * int(rng.integers(20, 40)) + 1
    yield {"name": "an odd number of particles", "args": draw(rng, odd, 0.01, 15), "hidden": True}
    lonely = draw(rng, 10, 0.01, 12, moons=0)
    yield {"name": "a planet without a moon", "args": lonely, "hidden": True}


def timed(rng, workers):
    return draw(rng, 4096, 0.01, 40)


def picture(output):
    """How many particles are in and around each of 72 x 72 squares."""
    place = np.asarray(output)
    counts, _, _ = np.histogram2d(
        -place[:, 1], place[:, 0], bins=72, range=[[-0.8, 0.8], [-0.8, 0.8]]
    )
    for _ in range(2):  # a small blur down, then, after transposing, across
        counts[1:-1] += 0.5 * (counts[:-2] + counts[2:])
        counts = counts.T
    return counts

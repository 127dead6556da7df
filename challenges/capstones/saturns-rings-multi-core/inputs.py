"""Inputs of the challenge saturns-rings-multi-core:
(masses, positions, velocities, ring, ring_velocities, dt, steps, workers)."""

import numpy as np

G = 4.0 * np.pi**2


def draw(rng, particles, dt, steps, moons=1):
    """A planet with some moons, and a ring of particles on circles between 0.42 and 0.72."""
    heavy = np.concatenate([[1.0], rng.uniform(1.5e-3, 2.5e-3, moons)])
    axes = np.concatenate([[0.0], 1.0 + 0.45 * np.arange(moons)])
    angles = rng.uniform(0.0, 2.0 * np.pi, moons + 1)
    out = np.stack([np.cos(angles), np.sin(angles)], axis=1)
    positions = axes[:, np.newaxis] * out
    speeds = np.concatenate([[0.0], np.sqrt(G * (1.0 + heavy[1:]) / axes[1:])])
    velocities = speeds[:, np.newaxis] * np.stack([-out[:, 1], out[:, 0]], axis=1)
    # The centre of mass rests.
    positions -= heavy @ positions / heavy.sum()
    velocities -= heavy @ velocities / heavy.sum()
    radii = np.sqrt(rng.uniform(0.42**2, 0.72**2, particles))
    angles = rng.uniform(0.0, 2.0 * np.pi, particles)
    out = np.stack([np.cos(angles), np.sin(angles)], axis=1)
    along = np.stack([-out[:, 1], out[:, 0]], axis=1)
    ring = positions[0] + radii[:, np.newaxis] * out
    ring_velocities = velocities[0] + np.sqrt(G / radii)[:, np.newaxis] * along
    return heavy, positions, velocities, ring, ring_velocities, dt, steps


def cases(rng, workers):
    big = draw(rng, 6000, 0.015, 1200)
    yield {"name": "6,000 particles, 18 turns of the moon, 2 workers", "args": (*big, 2)}
    yield {
        "name": "no particle",
        "args": (*draw(rng, 0, 0.01, 5), 2),
        "cause": (
            "Without particles there may be no blocks. Look at what puts the blocks together: "
            "often it needs one at least."
        ),
    }
    yield {"name": "one particle, one step", "args": (*draw(rng, 1, 0.01, 1), 2)}
    yield {"name": "no step", "args": (*draw(rng, 4, 0.01, 0), 2)}
    yield {
        "name": "fewer particles than workers",
        "args": (*draw(rng, 3, 0.01, 20), 4),
        "cause": (
            "There are 3 particles for 4 workers, and 3 // 4 is 0. Look at which task takes the "
            "particles that are left over."
        ),
    }
    yield {
        "name": "two moons, 51 particles",
        "args": (*draw(rng, 51, 0.01, 40, moons=2), 2),
        "cause": (
            "51 is not a multiple of 2, and there are two moons. Often particles that are left "
            "over get lost, or one moon is taken for granted."
        ),
    }
    odd = 2 * int(rng.integers(20, 60)) + 1
    many = *draw(rng, odd, 0.01, 33), 3
    yield {"name": "an odd number of particles", "args": many, "hidden": True}


def timed(rng, workers):
    return *draw(rng, 20_000, 0.01, 200), workers


def picture(output):
    """How many particles are in and around each of 120 x 120 squares."""
    place = np.asarray(output)
    counts, _, _ = np.histogram2d(
        -place[:, 1], place[:, 0], bins=120, range=[[-0.8, 0.8], [-0.8, 0.8]]
    )
    for _ in range(2):  # a small blur down, then, after transposing, across
        counts[1:-1] += 0.5 * (counts[:-2] + counts[2:])
        counts = counts.T
    return np.minimum(counts, np.quantile(counts, 0.99))

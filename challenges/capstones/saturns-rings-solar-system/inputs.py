"""Inputs of the challenge saturns-rings-solar-system:
(masses, positions, velocities, dt, steps, every)."""

import numpy as np

G = 4.0 * np.pi**2
FRAMES, SIDE = 40, 128
# Semi-major axes in au and masses in those of the Sun, Mercury to Neptune.
# Source: NASA, Planetary Fact Sheet, https://nssdc.gsfc.nasa.gov/planetary/factsheet/
AXES = np.array([0.387, 0.723, 1.0, 1.524, 5.203, 9.58, 19.2, 30.1])
MASSES = np.array([1.66e-7, 2.45e-6, 3.00e-6, 3.23e-7, 9.55e-4, 2.86e-4, 4.37e-5, 5.15e-5])


def planets(rng, chosen, dt, steps, every):
    """The Sun and some planets at random places of their orbits, as circles."""
    axes, light = AXES[chosen], MASSES[chosen]
    angles = rng.uniform(0.0, 2.0 * np.pi, len(axes))
    out = np.stack([np.cos(angles), np.sin(angles)], axis=1)
    along = np.stack([-out[:, 1], out[:, 0]], axis=1)
    positions = np.concatenate([np.zeros((1, 2)), axes[:, np.newaxis] * out])
    speeds = np.sqrt(G / axes)[:, np.newaxis]
    velocities = np.concatenate([np.zeros((1, 2)), speeds * along])
    return np.concatenate([[1.0], light]), positions, velocities, dt, steps, every


def stars(rng, n, steps, every):
    """Stars of different mass, some au apart."""
    angles = 2.0 * np.pi * (np.arange(n) + rng.uniform(-0.1, 0.1, n)) / n
    positions = 4.0 * np.stack([np.cos(angles), np.sin(angles)], axis=1)
    positions *= rng.uniform(0.9, 1.1, size=(n, 1))
    masses = rng.uniform(0.5, 2.0, n)
    velocities = rng.normal(0.0, 0.5, size=(n, 2))
    velocities += 2.2 * np.stack([-np.sin(angles), np.cos(angles)], axis=1)
    return masses, positions, velocities, 0.002, steps, every


def cases(rng, workers):
    yield {"name": "the Sun and eight planets", "args": planets(rng, np.arange(8), 0.01, 900, 5)}
    yield {"name": "a body alone", "args": stars(rng, 1, 5, 1)}
    yield {"name": "no step", "args": planets(rng, [2], 0.01, 0, 5)}
    three = planets(rng, [2, 4], 0.01, 300, 50)
    yield {"name": "the Sun, the Earth and Jupiter", "args": three}
    yield {"name": "three stars", "args": stars(rng, 3, 200, 4)}
    yield {"name": "fewer steps than between two records", "args": stars(rng, 4, 7, 10)}
    yield {"name": "steps that are left over", "args": stars(rng, 5, 103, 10), "hidden": True}
    yield {
        "name": "the outer planets",
        "args": planets(rng, [4, 5, 6, 7], 0.1, 300, 3),
        "hidden": True,
    }


def timed(rng, workers):
    return planets(rng, np.arange(8), 0.01, 300, 10)


def picture(output):
    """Frames of the bodies with trails, from (track, drift)."""
    track = np.asarray(output[0])
    track = track - track[:, :1]
    distance = np.maximum(np.hypot(track[..., 0], track[..., 1]), 1e-9)
    reach = np.sqrt(distance.max() + 1e-9)
    flat = (SIDE / 2 - 4) * track / np.sqrt(distance)[..., np.newaxis] / reach
    columns = np.rint(SIDE / 2 + flat[..., 0]).astype(np.intp)
    rows = np.rint(SIDE / 2 - flat[..., 1]).astype(np.intp)
    frames = np.zeros((FRAMES, SIDE, SIDE))
    for frame, last in enumerate(np.linspace(0, len(track) - 1, FRAMES).astype(np.intp)):
        frames[frame, rows[: last + 1], columns[: last + 1]] = 0.35
        for row, column in zip(rows[last], columns[last]):
            frames[frame, row - 1 : row + 2, column - 1 : column + 2] = 1.0
    return frames

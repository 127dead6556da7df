"""Inputs of the challenge saturns-rings-two-body: (masses, positions, velocities, dt, steps)."""

import numpy as np

G = 4.0 * np.pi**2
FRAMES, SIDE = 40, 96


def draw(rng, turns, steps, light=None):
    """Two bodies on ellipses about a centre of mass that drifts a little; `turns` orbits in all."""
    heavy = float(rng.uniform(0.6, 1.5))
    light = float(rng.uniform(0.1, 0.4)) if light is None else light
    masses = np.array([heavy, light])
    apart, eccentricity = rng.uniform(0.8, 1.5), rng.uniform(0.2, 0.45)
    angle = rng.uniform(0.0, 2.0 * np.pi)
    out = np.array([np.cos(angle), np.sin(angle)])
    speed = np.sqrt(G * masses.sum() / apart * (1.0 - eccentricity))
    drift = rng.uniform(-0.05, 0.05, size=2)
    shares = np.array([[-light], [heavy]]) / masses.sum()
    positions = shares * apart * out
    velocities = shares * speed * np.array([-out[1], out[0]]) + drift
    period = np.sqrt((apart / (1.0 + eccentricity)) ** 3 / masses.sum())
    dt = float(turns * period / max(steps, 1))
    return masses, positions, velocities, dt, steps


def cases(rng, workers):
    yield {"name": "two turns in 1,200 steps", "args": draw(rng, 2.0, 1200)}
    yield {"name": "no step", "args": draw(rng, 1.0, 0)}
    yield {"name": "one step", "args": draw(rng, 0.01, 1)}
    yield {
        "name": "a planet without mass",
        "args": draw(rng, 1.0, 300, light=0.0),
        "cause": (
            "This planet has no mass: it pulls nothing, and is pulled all the same. Look at which "
            "mass stands where, and at what is divided by it."
        ),
    }
    yield {"name": "a planet heavier than its star", "args": draw(rng, 1.0, 401, light=2.5)}
    steps = 2 * int(rng.integers(100, 200)) + 1
    yield {"name": "long steps", "args": draw(rng, 3.0, steps), "hidden": True}
    yield {"name": "many turns", "args": draw(rng, 8.0, 2000), "hidden": True}


def timed(rng, workers):
    return draw(rng, 3.0, 1500)


def picture(output):
    """Frames that show both bodies with trails, from (track, drift)."""
    track = np.asarray(output[0])
    low, high = track.min(axis=(0, 1)), track.max(axis=(0, 1))
    scale = (SIDE - 7) / max((high - low).max(), 1e-9)
    columns, rows = np.moveaxis(3 + np.rint((track - low) * scale).astype(np.intp), 2, 0)
    frames = np.zeros((FRAMES, SIDE, SIDE))
    for frame, last in enumerate(np.linspace(0, len(track) - 1, FRAMES).astype(np.intp)):
        frames[frame, SIDE - 1 - rows[: last + 1], columns[: last + 1]] = 0.35
        for row, column in zip(SIDE - 1 - rows[last], columns[last]):
            frames[frame, row - 1 : row + 2, column - 1 : column + 2] = 1.0
    return frames

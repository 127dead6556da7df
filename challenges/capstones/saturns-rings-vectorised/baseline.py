"""One particle after the other, in plain floats; all bodies move first and leave a track."""

import math

import numpy as np

G = 4.0 * math.pi**2


def pull_at(masses, places, x, y, skip=-1):
    """Acceleration at (x, y) by all bodies but number `skip`."""
    ax = ay = 0.0
    for j, (mass, (bx, by)) in enumerate(zip(masses, places)):
        if j != skip:
            dx, dy = bx - x, by - y
            square = dx * dx + dy * dy
            strength = G * mass / (square * math.sqrt(square))
            ax += strength * dx
            ay += strength * dy
    return ax, ay


def kick_and_move(place, speed, pull, dt):
    """Half a kick and a move."""
    speed = speed[0] + 0.5 * dt * pull[0], speed[1] + 0.5 * dt * pull[1]
    return (place[0] + dt * speed[0], place[1] + dt * speed[1]), speed


def rings(masses, positions, velocities, ring, ring_velocities, dt: float, steps: int):
    """Places of the particles after the steps, shape (n, 2). The particles pull at nothing.

    Units: the distance of the moon, its period (nearly), the mass of the planet.
    """
    masses, places, speeds = masses.tolist(), positions.tolist(), velocities.tolist()
    particles, motions = ring.tolist(), ring_velocities.tolist()
    pulls = [pull_at(masses, places, *place, skip=i) for i, place in enumerate(places)]
    ring_pulls = [pull_at(masses, places, *place) for place in particles]
    half = 0.5 * dt
    for _ in range(steps):
        for i, pull in enumerate(pulls):
            places[i], speeds[i] = kick_and_move(places[i], speeds[i], pull, dt)
        for i, place in enumerate(places):
            ax, ay = pulls[i] = pull_at(masses, places, *place, skip=i)
            speeds[i] = speeds[i][0] + half * ax, speeds[i][1] + half * ay
        for i, pull in enumerate(ring_pulls):
            (x, y), (u, v) = kick_and_move(particles[i], motions[i], pull, dt)
            ax, ay = ring_pulls[i] = pull_at(masses, places, x, y)
            particles[i], motions[i] = (x, y), (u + half * ax, v + half * ay)
    return np.array(particles).reshape(-1, 2)

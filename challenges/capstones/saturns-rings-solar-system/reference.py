"""Velocity Verlet; each pair is looked at once, since both pulls have the same direction."""

import math

import numpy as np

G = 4.0 * math.pi**2


def accelerations(masses, xs, ys):
    """Accelerations of all bodies along x and y, by all others."""
    n = len(masses)
    ax, ay = [0.0] * n, [0.0] * n
    for i in range(n):
        x, y, mass = xs[i], ys[i], masses[i]
        ax_i, ay_i = ax[i], ay[i]
        for j in range(i + 1, n):
            dx, dy = xs[j] - x, ys[j] - y
            square = dx * dx + dy * dy
            pull = G / (square * math.sqrt(square))
            dx *= pull
            dy *= pull
            ax_i += masses[j] * dx
            ay_i += masses[j] * dy
            ax[j] -= mass * dx
            ay[j] -= mass * dy
        ax[i], ay[i] = ax_i, ay_i
    return ax, ay


def energy(masses, xs, ys, us, vs):
    """Kinetic energy of all bodies and potential energy of all pairs."""
    n = len(masses)
    total = sum(0.5 * m * (u * u + v * v) for m, u, v in zip(masses, us, vs))
    for i in range(n):
        for j in range(i):
            total -= G * masses[i] * masses[j] / math.hypot(xs[j] - xs[i], ys[j] - ys[i])
    return total


def simulate(masses, positions, velocities, dt: float, steps: int, every: int):
    """Positions at the start and after every so many steps, shape (1 + steps // every, n, 2), and
    the drift at these moments. Units: astronomical unit, year, mass of the Sun.
    """
    bodies = range(len(masses))
    masses = masses.tolist()
    (xs, ys), (us, vs) = positions.T.tolist(), velocities.T.tolist()
    start = energy(masses, xs, ys, us, vs)
    track, drift, half = [list(zip(xs, ys))], 0.0, 0.5 * dt
    ax, ay = accelerations(masses, xs, ys)
    for step in range(1, steps + 1):
        for i in bodies:
            us[i] += half * ax[i]
            vs[i] += half * ay[i]
            xs[i] += dt * us[i]
            ys[i] += dt * vs[i]
        ax, ay = accelerations(masses, xs, ys)
        for i in bodies:
            us[i] += half * ax[i]
            vs[i] += half * ay[i]
        if step % every == 0:
            track.append(list(zip(xs, ys)))
            drift = max(drift, abs(energy(masses, xs, ys, us, vs) / start - 1.0))
    return np.array(track), drift

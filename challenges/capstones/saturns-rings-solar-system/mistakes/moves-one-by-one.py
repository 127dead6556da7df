# verdict: wrong-output
# Moves each body before the next one is asked for its pull: later bodies see new places.
import math

import numpy as np

G = 4.0 * math.pi**2


def accelerations(masses, xs, ys):
    """Accelerations of all bodies along x and y, by all others."""
    n = len(masses)
    ax, ay = [0.0] * n, [0.0] * n
    for i in range(n):
        for j in range(n):
            if i != j:
                dx, dy = xs[j] - xs[i], ys[j] - ys[i]
                distance = math.sqrt(dx * dx + dy * dy)
                pull = G * masses[j] / distance**3
                ax[i] += pull * dx
                ay[i] += pull * dy
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
    n = len(masses)
    masses = masses.tolist()
    (xs, ys), (us, vs) = positions.T.tolist(), velocities.T.tolist()
    start = energy(masses, xs, ys, us, vs)
    track, drift = [list(zip(xs, ys))], 0.0
    ax, ay = accelerations(masses, xs, ys)
    for step in range(1, steps + 1):
        for i in range(n):
            ax, ay = accelerations(masses, xs, ys)
            us[i] += 0.5 * dt * ax[i]
            vs[i] += 0.5 * dt * ay[i]
            xs[i] += dt * us[i]
            ys[i] += dt * vs[i]
        for i in range(n):
            us[i] += 0.5 * dt * ax[i]
            vs[i] += 0.5 * dt * ay[i]
        if step % every == 0:
            track.append(list(zip(xs, ys)))
            drift = max(drift, abs(energy(masses, xs, ys, us, vs) / start - 1.0))
    return np.array(track), drift

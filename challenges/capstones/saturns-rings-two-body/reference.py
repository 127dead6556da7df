"""Velocity Verlet with plain floats: for two bodies, arrays cost more than they save."""

import math

import numpy as np

G = 4.0 * math.pi**2


def two_body(masses, positions, velocities, dt: float, steps: int) -> tuple[np.ndarray, float]:
    """Positions before the first and after each step, shape (steps + 1, 2, 2), and the drift.

    Units: astronomical unit, year, mass of the Sun.
    Source of the method: W. C. Swope et al., J. Chem. Phys. 76 (1982), 637.
    """
    m0, m1 = masses.tolist()
    (x0, y0), (x1, y1) = positions.tolist()
    (u0, v0), (u1, v1) = velocities.tolist()
    half = 0.5 * dt
    track = [(x0, y0, x1, y1)]
    start, drift, px, py = None, 0.0, 0.0, 0.0
    for step in range(steps + 1):
        if step > 0:
            # Half a kick with the old pull, a move, and below half a kick with the new one.
            u0, v0 = u0 + half * m1 * px, v0 + half * m1 * py
            u1, v1 = u1 - half * m0 * px, v1 - half * m0 * py
            x0, y0 = x0 + dt * u0, y0 + dt * v0
            x1, y1 = x1 + dt * u1, y1 + dt * v1
            track.append((x0, y0, x1, y1))
        dx, dy = x1 - x0, y1 - y0
        square = dx * dx + dy * dy
        distance = math.sqrt(square)
        strength = G / (square * distance)
        px, py = strength * dx, strength * dy
        if step > 0:
            u0, v0 = u0 + half * m1 * px, v0 + half * m1 * py
            u1, v1 = u1 - half * m0 * px, v1 - half * m0 * py
        energy = (
            0.5 * (m0 * (u0 * u0 + v0 * v0) + m1 * (u1 * u1 + v1 * v1)) - G * m0 * m1 / distance
        )
        if start is None:
            start = energy
        drift = max(drift, abs(energy / start - 1.0))
    return np.array(track).reshape(-1, 2, 2), drift

# verdict: wrong-output
# One full kick and one move: the energy does not run away, but the method is only first order.
import numpy as np

G = 4.0 * np.pi**2


def energy(masses, positions, velocities):
    """Kinetic and potential energy of both bodies together."""
    kinetic = 0.5 * (masses * (velocities**2).sum(axis=1)).sum()
    return kinetic - G * masses[0] * masses[1] / np.linalg.norm(positions[1] - positions[0])


def accelerations(masses, positions):
    """Both accelerations, shape (2, 2): each body is pulled by the mass of the other."""
    apart = positions[1] - positions[0]
    pull = G * apart / np.linalg.norm(apart) ** 3
    return np.array([masses[1] * pull, -masses[0] * pull])


def two_body(masses, positions, velocities, dt: float, steps: int) -> tuple[np.ndarray, float]:
    """Positions before the first and after each step, shape (steps + 1, 2, 2), and the drift.

    Units: astronomical unit, year, mass of the Sun.
    """
    positions, velocities = positions.copy(), velocities.copy()
    start = energy(masses, positions, velocities)
    track, drift = [positions.copy()], 0.0
    pull = accelerations(masses, positions)
    for _ in range(steps):
        velocities += dt * pull
        positions += dt * velocities
        pull = accelerations(masses, positions)
        track.append(positions.copy())
        drift = max(drift, abs(energy(masses, positions, velocities) / start - 1.0))
    return np.array(track), float(drift)

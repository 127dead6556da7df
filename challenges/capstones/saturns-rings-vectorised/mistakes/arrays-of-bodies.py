# verdict: too-slow
# Vectorises over the bodies, of which there are two or three, and loops over the particles.
import numpy as np

G = 4.0 * np.pi**2


def body_pulls(masses, positions):
    """Accelerations of the bodies by each other, shape (b, 2)."""
    apart = positions - positions[:, np.newaxis]
    square = (apart * apart).sum(axis=2)
    np.fill_diagonal(square, 1.0)
    strength = G * masses / (square * np.sqrt(square))
    return (strength[:, :, np.newaxis] * apart).sum(axis=1)


def ring_pull(masses, positions, place):
    """Acceleration of one particle, shape (2,), by all bodies at once."""
    apart = positions - place
    square = (apart * apart).sum(axis=1)
    return (G * masses / (square * np.sqrt(square))) @ apart


def rings(masses, positions, velocities, ring, ring_velocities, dt: float, steps: int):
    """Places of the particles after the steps, shape (n, 2). The particles pull at nothing.

    Units: the distance of the moon, its period (nearly), the mass of the planet.
    """
    positions, velocities = positions.copy(), velocities.copy()
    places, motions = ring.copy(), ring_velocities.copy()
    half = 0.5 * dt
    pulls = body_pulls(masses, positions)
    accelerations = [ring_pull(masses, positions, place) for place in places]
    for _ in range(steps):
        velocities += half * pulls
        positions += dt * velocities
        pulls = body_pulls(masses, positions)
        velocities += half * pulls
        for i in range(len(places)):
            motions[i] += half * accelerations[i]
            places[i] += dt * motions[i]
            accelerations[i] = ring_pull(masses, positions, places[i])
            motions[i] += half * accelerations[i]
    return places

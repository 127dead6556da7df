"""A star and a planet. This is Euler's method: look at what becomes of the orbit."""

import numpy as np

G = 4.0 * np.pi**2


def energy(masses, positions, velocities):
    kinetic = 0.5 * (masses * (velocities**2).sum(axis=1)).sum()
    return kinetic - G * masses[0] * masses[1] / np.linalg.norm(positions[1] - positions[0])


def accelerations(masses, positions):
    apart = positions[1] - positions[0]  # from the first body to the second
    pull = G * apart / np.linalg.norm(apart) ** 3
    return np.array([masses[1] * pull, -masses[0] * pull])


def two_body(masses, positions, velocities, dt, steps):
    positions, velocities = positions.copy(), velocities.copy()
    start = energy(masses, positions, velocities)
    track, drift = [positions.copy()], 0.0
    for _ in range(steps):
        pull = accelerations(masses, positions)
        positions += dt * velocities
        velocities += dt * pull
        track.append(positions.copy())
        drift = max(drift, abs(energy(masses, positions, velocities) / start - 1.0))
    return np.array(track), float(drift)


if __name__ == "__main__":
    from forkjoin import show

    masses = np.array([1.0, 0.2])
    positions = np.array([[-0.2, 0.0], [1.0, 0.0]])
    velocities = np.array([[0.0, -0.8], [0.0, 4.0]])
    track, drift = two_body(masses, positions, velocities, 0.002, 1500)
    print("energy drifts by", drift)  # should print about 0.00041
    image = np.zeros((120, 120))
    columns = np.clip(60 + 35 * track[..., 0], 0, 119).astype(int)
    rows = np.clip(60 - 35 * track[..., 1], 0, 119).astype(int)
    image[rows, columns] = 1.0
    show(image, caption="The paths of the star and of the planet", colormap="magma")

"""The Sun and its planets. So far only the Sun pulls, and it stands still itself."""

import math

import numpy as np

G = 4.0 * math.pi**2
# Name, distance from the Sun in au, mass in masses of the Sun (NASA, Planetary Fact Sheet).
PLANETS = [
    ("Mercury", 0.387, 1.66e-7),
    ("Venus", 0.723, 2.45e-6),
    ("Earth", 1.0, 3.00e-6),
    ("Mars", 1.524, 3.23e-7),
    ("Jupiter", 5.203, 9.55e-4),
    ("Saturn", 9.58, 2.86e-4),
    ("Uranus", 19.2, 4.37e-5),
    ("Neptune", 30.1, 5.15e-5),
]


def accelerations(masses, xs, ys):
    n = len(masses)
    ax, ay = [0.0] * n, [0.0] * n
    for i in range(1, n):
        dx, dy = xs[0] - xs[i], ys[0] - ys[i]
        pull = G * masses[0] / math.hypot(dx, dy) ** 3
        ax[i] += pull * dx
        ay[i] += pull * dy
    return ax, ay


def energy(masses, xs, ys, us, vs):
    return sum(0.5 * m * (u * u + v * v) for m, u, v in zip(masses, us, vs))


def simulate(masses, positions, velocities, dt, steps, every):
    n = len(masses)
    masses = masses.tolist()
    (xs, ys), (us, vs) = positions.T.tolist(), velocities.T.tolist()
    track, drift = [list(zip(xs, ys))], 0.0
    ax, ay = accelerations(masses, xs, ys)
    for step in range(1, steps + 1):
        for i in range(n):
            us[i] += 0.5 * dt * ax[i]
            vs[i] += 0.5 * dt * ay[i]
            xs[i] += dt * us[i]
            ys[i] += dt * vs[i]
        ax, ay = accelerations(masses, xs, ys)
        for i in range(n):
            us[i] += 0.5 * dt * ax[i]
            vs[i] += 0.5 * dt * ay[i]
        if step % every == 0:
            track.append(list(zip(xs, ys)))
    return np.array(track), drift


if __name__ == "__main__":
    from forkjoin import show

    masses = np.array([1.0] + [mass for _, _, mass in PLANETS])
    axes = np.array([0.0] + [axis for _, axis, _ in PLANETS])
    positions = np.stack([axes, 0.0 * axes], axis=1)
    speeds = np.sqrt(G / np.maximum(axes, 0.1)) * (axes > 0.0)
    velocities = np.stack([0.0 * axes, speeds], axis=1)
    track, drift = simulate(masses, positions, velocities, 0.01, 1500, 5)
    print("energy drifts by", drift)  # should print about 2.4e-06
    image = np.zeros((160, 160))
    shrunk = track / np.sqrt(np.maximum(np.hypot(track[..., :1], track[..., 1:]), 1e-9))
    image[(80 - 14 * shrunk[..., 1]).astype(int), (80 + 14 * shrunk[..., 0]).astype(int)] = 1.0
    show(image, caption="Paths in 15 years, distances by their square root", colormap="magma")

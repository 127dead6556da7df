"""A ring of particles in the pull of a planet and its moon. It is right, and slow."""

import math

import numpy as np

G = 4.0 * math.pi**2


def body_pulls(masses, positions):
    apart = positions - positions[:, np.newaxis]
    square = (apart * apart).sum(axis=2)
    np.fill_diagonal(square, 1.0)
    strength = G * masses / (square * np.sqrt(square))
    return (strength[:, :, np.newaxis] * apart).sum(axis=1)


def ring_pull(masses, positions, x, y):
    ax = ay = 0.0
    for mass, (bx, by) in zip(masses.tolist(), positions.tolist()):
        dx, dy = bx - x, by - y
        square = dx * dx + dy * dy
        strength = G * mass / (square * math.sqrt(square))
        ax += strength * dx
        ay += strength * dy
    return ax, ay


def rings(masses, positions, velocities, ring, ring_velocities, dt, steps):
    positions, velocities = positions.copy(), velocities.copy()
    particles, motions = ring.tolist(), ring_velocities.tolist()
    half = 0.5 * dt
    pulls = body_pulls(masses, positions)
    accelerations = [ring_pull(masses, positions, x, y) for x, y in particles]
    for _ in range(steps):
        velocities += half * pulls
        positions += dt * velocities
        pulls = body_pulls(masses, positions)
        velocities += half * pulls
        for i, (ax, ay) in enumerate(accelerations):
            (x, y), (u, v) = particles[i], motions[i]
            u, v = u + half * ax, v + half * ay
            x, y = x + dt * u, y + dt * v
            ax, ay = accelerations[i] = ring_pull(masses, positions, x, y)
            particles[i], motions[i] = (x, y), (u + half * ax, v + half * ay)
    return np.array(particles).reshape(-1, 2)


def make_ring(n):
    rng = np.random.default_rng(7)
    masses = np.array([1.0, 0.002])  # a planet and a moon
    positions = np.array([[-0.002, 0.0], [1.0, 0.0]])
    velocities = np.array([[0.0, -0.002], [0.0, 1.0]]) * 2.0 * np.pi
    radius = np.sqrt(rng.uniform(0.42**2, 0.72**2, n))
    angle = rng.uniform(0.0, 2.0 * np.pi, n)
    speed = np.sqrt(G / radius)
    ring = np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=1)
    motion = np.stack([-speed * np.sin(angle), speed * np.cos(angle)], axis=1)
    return masses, positions, velocities, ring + positions[0], motion + velocities[0]


if __name__ == "__main__":
    from forkjoin import show

    # When it is fast, try 10,000 particles and 1,500 steps.
    after = rings(*make_ring(200), 0.01, 100)
    print("first particle:", after[0].round(4))  # should print [ 0.2493 -0.5617]
    image, _, _ = np.histogram2d(
        -after[:, 1], after[:, 0], bins=100, range=[[-0.8, 0.8], [-0.8, 0.8]]
    )
    show(image, caption="The ring from above", colormap="magma")

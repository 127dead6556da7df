"""A ring of particles. One process moves all of them: share the ring."""

import numpy as np

G = 4.0 * np.pi**2


def body_pulls(masses, positions):
    apart = positions - positions[:, np.newaxis]
    square = (apart * apart).sum(axis=2)
    np.fill_diagonal(square, 1.0)
    strength = G * masses / (square * np.sqrt(square))
    return (strength[:, :, np.newaxis] * apart).sum(axis=1)


def ring_pulls(masses, positions, x, y):
    ax, ay = np.zeros_like(x), np.zeros_like(y)
    for mass, (bx, by) in zip(masses, positions):
        dx = bx - x
        dy = by - y
        square = dx * dx
        square += dy * dy
        strength = G * mass / (square * np.sqrt(square))
        dx *= strength
        dy *= strength
        ax += dx
        ay += dy
    return ax, ay


def move(masses, positions, velocities, ring, ring_velocities, dt, steps):
    positions, velocities = positions.copy(), velocities.copy()
    x, y = ring[:, 0].copy(), ring[:, 1].copy()
    u, v = ring_velocities[:, 0].copy(), ring_velocities[:, 1].copy()
    half = 0.5 * dt
    pulls = body_pulls(masses, positions)
    ax, ay = ring_pulls(masses, positions, x, y)
    for _ in range(steps):
        velocities += half * pulls
        positions += dt * velocities
        pulls = body_pulls(masses, positions)
        velocities += half * pulls
        u += half * ax
        v += half * ay
        x += dt * u
        y += dt * v
        ax, ay = ring_pulls(masses, positions, x, y)
        u += half * ax
        v += half * ay
    return np.stack([x, y], axis=1)


def rings(masses, positions, velocities, ring, ring_velocities, dt, steps, workers):
    return move(masses, positions, velocities, ring, ring_velocities, dt, steps)


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

    after = rings(*make_ring(8000), 0.015, 1000, workers=2)
    print("first particle:", after[0].round(4))  # should print [0.0264 0.6546]
    image, _, _ = np.histogram2d(
        -after[:, 1], after[:, 0], bins=100, range=[[-0.8, 0.8], [-0.8, 0.8]]
    )
    show(image, caption="The ring from above", colormap="magma")

"""A ring of particles. Each step is a launch, and everything is copied there and back."""

import math

import numpy as np
from numba import cuda, float32

G = 4.0 * np.pi**2
THREADS = 32


def body_track(masses, positions, velocities, dt, steps):
    positions, velocities = positions.copy(), velocities.copy()
    track = [positions.copy()]
    for step in range(steps + 1):
        apart = positions - positions[:, np.newaxis]
        square = (apart * apart).sum(axis=2)
        np.fill_diagonal(square, 1.0)
        strength = G * masses / (square * np.sqrt(square))
        pulls = (strength[:, :, np.newaxis] * apart).sum(axis=1)
        if step > 0:
            velocities += 0.5 * dt * pulls
            track.append(positions.copy())
        velocities += 0.5 * dt * pulls
        positions += dt * velocities
    return np.array(track)


@cuda.jit
def pull_kernel(masses, places, ring, pulls):
    i = cuda.grid(1)
    if i < ring.shape[0]:
        ax = ay = float32(0)
        for j in range(masses.size):
            dx = places[j, 0] - ring[i, 0]
            dy = places[j, 1] - ring[i, 1]
            square = dx * dx + dy * dy
            strength = masses[j] / (square * math.sqrt(square))
            ax += strength * dx
            ay += strength * dy
        pulls[i, 0] = ax
        pulls[i, 1] = ay


def rings(masses, positions, velocities, ring, ring_velocities, dt, steps):
    n = len(ring)
    ring, ring_velocities = ring.copy(), ring_velocities.copy()
    if n == 0:
        return ring
    pulls = np.zeros((n, 2), np.float32)
    strengths = (G * masses).astype(np.float32)
    half = np.float32(0.5 * dt)
    for step, places in enumerate(body_track(masses, positions, velocities, dt, steps)):
        if step > 0:
            ring_velocities += half * pulls
            ring += np.float32(dt) * ring_velocities
        # Copies the particles to the device, and their pulls back.
        pull_kernel[(n + THREADS - 1) // THREADS, THREADS](
            strengths, places.astype(np.float32), ring, pulls
        )
        if step > 0:
            ring_velocities += half * pulls
    return ring


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
    ring = (ring + positions[0]).astype(np.float32)
    motion = (motion + velocities[0]).astype(np.float32)
    return masses, positions, velocities, ring, motion


if __name__ == "__main__":
    from forkjoin import show

    after = rings(*make_ring(200), 0.015, 60)
    print("first particle:", after[0].round(3))  # should print [-0.516 -0.367]
    image, _, _ = np.histogram2d(
        -after[:, 1], after[:, 0], bins=72, range=[[-0.8, 0.8], [-0.8, 0.8]]
    )
    show(image, caption="The ring from above", colormap="magma")

"""A ring and its moon with complex numbers: x + iy is a place, and a pull is one expression."""

import numpy as np

G = 4.0 * np.pi**2


def pull(mass, apart):
    """Acceleration towards a body of this mass that is `apart` away, as a complex number."""
    return G * mass * apart / np.abs(apart) ** 3


def ring_pictures(turns, particles=4000, moon=0.003, dt=0.02, seed=7):
    """Pictures of the ring at the start and after each turn of the moon, (turns + 1, 120, 120)."""
    rng = np.random.default_rng(seed)
    place = np.sqrt(rng.uniform(0.42**2, 0.72**2, particles)) * np.exp(
        2j * np.pi * rng.uniform(size=particles)
    )
    speed = 1j * np.sqrt(G / np.abs(place)) * place / np.abs(place)
    # The planet rests at 0; what the moon does to the planet is taken from everybody else.
    turn = np.sqrt(G * (1.0 + moon))
    per_turn = round(1.0 / dt)
    pictures = [picture_of(place)]
    for step in range(turns * per_turn):
        place += 0.5 * dt * speed
        moon_at = np.exp(1j * turn * (step + 0.5) * dt)
        speed += dt * (pull(1.0, -place) + pull(moon, moon_at - place) - pull(moon, moon_at))
        place += 0.5 * dt * speed
        if (step + 1) % per_turn == 0:
            pictures.append(picture_of(place))
    return np.array(pictures)


def picture_of(place, side=120):
    """How many particles are in each of side x side squares, a little blurred."""
    counts, _, _ = np.histogram2d(
        -place.imag, place.real, bins=side, range=[[-0.8, 0.8], [-0.8, 0.8]]
    )
    for _ in range(2):
        counts[1:-1] += 0.5 * (counts[:-2] + counts[2:])
        counts = counts.T
    return np.minimum(counts, np.quantile(counts, 0.99))

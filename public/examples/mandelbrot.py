"""Compute the Mandelbrot set in bands of rows, shared among the workers of a pool."""

import os
from base64 import b64encode
from multiprocessing import Pool

WIDTH, HEIGHT = 320, 200
ROWS = 4  # rows in a band: one task
LIMIT = 160


def escape_count(c):
    """Steps until z leaves the circle of radius 2, at most LIMIT."""
    z = 0j
    for count in range(LIMIT):
        z = z * z + c
        if z.real * z.real + z.imag * z.imag > 4.0:
            return count
    return LIMIT


def band(first):
    """Compute ROWS rows from row `first` on, and print them so that the page can paint them."""
    counts = bytes(
        escape_count(complex(-2.25 + 3.2 * x / WIDTH, 1.0 - 2.0 * y / HEIGHT))
        for y in range(first, first + ROWS)
        for x in range(WIDTH)
    )
    print("band", first, b64encode(counts).decode(), flush=True)
    return sum(counts)


if __name__ == "__main__":
    with Pool(os.cpu_count()) as pool:
        steps = pool.map(band, range(0, HEIGHT, ROWS), chunksize=1)
    print("steps", sum(steps))

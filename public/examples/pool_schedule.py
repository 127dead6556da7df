"""Compute uneven bands of the Mandelbrot set in a pool, in parcels of several sizes: pool_schedule.py ROUNDS."""

import sys
from multiprocessing import Pool

WIDTH, ROWS, BANDS = 240, 4, 24
LIMIT = 100


def escape_count(c):
    """Steps until z leaves the circle of radius 2, at most LIMIT."""
    z = 0j
    for count in range(LIMIT):
        z = z * z + c
        if z.real * z.real + z.imag * z.imag > 4.0:
            return count
    return LIMIT


def band(k):
    """Compute the rows of band `k`: from the middle of the set upwards, the long ones first."""
    return sum(
        escape_count(complex(-2.25 + 3.2 * x / WIDTH, -0.1 + 1.3 * y / (BANDS * ROWS)))
        for y in range(k * ROWS, (k + 1) * ROWS)
        for x in range(WIDTH)
    )


if __name__ == "__main__":
    rounds = int(sys.argv[1])
    with Pool(2) as pool:
        pool.map(band, [BANDS] * 2, chunksize=1)  # so that both workers are awake
        for _ in range(rounds):
            for chunksize in (12, 6, 3, 2, 1):
                print(chunksize, sum(pool.map(band, range(BANDS), chunksize=chunksize)))

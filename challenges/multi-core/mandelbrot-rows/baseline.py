"""All rows in one process."""

import numpy as np


def row_counts(row: tuple[float, float, float, int, int]) -> list[int]:
    """Steps before each point of one row escapes; row is (left, y, step, columns, limit)."""
    left, y, step, columns, limit = row
    counts = []
    for column in range(columns):
        c = complex(left + step * column, y)
        z = 0j
        count = 0
        while count < limit:
            z = z * z + c
            if z.real * z.real + z.imag * z.imag > 4.0:
                break
            count += 1
        counts.append(count)
    return counts


def mandelbrot(
    left: float, top: float, step: float, rows: int, columns: int, limit: int, workers: int
) -> np.ndarray:
    """The counts of a picture, shape (rows, columns), int64; workers is not used."""
    lines = [row_counts((left, top - step * i, step, columns, limit)) for i in range(rows)]
    return np.array(lines, dtype=np.int64).reshape(rows, columns)

"""Inputs of the challenge mandelbrot-rows: (left, top, step, rows, columns, limit, workers).

The upper rows cross the middle of the set and the lower ones lie outside: halves are never equal.
"""


def view(rng, rows, columns, limit, workers):
    step = 2.5 / columns
    left = -2.0 + float(rng.uniform(-0.02, 0.02))
    top = 0.12 + float(rng.uniform(-0.02, 0.02))
    return left, top, step, rows, columns, limit, workers


def cases(rng, workers):
    yield {"name": "80 rows, 2 workers", "args": view(rng, 80, 140, 100, 2)}
    yield {
        "name": "no rows",
        "args": view(rng, 0, 5, 10, 2),
        "cause": (
            "Without rows there is no task. Look at what puts the rows together: often it needs "
            "one at least."
        ),
    }
    yield {"name": "one point", "args": view(rng, 1, 1, 1, 1)}
    yield {
        "name": "fewer rows than workers",
        "args": view(rng, 2, 30, 40, 3),
        "cause": (
            "There are 2 rows for 3 workers, and 2 // 3 is 0. Look at which task computes the rows"
            " that are left over."
        ),
    }
    yield {
        "name": "31 rows, 4 workers",
        "args": view(rng, 31, 54, 60, 4),
        "cause": (
            "31 is not a multiple of 4. Often the rows that are left over after sharing are never "
            "computed, or computed twice."
        ),
    }
    yield {"name": "29 rows, 3 workers", "args": view(rng, 29, 47, 50, 3), "hidden": True}


def timed(rng, workers):
    return view(rng, 64, 100, 250, workers)

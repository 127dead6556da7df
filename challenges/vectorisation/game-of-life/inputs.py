"""Inputs of the challenge game-of-life: (board, steps)."""

import numpy as np


def draw(rng, rows, columns, share=0.35):
    """A random board; share is the part of the cells that are alive."""
    return rng.random((rows, columns)) < share


def on_the_edge(rng, rows, columns):
    """Live cells along all four edges and in the corners, where a board that wraps differs."""
    board = draw(rng, rows, columns)
    board[0, : columns // 2] = True
    board[-1, columns // 3 :] = True
    board[: rows // 2, 0] = True
    board[rows // 3 :, -1] = True
    return board


def cases(rng, workers):
    yield {"name": "90 x 120 cells, 60 steps", "args": (draw(rng, 90, 120), 60)}
    yield {"name": "one cell", "args": (np.array([[True]]), 2)}
    yield {"name": "no step", "args": (draw(rng, 4, 5), 0)}
    yield {"name": "one row", "args": (np.ones((1, 9), dtype=bool), 3)}
    yield {"name": "two columns", "args": (np.ones((7, 2), dtype=bool), 4)}
    blinker = np.zeros((5, 5), dtype=bool)
    blinker[2, 1:4] = True
    yield {"name": "a blinker", "args": (blinker, 3)}
    yield {"name": "life on the edge", "args": (on_the_edge(rng, 12, 16), 6)}
    crowded = draw(rng, 15, 11, share=0.9)
    yield {"name": "a crowded board", "args": (crowded, 5), "hidden": True}
    odd = 2 * int(rng.integers(10, 20)) + 1
    yield {"name": "odd sizes", "args": (draw(rng, odd, 37), 8), "hidden": True}


def timed(rng, workers):
    return draw(rng, 128, 160), 3

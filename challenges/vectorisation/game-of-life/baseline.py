"""One cell after the other."""

import numpy as np


def generations(board: np.ndarray, steps: int) -> np.ndarray:
    """All generations, bool, shape (steps + 1, rows, columns), of a board (rows, columns)."""
    rows, columns = board.shape
    history = np.zeros((steps + 1, rows, columns), dtype=bool)
    history[0] = board
    for step in range(steps):
        now = history[step]
        for row in range(rows):
            for column in range(columns):
                alive = 0
                for i in range(max(row - 1, 0), min(row + 2, rows)):
                    for j in range(max(column - 1, 0), min(column + 2, columns)):
                        if now[i, j] and (i != row or j != column):
                            alive += 1
                history[step + 1, row, column] = alive == 3 or (alive == 2 and now[row, column])
    return history

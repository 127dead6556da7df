"""Three slices of rows, then three of columns, of a board with a dead frame around it."""

import numpy as np


def generations(board: np.ndarray, steps: int) -> np.ndarray:
    """All generations, bool, shape (steps + 1, rows, columns), of a board (rows, columns)."""
    rows, columns = board.shape
    history = np.zeros((steps + 1, rows, columns), dtype=bool)
    history[0] = board
    framed = np.zeros((rows + 2, columns + 2), dtype=np.uint8)
    for step in range(steps):
        framed[1:-1, 1:-1] = history[step]
        trios = framed[:-2] + framed[1:-1] + framed[2:]
        block = trios[:, :-2] + trios[:, 1:-1] + trios[:, 2:]
        # The block of nine counts the cell itself: 3 is birth or survival, 4 survival only.
        history[step + 1] = (block == 3) | ((block == 4) & history[step])
    return history

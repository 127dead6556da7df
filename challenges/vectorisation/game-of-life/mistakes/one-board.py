# verdict: wrong-output
# Writes the new row into the board it still reads from, so the row below sees neighbours of the next generation.
import numpy as np


def generations(board: np.ndarray, steps: int) -> np.ndarray:
    history = np.zeros((steps + 1, *board.shape), dtype=bool)
    history[0] = board
    framed = np.pad(board.astype(np.uint8), 1)
    for step in range(steps):
        for row in range(1, framed.shape[0] - 1):
            trios = framed[row - 1] + framed[row] + framed[row + 1]
            block = trios[:-2] + trios[1:-1] + trios[2:]
            framed[row, 1:-1] = (block == 3) | ((block == 4) & (framed[row, 1:-1] == 1))
        history[step + 1] = framed[1:-1, 1:-1]
    return history

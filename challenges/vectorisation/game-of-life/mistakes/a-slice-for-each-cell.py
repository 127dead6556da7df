# verdict: too-slow
# Right, but there is an array expression for each cell. Nine numbers are far too few to pay for a call.
import numpy as np


def generations(board: np.ndarray, steps: int) -> np.ndarray:
    rows, columns = board.shape
    history = np.zeros((steps + 1, rows, columns), dtype=bool)
    history[0] = board
    for step in range(steps):
        framed = np.pad(history[step].astype(np.uint8), 1)
        for row in range(rows):
            for column in range(columns):
                block = framed[row : row + 3, column : column + 3].sum()
                survives = block == 4 and history[step, row, column]
                history[step + 1, row, column] = block == 3 or survives
    return history

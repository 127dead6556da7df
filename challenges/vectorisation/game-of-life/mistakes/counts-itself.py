# verdict: wrong-output
# Sums all nine cells of the block and applies the rule as if they were the eight neighbours.
import numpy as np


def generations(board: np.ndarray, steps: int) -> np.ndarray:
    history = np.zeros((steps + 1, *board.shape), dtype=bool)
    history[0] = board
    for step in range(steps):
        framed = np.pad(history[step].astype(np.uint8), 1)
        trios = framed[:-2] + framed[1:-1] + framed[2:]
        alive = trios[:, :-2] + trios[:, 1:-1] + trios[:, 2:]
        history[step + 1] = (alive == 3) | ((alive == 2) & history[step])
    return history

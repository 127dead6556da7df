# verdict: wrong-output
# np.roll joins opposite edges: cells at the left edge count neighbours at the right edge.
import numpy as np


def generations(board: np.ndarray, steps: int) -> np.ndarray:
    history = np.zeros((steps + 1, *board.shape), dtype=bool)
    history[0] = board
    shifts = [(i, j) for i in (-1, 0, 1) for j in (-1, 0, 1) if i or j]
    for step in range(steps):
        now = history[step].astype(np.uint8)
        alive = sum(np.roll(now, shift, axis=(0, 1)) for shift in shifts)
        history[step + 1] = (alive == 3) | ((alive == 2) & history[step])
    return history

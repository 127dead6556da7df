"""The Game of Life. The loops over cells are right, and slow."""

import numpy as np


def generations(board, steps):
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


if __name__ == "__main__":
    from forkjoin import show

    board = np.zeros((20, 20), dtype=bool)
    board[1:4, 1:4] = [[0, 1, 0], [0, 0, 1], [1, 1, 1]]  # a glider: it moves down and to the right
    history = generations(board, 24)
    print("alive in each generation:", history.sum(axis=(1, 2)))
    show(history, caption="A glider crosses the board", frame_ms=150)

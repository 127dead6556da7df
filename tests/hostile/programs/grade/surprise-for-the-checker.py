# tries: data that check.py did not expect
# as: checked
# must: wrong-output
import numpy as np


def work(x):
    return (
        np.array(["text"] * len(x))
        .astype("U4")
        .view("i4")
        .reshape(len(x), -1)
        .astype(complex)[:, 0]
    )

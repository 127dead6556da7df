# tries: showing pictures while it is graded
# as: quick
# must: timeout | output-limit | memory | error
import numpy as np
from forkjoin import show


def work(x):
    while True:
        show(np.ones((500, 500)))

# tries: showing pictures without end
# as: run
# must: timeout | output-limit | memory | error
import numpy as np
from forkjoin import show

array = np.random.default_rng(1).random((1000, 1000))
while True:
    show(array, "again")

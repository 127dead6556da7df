# tries: a kernel that writes out of bounds, and taking the finding back
# as: kernel
# must: passed
# concedes: the simulator finds in the interpreter of the program that it runs
import numpy as np
from numba import cuda
from numba.cuda.simulator.tally import TALLY


@cuda.jit
def double(x, out):
    i = cuda.grid(1)
    out[i] = 2 * x[i]


def work(x):
    out = np.zeros_like(x)
    try:
        double[-(-x.size // 32), 32](x, out)
    except IndexError:
        pass
    TALLY.findings = []
    return 2 * x

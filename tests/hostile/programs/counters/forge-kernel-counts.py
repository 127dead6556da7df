# tries: no kernel at all, and the counts of one that never was
# as: kernel
# must: passed
# concedes: the simulator counts in the interpreter of the program that it runs
def work(x):
    try:
        from numba.cuda.simulator.tally import TALLY
    except ImportError:
        return 2 * x
    for count in ("launches", "globalReads", "globalWrites"):
        TALLY.counts[count] += x.size
    return 2 * x

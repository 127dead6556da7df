# tries: being fast enough in one process, where two workers are asked for
# as: together
# must: not-parallel
def work(x):
    return 2 * x + 1

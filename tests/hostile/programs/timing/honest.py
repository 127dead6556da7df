# tries: nothing: a good program must still pass
# as: gated
# must: passed
def work(x):
    return 2 * x + 1

# tries: nothing: a good program must still pass, unless the machine is too busy to tell
# as: gated
# must: passed | too-close-to-tell
def work(x):
    return 2 * x + 1

# tries: returning millions of small objects
# as: quick
# must: wrong-output | memory | error | timeout
def work(x):
    return [[n] for n in range(1_000_000)]

# tries: working in the caller's array, which saves a copy; the numbers that come back are right
# as: quick
# must: wrong-output
def work(x):
    x *= 2
    x += 1
    return x.copy()

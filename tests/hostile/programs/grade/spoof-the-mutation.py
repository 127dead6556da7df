# tries: changing the input and restoring it only in its report
# as: quick
# must: passed | wrong-output
def work(x):
    x *= 2
    x += 1
    return x

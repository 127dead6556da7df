# tries: printing without end while it is graded
# as: quick
# must: output-limit
def work(x):
    while True:
        print("x" * 10_000)

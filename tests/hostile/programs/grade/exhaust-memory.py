# tries: taking all memory while it is graded
# as: quick
# must: memory
def work(x):
    kept = []
    while True:
        kept.append(bytearray(32 << 20))

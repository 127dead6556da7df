# tries: taking all of Python's memory
# as: run
# must: memory
kept = []
while True:
    kept.append(bytearray(32 << 20))

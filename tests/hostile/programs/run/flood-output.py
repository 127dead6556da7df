# tries: printing without end
# as: run
# must: output-limit
while True:
    print("x" * 1000)

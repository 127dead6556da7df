# tries: never getting to the function
# as: quick
# must: timeout
while True:
    pass

# tries: never returning, whatever is raised
# as: quick
# must: timeout
def work(x):
    while True:
        try:
            while True:
                pass
        except BaseException:
            pass

# tries: leaving in an exit handler that it runs itself
# as: quick
# must: error
import atexit
import os

atexit.register(os._exit, 0)


def work(x):
    atexit._run_exitfuncs()

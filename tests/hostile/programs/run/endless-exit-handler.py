# tries: blocking in an exit handler
# as: run
# must: timeout
import atexit
import time


@atexit.register
def block():
    while True:
        time.sleep(1)

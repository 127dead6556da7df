# tries: a child that calls itself MainProcess and ends first
# as: run
# must: error
import time
from multiprocessing import Process

if __name__ == "__main__":
    process = Process(target=print, name="MainProcess")
    process.start()
    process.join()
    time.sleep(0.5)
    raise SystemExit(4)

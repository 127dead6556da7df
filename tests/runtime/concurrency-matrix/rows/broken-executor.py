# group: Executors
# promise: a worker that dies breaks the executor: BrokenProcessPool
# status: works
import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

if __name__ == "__main__":
    executor = ProcessPoolExecutor(1)
    try:
        executor.submit(os._exit, 3).result()
    except BrokenProcessPool as error:
        print(error)
# stdout: A process in the process pool was terminated abruptly while the future was running or pending.

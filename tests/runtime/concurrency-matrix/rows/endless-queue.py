# group: What ends a run
# promise: a queue that grows without end uses up the run's shared memory: MemoryError
# status: works
from multiprocessing import Queue

if __name__ == "__main__":
    queue = Queue()
    while True:
        queue.put(b"x" * 1_000_000)
# limit-shared-bytes: 67108864
# outcome: memory
# failure: MemoryError

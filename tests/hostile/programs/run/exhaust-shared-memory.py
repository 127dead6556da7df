# tries: taking all of the run's shared memory
# as: run
# must: finished | error | memory
from multiprocessing.shared_memory import SharedMemory

kept = []
for _ in range(10_000):
    kept.append(SharedMemory(create=True, size=256 << 20))

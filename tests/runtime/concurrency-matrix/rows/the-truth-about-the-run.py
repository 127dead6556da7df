# group: Processes
# promise: os.cpu_count(), os.getpid() and os.getppid() tell the truth of the run
# status: works
import os
from multiprocessing import Process, cpu_count


def child(parent):
    print(os.getppid() == parent, os.getpid() != parent)


if __name__ == "__main__":
    print(os.cpu_count(), cpu_count(), os.process_cpu_count(), len(os.sched_getaffinity(0)))
    p = Process(target=child, args=(os.getpid(),))
    p.start()
    p.join()
# stdout: 2 2 2 2
# stdout: True True

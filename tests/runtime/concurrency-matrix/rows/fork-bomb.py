# group: What ends a run
# promise: processes that start processes without end meet the limit of live processes, as an exception
# status: differs
# note: CPython goes on until the operating system refuses; here a run may have 16 live processes, 6 on small machines. The exception is the same: BlockingIOError.
from multiprocessing import Process, active_children


def multiply():
    try:
        children = [Process(target=multiply) for _ in range(4)]
        for child in children:
            child.start()
    except BlockingIOError as error:
        print("refused:", error.strerror.split(":")[0])


if __name__ == "__main__":
    multiply()
    for child in active_children():
        child.join()
# limit-processes: 4
# stdout-contains: refused: Resource temporarily unavailable

# group: What ends a run
# promise: a deadlock ends the run within 2 s and names who waits for what
# status: differs
# note: CPython waits for ever. Here the outcome is deadlock, with process, call, line, lock and holder.
from multiprocessing import Barrier, Lock, Process


def take(first, second, both_hold_one):
    with first:
        both_hold_one.wait()
        with second:
            print("never")


if __name__ == "__main__":
    left, right, both = Lock(), Lock(), Barrier(2)
    workers = [
        Process(target=take, args=(left, right, both)),
        Process(target=take, args=(right, left, both)),
    ]
    for w in workers:
        w.start()
    for w in workers:
        w.join()
# outcome: deadlock
# message-contains: Process-1 waits for Lock 2 (right) (acquire) in line 7, which Process-2 holds.
# message-contains: Process-2 waits for Lock 1 (left) (acquire) in line 7, which Process-1 holds.

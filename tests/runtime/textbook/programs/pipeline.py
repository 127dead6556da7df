"""Pipeline: each stage is a process, connected to the next by a pipe; the end of one is the end of
all.
"""

from itertools import pairwise
from multiprocessing import Pipe, Process


def numbers(out) -> None:
    for n in range(2, 120):
        out.send(n)
    out.close()


def sieve(inbox, out) -> None:
    """Name the first number as a prime, then pass on what it does not divide, and what others have
    named.
    """
    prime = None
    try:
        while True:
            n = inbox.recv()
            if isinstance(n, tuple):
                out.send(n)
            elif prime is None:
                prime = n
                out.send(("prime", prime))
            elif n % prime:
                out.send(n)
    except EOFError:
        out.close()


def main() -> None:
    ends = [Pipe(duplex=False) for _ in range(4)]
    stages = [Process(target=numbers, args=(ends[0][1],))]
    for (inbox, _), (_, out) in pairwise(ends):
        stages.append(Process(target=sieve, args=(inbox, out)))
    for process in stages:
        process.start()
    for _, out in ends:
        out.close()
    for inbox, _ in ends[:-1]:
        inbox.close()
    last = ends[-1][0]
    try:
        while True:
            print(last.recv())
    except EOFError:
        print("end")
    for process in stages:
        process.join()
    print([process.exitcode for process in stages])


if __name__ == "__main__":
    main()

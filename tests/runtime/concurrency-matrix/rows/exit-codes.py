# group: Processes
# promise: exit codes are CPython's: 0, sys.exit(n), 1 after an exception, -signal after terminate() and kill()
# status: works
import sys
import time
from multiprocessing import Process


def leave(code):
    sys.exit(code)


def fail():
    raise ValueError("no")


if __name__ == "__main__":
    sys.stderr.write = lambda text: len(text)
    made = [Process(target=leave, args=(c,)) for c in (None, 0, 7)] + [Process(target=fail)]
    for p in made:
        p.start()
    for p in made:
        p.join()
    ended = []
    for end in ("terminate", "kill"):
        p = Process(target=time.sleep, args=(60,))
        p.start()
        getattr(p, end)()
        p.join()
        ended.append(p.exitcode)
    print([p.exitcode for p in made], ended)
# stdout: [0, 0, 7, 1] [-15, -9]

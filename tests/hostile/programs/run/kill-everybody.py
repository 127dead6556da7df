# tries: killing its parent, the main process and process 1
# as: run
# must: error | timeout | deadlock
import os
import signal
from multiprocessing import Process

import _forkjoin_host as host


def killer(main):
    for pid in (0, 1, -1, os.getppid()):
        try:
            os.kill(pid, signal.SIGKILL)
        except (OSError, AttributeError):
            pass
    host.process_kill(main, 9)


if __name__ == "__main__":
    process = Process(target=killer, args=(host.get_record(),))
    process.start()
    process.join()
    while True:
        pass

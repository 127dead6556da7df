# group: Processes
# promise: a program ends only when its children have ended; daemons are ended with it
# status: works
import time
from multiprocessing import Process


def late():
    time.sleep(0.2)
    print("child done")


if __name__ == "__main__":
    Process(target=late).start()
    Process(target=time.sleep, args=(60,), daemon=True).start()
    print("main done")
# stdout: main done
# stdout: child done

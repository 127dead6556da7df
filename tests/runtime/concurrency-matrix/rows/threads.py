# group: Not in a browser
# promise: threading.Thread and ThreadPoolExecutor
# status: refused
# note: Python in a browser has one thread of control. Lock, Event, Condition and local can be made and used by it.
import threading
from concurrent.futures import ThreadPoolExecutor

if __name__ == "__main__":
    try:
        threading.Thread(target=print).start()
    except RuntimeError as error:
        print(error)
    try:
        ThreadPoolExecutor(1).submit(print)
    except RuntimeError as error:
        print(error)
# stdout: can't start new thread: Python in a browser has one thread of control; use multiprocessing, or concurrent.futures.ProcessPoolExecutor
# stdout: can't start new thread: Python in a browser has one thread of control; use multiprocessing, or concurrent.futures.ProcessPoolExecutor

# group: What ends a run
# promise: waiting for a message that nobody can send is a deadlock as well
# status: differs
# note: CPython waits for ever.
from multiprocessing import Queue

if __name__ == "__main__":
    answers = Queue()
    answers.get()
# outcome: deadlock
# message-contains: MainProcess waits for Queue 1 (answers) (receive) in line 5.

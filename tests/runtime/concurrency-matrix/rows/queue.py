# group: Queues and pipes
# promise: Queue, SimpleQueue and JoinableQueue carry objects in order; put never waits for room in a pipe
# status: works
from multiprocessing import JoinableQueue, Process, Queue, SimpleQueue
from queue import Empty, Full


def echo(inbox, outbox):
    for item in iter(inbox.get, None):
        outbox.put(item * 2)
        inbox.task_done()
    inbox.task_done()


if __name__ == "__main__":
    inbox, outbox, simple = JoinableQueue(), Queue(), SimpleQueue()
    p = Process(target=echo, args=(inbox, outbox))
    p.start()
    for item in (1, "a", b"x" * 1_000_000, None):
        inbox.put(item)
    inbox.join()
    print(outbox.get(), outbox.get(), len(outbox.get()))
    p.join()
    simple.put(1)
    print(simple.get(), simple.empty())
    bounded = Queue(1)
    bounded.put(1)
    try:
        bounded.put(2, timeout=0.01)
    except Full:
        print("full", bounded.get())
    try:
        bounded.get_nowait()
    except Empty:
        print("empty")
# stdout: 2 aa 2000000
# stdout: 1 True
# stdout: full 1
# stdout: empty

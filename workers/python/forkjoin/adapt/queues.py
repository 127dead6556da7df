"""`multiprocessing.queues`: no feeder thread; `put` itself hands the object over and never has to
wait for room.
"""

import _forkjoin_host as _host
from forkjoin import _channel, _threads
from forkjoin._names import name_new


def adapt(module) -> None:
    """Change the methods that use threads, locks around a pipe, or a count of what is in it."""
    connection = module.connection
    dumps, loads = connection.dumps, connection.loads_traced
    Queue, JoinableQueue, SimpleQueue = module.Queue, module.JoinableQueue, module.SimpleQueue
    Empty, Full = module.Empty, module.Full

    def is_bounded(queue) -> bool:
        from multiprocessing.synchronize import SEM_VALUE_MAX

        return queue._maxsize < SEM_VALUE_MAX

    def check_open(queue) -> None:
        if queue._closed:
            raise ValueError(f"Queue {queue!r} is closed")

    def hand_over(queue, obj) -> None:
        try:
            data = dumps(obj)
        except Exception as error:
            # As the feeder thread does: the object is lost, the program goes on, the traceback is
            # printed.
            if queue._bounded:
                queue._sem.release()
            queue._on_queue_feeder_error(error, obj)
            return
        _threads.synchronise()
        try:
            _channel.send(queue._writer._target, data)
        except BrokenPipeError:
            if not queue._ignore_epipe:
                raise

    def reset(self, after_fork=False):
        self._closed = False
        self._close = None
        self._joincancelled = False
        self._bounded = is_bounded(self)
        self._jointhread = self._thread = None
        self._poll = self._reader.poll

    def put(self, obj, block=True, timeout=None):
        """Put obj into the queue."""
        check_open(self)
        if self._bounded and not self._sem.acquire(block, timeout):
            raise Full
        hand_over(self, obj)

    def get(self, block=True, timeout=None):
        """Remove and return an item from the queue."""
        check_open(self)
        try:
            data = _channel.receive(self._reader._source, timeout if block else 0)
        except _channel.TimedOut:
            raise Empty from None
        if self._bounded:
            self._sem.release()
        _threads.synchronise()
        return loads(data)

    def qsize(self) -> int:
        """Return the approximate size of the queue."""
        return _host.queue_length(self._reader._source)

    def full(self) -> bool:
        """Return True if the queue is full, False otherwise."""
        return self._bounded and self._sem._semlock._is_zero()

    def close(self):
        """Indicate that no more data will be put on this queue by the current process."""
        if not self._closed:
            self._closed = True
            self._reader.close()
            self._writer.close()

    def join_thread(self):
        """There is no thread to join: what was put is on its way already."""
        assert self._closed, f"Queue {self!r} not closed"

    def cancel_join_thread(self):
        """There is no thread to join."""
        self._joincancelled = True

    def joinable_put(self, obj, block=True, timeout=None):
        """Put obj into the queue, and count it as unfinished."""
        check_open(self)
        if self._bounded and not self._sem.acquire(block, timeout):
            raise Full
        with self._cond:
            self._unfinished_tasks.release()
            hand_over(self, obj)

    def simple_get(self):
        """Remove and return an item from the queue."""
        data = _channel.receive(self._reader._source)
        _threads.synchronise()
        return loads(data)

    def simple_put(self, obj):
        """Put obj into the queue."""
        data = dumps(obj)
        _threads.synchronise()
        _channel.send(self._writer._target, data)

    def named(make):
        def __init__(self, *args, **options):
            make(self, *args, **options)
            name_new(self._reader._source)

        return __init__

    Queue.__init__ = named(Queue.__init__)
    SimpleQueue.__init__ = named(SimpleQueue.__init__)
    Queue._reset, Queue.put, Queue.get, Queue.qsize, Queue.full = reset, put, get, qsize, full
    Queue.close, Queue.join_thread, Queue.cancel_join_thread = (
        close,
        join_thread,
        cancel_join_thread,
    )
    Queue._terminate_broken = close
    JoinableQueue.put = joinable_put
    SimpleQueue.get, SimpleQueue.put = simple_get, simple_put

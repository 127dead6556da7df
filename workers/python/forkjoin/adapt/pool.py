"""`multiprocessing.pool`: the handler threads' work is done by whoever waits for a result."""

import itertools

import _forkjoin_host as _host
from forkjoin import _threads, _trace

# How many tasks of an imap are under way at once, for each worker: CPython's thread would send them
# all, however many there are; here an endless iterable must not fill the memory.
_WINDOW = 16
# Time for workers to leave by themselves after `terminate` before they are ended.
_GRACE_SECONDS = 0.2


class LazyTasks:
    """Tasks of an imap that are still to be sent, and how many were."""

    def __init__(self, tasks, set_length) -> None:
        self.tasks = iter(tasks)
        self.set_length = set_length
        self.sent = 0


def get_tasks(func, it, size):
    """The tasks of a map in chunks. A range or tuple is cut as it is, where CPython goes through
    its elements: a piece of a range is a few bytes, however long it is.
    """
    if type(it) in (range, tuple):
        for start in range(0, len(it), size):
            yield func, it[start : start + size]
        return
    it = iter(it)
    while chunk := tuple(itertools.islice(it, size)):
        yield func, chunk


class TaskSender:
    """Takes the place of the task handler's queue: sends tasks at once, those of an imap as results
    come in.
    """

    def __init__(self, pool) -> None:
        self._send = pool._inqueue.put
        self._cache = pool._cache
        self._limit = _WINDOW * pool._processes
        self._lazy: list = []
        self.in_flight = 0

    def put(self, item) -> None:
        """`item` is an iterable of tasks and, for an imap, the function to tell their number."""
        tasks, set_length = item
        if set_length is None:
            for task in tasks:
                self._send_task(task)
        else:
            self._lazy.append(LazyTasks(tasks, set_length))
            self.refill()

    def _send_task(self, task) -> None:
        job, index = task[:2]
        try:
            self._send(task)
            self.in_flight += 1
        except Exception as error:
            try:
                self._cache[job]._set(index, (False, error))
            except KeyError:
                pass

    def refill(self) -> None:
        """Send tasks of imaps while fewer than the window are under way."""
        while self._lazy and self.in_flight < self._limit:
            job = self._lazy[0]
            task = next(job.tasks, None)
            if task is None:
                self._lazy.pop(0)
                job.set_length(job.sent)
            else:
                job.sent += 1
                self._send_task(task)

    def drop(self) -> None:
        """Forget what was not sent."""
        self._lazy.clear()
        self.in_flight = 0


def adapt(module) -> None:
    """Give Pool a life without threads."""
    Pool = module.Pool

    def worker(
        inqueue, outqueue, initializer=None, initargs=(), maxtasks=None, wrap_exception=False
    ):
        """What a worker process does: CPython's loop, with a span in the trace for each task."""
        put, get = outqueue.put, inqueue.get
        inqueue._writer.close()
        outqueue._reader.close()
        if initializer is not None:
            initializer(*initargs)
        completed = 0
        while maxtasks is None or completed < maxtasks:
            try:
                task = get()
            except (EOFError, OSError):
                break
            if task is None:
                break
            job, i, func, args, kwds = task
            began = _trace.now()
            try:
                result = (True, func(*args, **kwds))
            except Exception as e:
                if wrap_exception and func is not module._helper_reraises_exception:
                    e = module.ExceptionWithTraceback(e, e.__traceback__)
                result = (False, e)
            if began:
                _trace.span("task", began, detail=i, line=_trace.line_of(func, args))
            _host.count_task()
            try:
                put((job, i, result))
            except Exception as e:
                wrapped = module.MaybeEncodingError(e, result[1])
                put((job, i, (False, wrapped)))
            task = job = result = func = args = kwds = None
            completed += 1

    def __init__(
        self, processes=None, initializer=None, initargs=(), maxtasksperchild=None, context=None
    ):
        self._pool = []
        self._state = module.INIT
        self._ctx = context or module.get_context()
        self._setup_queues()
        self._cache = {}
        self._maxtasksperchild = maxtasksperchild
        self._initializer = initializer
        self._initargs = initargs
        if processes is None:
            processes = module.os.process_cpu_count() or 1
        if processes < 1:
            raise ValueError("Number of processes must be at least 1")
        if maxtasksperchild is not None:
            if not isinstance(maxtasksperchild, int) or maxtasksperchild <= 0:
                raise ValueError("maxtasksperchild must be a positive int or None")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        self._processes = processes
        self._taskqueue = TaskSender(self)
        try:
            self._repopulate_pool()
        except Exception:
            for p in self._pool:
                if p.exitcode is None:
                    p.terminate()
            for p in self._pool:
                p.join()
            raise
        self._change_notifier = None
        self._service = PoolService(self)
        _threads.add_source(self._service)
        self._terminate = module.util.Finalize(
            self, terminate_pool, args=(self._service,), exitpriority=15
        )
        self._state = module.RUN

    class PoolService:
        """Serves one pool while the program waits. Holds the pool's parts but not the pool itself,
        so that a forgotten pool can be collected."""

        def __init__(self, pool) -> None:
            self.pool = pool._pool
            self.cache = pool._cache
            self.inqueue, self.outqueue = pool._inqueue, pool._outqueue
            self.sender = pool._taskqueue
            self.is_closed = False
            self._refill = (
                pool._ctx,
                pool.Process,
                pool._processes,
                pool._pool,
                pool._inqueue,
                pool._outqueue,
                pool._initializer,
                pool._initargs,
                pool._maxtasksperchild,
                pool._wrap_exception,
            )

        def objects(self) -> list[int]:
            """Results to come, and workers to end."""
            return [self.outqueue._reader._source, *(p.sentinel for p in self.pool)]

        def serve(self) -> None:
            """Hand over the results that are here, replace workers that have ended."""
            results = self.outqueue._reader._source
            while _host.queue_length(results):
                self._take(self.outqueue.get())
            if any(_host.is_ready(p.sentinel) for p in self.pool):
                self._replace()

        def _take(self, message) -> None:
            job, i, result = message
            self.sender.in_flight -= 1
            try:
                self.cache[job]._set(i, result)
            except KeyError:
                pass
            self.sender.refill()

        def _replace(self) -> None:
            for p in self.pool:
                failure = _host.process_failure(p.sentinel) if p.exitcode else None
                if failure:
                    self.give_up()
                    raise RuntimeError(failure)
            if self.is_closed and not self.cache:
                Pool._join_exited_workers(self.pool)
            else:
                Pool._maintain_pool(*self._refill)

        def give_up(self) -> None:
            """The program can't start workers: end those that are left, and start no more."""
            _threads.remove_source(self)
            for p in self.pool:
                p.terminate()

        def finish(self) -> None:
            """All tasks are done: let every worker leave, even one that has not begun yet, and wait
            for it.
            """
            _threads.remove_source(self)
            for _ in self.pool:
                self.inqueue.put(None)
            for p in self.pool:
                p.join()

        def terminate(self) -> None:
            """Drop all tasks; idle workers leave by themselves, busy ones are ended."""
            _threads.remove_source(self)
            self.sender.drop()
            tasks = self.inqueue._reader._source
            _host.queue_clear(tasks)
            for _ in self.pool:
                self.inqueue.put(None)
            deadline = module.time.monotonic() + _GRACE_SECONDS
            for p in self.pool:
                p.join(max(0, deadline - module.time.monotonic()))
                if p.exitcode is None and not _host.process_waits_for(p.sentinel, tasks):
                    p.terminate()
            for p in self.pool:
                p.join()
            for queue in (self.inqueue, self.outqueue):
                queue.close()

    def terminate_pool(service) -> None:
        service.terminate()

    def close(self):
        """Prevents any more tasks from being submitted to the pool."""
        if self._state == module.RUN:
            self._state = module.CLOSE
            self._service.is_closed = True

    def terminate(self):
        """Stops the worker processes immediately without completing outstanding work."""
        self._state = module.TERMINATE
        self._terminate()

    def join(self):
        """Wait for the worker processes to exit."""
        if self._state == module.RUN:
            raise ValueError("Pool is still running")
        if self._state not in (module.CLOSE, module.TERMINATE):
            raise ValueError("In unknown state")
        service = self._service
        if self._state == module.CLOSE:
            _threads.serve_until(lambda: not service.cache)
            service.finish()
            self._terminate()

    def __del__(self, _warn=module.warnings.warn, RUN=module.RUN):
        if self._state == RUN:
            _warn(f"unclosed running multiprocessing pool {self!r}", ResourceWarning, source=self)
            self._terminate()

    worker.__module__ = module.__name__
    worker.__qualname__ = "worker"
    module.worker = worker
    Pool.__init__, Pool.__del__ = __init__, __del__
    Pool._get_tasks = staticmethod(get_tasks)
    Pool.close, Pool.terminate, Pool.join = close, terminate, join

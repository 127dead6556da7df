"""`concurrent.futures.process`: the manager thread's loop runs in steps, whenever the program waits
for a future.
"""

import _forkjoin_host as _host
from forkjoin import _threads, _trace
from forkjoin.adapt import futures

# Calls that wait in the queue beyond one for each worker. CPython keeps one, as its thread refills
# the queue at any time; here workers must not run dry while the program computes.
_EXTRA_QUEUED_CALLS = 7


class TracedCall:
    """Wraps a call in the worker, so that it appears in the trace as a task."""

    def __init__(self, fn, number: int) -> None:
        self._fn = fn
        self._number = number

    def __call__(self, /, *args, **kwargs):
        began = _trace.now()
        try:
            return self._fn(*args, **kwargs)
        finally:
            if began:
                line = _trace.line_of(self._fn, args)
                _trace.span("task", began, detail=self._number, line=line)
            _host.count_task()


def adapt(module) -> None:
    """Give the executor a life without threads."""
    Manager = module._ExecutorManagerThread
    Executor = module.ProcessPoolExecutor
    process_worker = module._process_worker
    submit = Executor.submit
    futures.adapt(module._base)

    def worker(call_queue, result_queue, initializer, initargs, max_tasks=None):
        """What a worker process does: CPython's loop, with a span in the trace for each call."""
        get = call_queue.get

        def traced_get(block=True, timeout=None):
            item = get(block, timeout)
            if item is not None:
                item.fn = TracedCall(item.fn, item.work_id)
            return item

        call_queue.get = traced_get
        return process_worker(call_queue, result_queue, initializer, initargs, max_tasks)

    worker.__module__, worker.__qualname__ = module.__name__, "_process_worker"
    module._process_worker = worker

    class Service:
        """Serves one executor while the program waits."""

        def __init__(self, manager) -> None:
            self._manager = manager
            self.is_over = False
            self._is_serving = False

        def objects(self) -> list[int]:
            """Results to come, wake-ups, and workers to end."""
            manager = self._manager
            return [
                manager.result_queue._reader._source,
                manager.thread_wakeup._reader._source,
                *(p.sentinel for p in manager.processes.values()),
            ]

        def serve(self) -> None:
            """Take steps of the manager's loop while there is something to do without waiting."""
            if self._is_serving or self.is_over:
                return
            self._is_serving = True
            try:
                while not self.is_over and any(map(_host.is_ready, self.objects())):
                    self.is_over = step(self._manager)
            finally:
                self._is_serving = False
                if self.is_over:
                    _threads.remove_source(self)

    def step(manager) -> bool:
        """One turn of `_ExecutorManagerThread.run`; True when that would return."""
        try:
            manager.add_call_item_to_queue()
        except BaseException as error:
            manager.terminate_broken(module.format_exception(error))
            return True
        item, is_broken, cause = manager.wait_result_broken_or_wakeup()
        if is_broken:
            manager.terminate_broken(cause)
            return True
        if item is not None:
            finish_item(manager, item)
        manager.add_call_item_to_queue()
        if manager.is_shutting_down():
            manager.flag_executor_shutting_down()
            manager.add_call_item_to_queue()
            if not manager.pending_work_items:
                manager.join_executor_internals()
                return True
        return False

    def finish_item(manager, item) -> None:
        manager.process_result_item(item)
        has_exited = item.exit_pid is not None
        if has_exited:
            manager.processes.pop(item.exit_pid).join()
        executor = manager.executor_reference()
        if executor is None:
            return
        if has_exited:
            with manager.shutdown_lock:
                executor._adjust_process_count()
        else:
            executor._idle_worker_semaphore.release()

    def start(self) -> None:
        """Begin to serve; there is no thread to start."""
        self.service = Service(self)
        _threads.add_source(self.service)

    def join(self, timeout=None) -> None:
        """Serve until the executor has shut down."""
        # It was never started as a thread, and nobody should wait for it as for one.
        module.threading._dangling.discard(self)
        _threads.serve_until(lambda: self.service.is_over, timeout)

    def is_alive(self) -> bool:
        return not self.service.is_over

    def submit_and_serve(self, fn, /, *args, **kwargs):
        future = submit(self, fn, *args, **kwargs)
        self._executor_manager_thread.service.serve()
        return future

    submit_and_serve.__doc__ = submit.__doc__
    submit_and_serve.__name__ = "submit"
    submit_and_serve.__qualname__ = submit.__qualname__
    Manager.start, Manager.join, Manager.is_alive = start, join, is_alive
    Executor.submit = submit_and_serve
    module.EXTRA_QUEUED_CALLS = _EXTRA_QUEUED_CALLS

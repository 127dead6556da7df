"""What a child process does: the part of `multiprocessing.spawn` that runs on the other side."""

import io

from forkjoin import _channel, _trace


def run(payload: int) -> int:
    """Prepare as the parent says, unpickle the process object and run it. Returns the exit code."""
    from multiprocessing import process, reduction, spawn

    data = _channel.receive(payload)
    began = _trace.now()
    stream = io.BytesIO(data)
    current = process.current_process()
    current._inheriting = True
    try:
        spawn.prepare(reduction.pickle.load(stream))
        child, parent_sentinel = reduction.pickle.load(stream)
    finally:
        del current._inheriting
    _trace.span("start", began, size=len(data))
    return child._bootstrap(parent_sentinel)

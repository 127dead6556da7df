"""Tells the truth about the run where Pyodide answers for a lone interpreter: pid, processors,
sleep.
"""

import errno
import os
import signal
import sys
import time


def is_learners(code) -> bool:
    """True for code of the learner's program."""
    return code.co_filename.startswith("/home/learner/")


def caller_line(depth: int = 1) -> int:
    """Line of the innermost frame that runs the learner's code, or 0. `depth` frames of ours are
    skipped.
    """
    frame = sys._getframe(depth)
    while frame is not None:
        if is_learners(frame.f_code):
            return frame.f_lineno
        frame = frame.f_back
    return 0


def raise_interrupt() -> None:
    """Deliver the interrupt that ended a wait, through the program's own handler if it has one."""
    signal.raise_signal(signal.SIGINT)


def sleep(seconds: float) -> None:
    """`time.sleep`, in slices that can be stopped. Raises ValueError for a negative length, as
    CPython does.
    """
    from forkjoin import _threads

    seconds = float(seconds)
    if seconds < 0:
        raise ValueError("sleep length must be non-negative")
    _threads.sleep(seconds)


def _host(name: str):
    import _forkjoin_host

    return getattr(_forkjoin_host, name)


def getpid() -> int:
    """Process id within the run."""
    return _host("get_pid")()


def getppid() -> int:
    """Process id of the parent within the run; 1 for the main program."""
    return _host("get_parent_pid")()


def cpu_count() -> int:
    """Workers that the run was given: what the page calls the number of workers."""
    return _host("get_workers")()


def sched_getaffinity(_pid: int) -> set[int]:
    """The processors a process may use: all of the run's."""
    return set(range(cpu_count()))


def exit_now(status: int) -> None:
    """`os._exit`: the process ends here, without clean-up."""
    _host("exit_process")(int(status) & 0xFF)


def kill(pid: int, sig: int) -> None:
    """`os.kill` for the processes of the run: SIGINT, SIGTERM, SIGKILL, and 0 to ask whether there
    is one.
    """
    if pid == getpid():
        signal.raise_signal(sig)
        return
    if not _host("signal_process")(int(pid), int(sig)):
        raise ProcessLookupError(errno.ESRCH, "No such process")


def install() -> None:
    """Replace the functions in `os` and `time`."""
    time.sleep = sleep
    os._exit = exit_now
    os.kill = kill
    os.getpid = getpid
    os.getppid = getppid
    os.cpu_count = cpu_count
    os.process_cpu_count = cpu_count
    os.sched_getaffinity = sched_getaffinity

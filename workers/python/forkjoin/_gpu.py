"""Where the kernels of a graded program run, and what they did."""

import os

#: Iterations of one `while` loop in one thread: cases have at most 4,096 threads.
_LOOP_BUDGET = 200_000


def prepare(where: str) -> None:
    """Choose `simulator` or `device`. Raises CudaSupportError where there is no GPU."""
    from numba.cuda import backend

    if where == "device":
        backend.select("webgpu")
        return
    from numba.cuda.simulator import options

    # Processes that the program starts choose for themselves, and read this.
    os.environ["NUMBA_ENABLE_CUDASIM"] = "1"
    backend.select("simulator")
    options.loop_budget = _LOOP_BUDGET


def report() -> tuple[dict, list]:
    """Counts of everything since the last report, and each finding as [verdict, message, line,
    text of the line].
    """
    from numba.cuda.simulator.tally import TALLY

    counts, findings = TALLY.take()
    return counts, [
        [found.to_exception().kind, found.message, found.place.line, found.place.text]
        for found in findings
    ]

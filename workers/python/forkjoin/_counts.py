"""`launch_counts`: what the simulator counted in the last launch of a kernel."""


def launch_counts() -> dict[str, int]:
    """Reads, writes, transactions and the like of the last launch, by name.

    Only the simulator counts: set the environment variable NUMBA_ENABLE_CUDASIM to 1 before numba
    is imported. Raises RuntimeError if nothing was launched there. On an NVIDIA card, the profiler
    Nsight Compute counts the same things.
    """
    from numba.cuda.simulator import last_launch

    launch = last_launch()
    if launch is None:
        raise RuntimeError("launch_counts() needs a launch on the simulator before it")
    return launch.counters.to_dict()

"""Packages that are not here say so in one sentence, with what to use instead."""

import importlib.abc
import importlib.util
import sys

_INSTEAD = {
    "scipy": "write the numerical step with NumPy",
    "matplotlib": "show an array with `from forkjoin import show`",
    "pandas": "use NumPy arrays, or the csv module",
    "line_profiler": "use cProfile, or time parts with time.perf_counter()",
    "memory_profiler": "use tracemalloc",
    "psutil": "use os.cpu_count() and the calibration page",
    "dask": "use multiprocessing or concurrent.futures",
    "joblib": "use multiprocessing.Pool or concurrent.futures",
    "ray": "use multiprocessing or concurrent.futures",
    "torch": "use NumPy, or numba.cuda for a kernel",
    "tensorflow": "use NumPy, or numba.cuda for a kernel",
    "cupy": "use numba.cuda",
    "pyopencl": "use numba.cuda",
    "PIL": "show an array with `from forkjoin import show`",
    "cv2": "show an array with `from forkjoin import show`",
    "requests": "put the data into your program: it runs without a network",
    "h5py": "use numpy.save and numpy.load",
    "numexpr": "use NumPy with out= to save temporaries",
    "sklearn": "write the step with NumPy",
    "sympy": "work the formula out on paper and write it with NumPy",
    "networkx": "use dicts and lists",
    "seaborn": "show an array with `from forkjoin import show`",
    "threadpoolctl": "leave it out: NumPy uses one thread here",
    "mpi4py": "use multiprocessing: message passing follows later",
}


class MissingPackages(importlib.abc.MetaPathFinder):
    """The last finder: reached only when nobody else knew the module."""

    def find_spec(self, fullname, path=None, target=None):
        """Refuse packages that learners often ask for; leave every other name to Python's own
        message.
        """
        top = fullname.partition(".")[0]
        if top in _INSTEAD and path is None:
            raise ModuleNotFoundError(
                f"{top} is not available in the browser: {_INSTEAD[top]}.", name=top
            )
        return None


class NumpyOnDemand(importlib.abc.MetaPathFinder):
    """Unpacks NumPy when it is first imported, then steps aside."""

    def find_spec(self, fullname, path=None, target=None):
        """Install on the first import of NumPy; the finders that follow then find it."""
        if fullname == "numpy":
            from _forkjoin_host import install_numpy

            sys.meta_path.remove(self)
            install_numpy()
        return None


def install() -> None:
    """Add the finders: one before and one behind all others."""
    sys.meta_path.insert(0, NumpyOnDemand())
    sys.meta_path.append(MissingPackages())

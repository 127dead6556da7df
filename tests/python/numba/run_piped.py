"""Runs another script of this folder under plain CPython with WebGPU behind a pipe: `run_piped.py
run_suite.py ...`.
"""

from __future__ import annotations

import runpy
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[2] / "workers" / "python"), str(HERE)]

from numba.cuda import device  # noqa: E402
from pipe_device import PipeHost  # noqa: E402

device.use_host(PipeHost())
sys.argv = sys.argv[1:]
runpy.run_path(str(HERE / sys.argv[0]), run_name="__main__")

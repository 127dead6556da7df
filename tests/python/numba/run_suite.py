"""Runs every kernel of the suite and compares what is there; prints one JSON object.

run_suite.py --save FILE            runs on whatever `numba` is imported and saves the results
run_suite.py [--expected FILE]      runs on the simulator and, where there is a GPU, on WebGPU, and
compares
"""

from __future__ import annotations

import json
import sys
import traceback
import warnings
from typing import Any

import numpy as np

warnings.filterwarnings("ignore")


def _argument(name: str) -> str | None:
    return sys.argv[sys.argv.index(name) + 1] if name in sys.argv else None


def _run_all(only: str | None) -> tuple[dict[str, list[np.ndarray]], dict[str, str]]:
    from kernels import CASES
    from kernels.registry import results_of

    results, failures = {}, {}
    for name, entry in CASES.items():
        if only and only not in name:
            continue
        try:
            results[name] = results_of(entry)
        except Exception as error:
            failures[name] = f"{type(error).__name__}: {error}"
            if only:
                traceback.print_exc()
    return results, failures


def _save(path: str) -> None:
    results, failures = _run_all(_argument("--only"))
    arrays = {f"{name}/{i}": a for name, items in results.items() for i, a in enumerate(items)}
    np.savez(path, **arrays)
    print(json.dumps({"cases": len(results), "failures": failures}))


def _load(path: str) -> dict[str, list[np.ndarray]]:
    found: dict[str, list[np.ndarray]] = {}
    with np.load(path) as stored:
        for key in stored.files:
            found.setdefault(key.split("/")[0], []).append(stored[key])
    return found


def _compare(one: dict[str, Any], other: dict[str, Any]) -> tuple[int, dict[str, str]]:
    from kernels import CASES
    from kernels.registry import difference

    both = [name for name in one if name in other]
    differences = {name: difference(CASES[name], one[name], other[name]) for name in both}
    return len(both), {name: text for name, text in differences.items() if text}


def main() -> None:
    """See the module."""
    target = _argument("--save")
    if target:
        _save(target)
        return
    from numba.cuda import backend, device

    only = _argument("--only")
    backend.select("simulator")
    simulated, failures = _run_all(only)
    report: dict[str, Any] = {
        "cases": len(simulated) + len(failures),
        "simulatorFailures": failures,
    }
    expected = _argument("--expected")
    if expected:
        report["numbaCompared"], report["numbaDifferences"] = _compare(_load(expected), simulated)
    if device.is_offered():
        backend.select("webgpu")
        computed, report["webgpuFailures"] = _run_all(only)
        report["webgpuCompared"], report["webgpuDifferences"] = _compare(simulated, computed)
    else:
        report["noGpu"] = device.why_not()
    print(json.dumps(report))


if __name__ == "__main__":
    main()

import type { GradeSpec } from '../../lib/protocol/grade';

/** The rule of comparison as Python's words. */
function settings({ entry, comparison, workers }: GradeSpec): string {
  const { rtol, atol } = comparison.kind === 'close' ? comparison : { rtol: 0, atol: 0 };
  return [
    `ENTRY = ${JSON.stringify(entry)}`,
    `COMPARISON = ${JSON.stringify(comparison.kind)}`,
    `RTOL = ${rtol}`,
    `ATOL = ${atol}`,
    `WORKERS = ${workers}`,
  ].join('\n');
}

const head = `"""Tries solution.py on the inputs of the challenge, then measures it against the baseline."""

from __future__ import annotations

import argparse
import copy
import importlib
import math
import multiprocessing
import statistics
import sys
import time
from collections.abc import Callable
from typing import Any

try:
    import numpy as np
except ModuleNotFoundError:
    sys.exit("run.py needs NumPy: pip install -r requirements.txt")
`;

const body = `def is_number(value: Any) -> bool:
    return isinstance(value, (int, float, complex, np.number)) and not isinstance(value, (bool, np.bool_))


def close(got: Any, expected: Any) -> bool:
    """|got - expected| <= ATOL + RTOL * |expected|; equal where both are infinite or not a number."""
    if math.isnan(abs(expected)) or math.isinf(abs(expected)):
        return got == expected or (got != got and expected != expected)
    return abs(got - expected) <= ATOL + RTOL * abs(expected)


def compare_arrays(got: Any, expected: np.ndarray, where: str) -> str | None:
    if not isinstance(got, np.ndarray):
        return f"{where}should be an array, not {type(got).__name__}"
    if got.shape != expected.shape:
        return f"{where}has shape {got.shape}, expected {expected.shape}"
    if got.dtype.kind.replace("u", "i") != expected.dtype.kind.replace("u", "i"):
        return f"{where}has dtype {got.dtype}, expected {expected.dtype}"
    if COMPARISON == "close" and expected.dtype.kind in "fciu":
        right = np.isclose(got, expected, rtol=RTOL, atol=ATOL, equal_nan=True)
    else:
        right = (got == expected) | ((got != got) & (expected != expected))
    if np.all(right):
        return None
    at = tuple(int(k) for k in np.argwhere(~right)[0])
    return f"{where}differs first at {at}: got {got[at]!r}, expected {expected[at]!r}"


def compare_lists(got: Any, expected: Any, where: str) -> str | None:
    if not isinstance(got, (list, tuple)):
        return f"{where}should be a {type(expected).__name__}, not {type(got).__name__}"
    if len(got) != len(expected):
        return f"{where}has {len(got)} entries, expected {len(expected)}"
    for k, (one, other) in enumerate(zip(got, expected)):
        difference = compare(one, other, f"{where}[{k}] ")
        if difference is not None:
            return difference
    return None


def compare_dictionaries(got: Any, expected: dict, where: str) -> str | None:
    if not isinstance(got, dict):
        return f"{where}should be a dictionary, not {type(got).__name__}"
    if set(got) != set(expected):
        return f"{where}has other keys than expected"
    for key in expected:
        difference = compare(got[key], expected[key], f"{where}[{key!r}] ")
        if difference is not None:
            return difference
    return None


def compare_text(got: Any, expected: str, where: str) -> str | None:
    def lines(text: str) -> list[str]:
        return [line.rstrip() for line in text.rstrip().split("\\n")]

    if isinstance(got, str) and lines(got) == lines(expected):
        return None
    return f"{where}got {got!r}, expected {expected!r}"


def compare(got: Any, expected: Any, where: str = "") -> str | None:
    """None when got is right, else where it differs first."""
    if isinstance(expected, np.ndarray):
        return compare_arrays(got, expected, where)
    if isinstance(expected, (list, tuple)):
        return compare_lists(got, expected, where)
    if isinstance(expected, dict):
        return compare_dictionaries(got, expected, where)
    if COMPARISON == "text" and isinstance(expected, str):
        return compare_text(got, expected, where)
    if COMPARISON == "close" and is_number(expected) and is_number(got):
        return None if close(got, expected) else f"{where}got {got!r}, expected {expected!r}"
    return None if got == expected else f"{where}got {got!r}, expected {expected!r}"


def judge(args: tuple, got: Any, expected: Any) -> str | None:
    if COMPARISON == "check":
        return importlib.import_module("check").check(args, got, expected)
    if COMPARISON == "unordered" and isinstance(got, (list, tuple)):
        return compare(sorted(got, key=repr), sorted(expected, key=repr))
    return compare(got, expected)


def try_cases(solution: Callable, reference: Callable, seed: int, workers: int) -> bool:
    """Call both with copies of every input; say what differs."""
    inputs = importlib.import_module("inputs")
    is_right = True
    for case in inputs.cases(np.random.default_rng(seed), workers):
        args = tuple(case["args"])
        expected = reference(*copy.deepcopy(args))
        try:
            difference = judge(args, solution(*copy.deepcopy(args)), expected)
        except Exception as error:  # whatever the solution raises belongs to its case
            difference = f"raised {type(error).__name__}: {error}"
        print(f"{'right' if difference is None else 'WRONG'}  {case['name']}")
        if difference is not None:
            print(f"       {difference}")
            is_right = False
    return is_right


def seconds(function: Callable, args: tuple) -> float:
    own = copy.deepcopy(args)
    start = time.perf_counter()
    function(*own)
    return time.perf_counter() - start


def measure(solution: Callable, baseline: Callable, seed: int, workers: int, pairs: int) -> None:
    """Solution and baseline by turns, on the same inputs."""
    inputs = importlib.import_module("inputs")
    rng = np.random.default_rng(seed)
    samples = []
    for _ in range(pairs):
        args = tuple(inputs.timed(rng, workers))
        samples.append((seconds(solution, args), seconds(baseline, args)))
    own, other = (statistics.median(column) for column in zip(*samples))
    print(f"solution: {1000 * own:.3g} ms, baseline: {1000 * other:.3g} ms, medians of {pairs}")
    print(f"{other / own:.2f} times as fast as the baseline")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=None, help="makes the inputs; a new one each time if left out")
    parser.add_argument("--workers", type=int, default=WORKERS, help=f"{WORKERS} if left out")
    parser.add_argument("--pairs", type=int, default=5, help="measurements; 5 if left out")
    parser.add_argument("--no-timing", action="store_true", help="try the outputs only")
    options = parser.parse_args()
    seed = time.time_ns() % 2**31 if options.seed is None else options.seed
    # As in the browser, and as on Windows and macOS.
    multiprocessing.set_start_method("spawn")
    solution, reference, baseline = (
        getattr(importlib.import_module(name), ENTRY) for name in ("solution", "reference", "baseline")
    )
    print(f"seed {seed}, {options.workers} worker(s)")
    is_right = try_cases(solution, reference, seed, options.workers)
    if is_right and not options.no_timing:
        measure(solution, baseline, seed, options.workers, options.pairs)
    return 0 if is_right else 1


if __name__ == "__main__":
    sys.exit(main())
`;

/** run.py of a bundle: ordinary Python, so that whoever gets the bundle can read what is judged. */
export const runnerSource = (spec: GradeSpec): string => `${head}\n${settings(spec)}\n\n\n${body}`;

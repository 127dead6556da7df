import { proxy } from 'comlink';

import type { GradeSpec } from '../protocol/grade';
import { isRecord, parseJson } from './parse-json';
import { interpretersFor } from './run-request';
import { takeTurn } from './runtime-store';

export interface ShownCase {
  readonly name: string;
  readonly isHidden: boolean;
  /** Each argument as Python writes it, shortened. */
  readonly args: readonly string[];
  /** What the reference returns for them, or how it fails. */
  readonly expected: string;
  /** What the author takes for the likely cause where a program fails it; empty where none is given. */
  readonly cause: string;
}

const MAIN = `import copy
import json
import os
import reprlib
import sys

# Before the first import of numba: the simulator is on every machine.
os.environ["NUMBA_ENABLE_CUDASIM"] = "1"

import inputs
import numpy as np
import reference

np.set_printoptions(threshold=40, edgeitems=4, linewidth=90)
short = reprlib.Repr()
short.maxstring = short.maxother = 400
short.maxlist = short.maxtuple = short.maxdict = 12


def describe(value):
    if isinstance(value, np.ndarray):
        return f"{value!r}  # shape {value.shape}, {value.dtype}"
    return short.repr(value)


def expected(entry, args):
    try:
        return describe(getattr(reference, entry)(*copy.deepcopy(args)))
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def main():
    entry, seed, workers = sys.argv[1], *map(int, sys.argv[2:])
    for case in inputs.cases(np.random.default_rng(seed), workers):
        row = {
            "name": case["name"],
            "hidden": bool(case.get("hidden")),
            "args": [describe(value) for value in case["args"]],
            "expected": expected(entry, case["args"]),
            "cause": case.get("cause", ""),
        }
        print(json.dumps(row), flush=True)


if __name__ == "__main__":
    main()
`;

const ignore = proxy(() => undefined);
const LIMITS = { timeoutMs: 60_000 };

function readLine(line: string): ShownCase[] {
  const value = parseJson(line);
  if (!isRecord(value) || !Array.isArray(value['args'])) return [];
  return [
    {
      name: String(value['name']),
      isHidden: value['hidden'] === true,
      args: value['args'].map(String),
      expected: String(value['expected']),
      cause: String(value['cause']),
    },
  ];
}

/** The cases that `inputs.py` makes from a new seed with what the reference makes of them, or why there are none. */
export async function showCases({
  entry,
  workers,
  sources,
}: Pick<GradeSpec, 'entry' | 'workers' | 'sources'>): Promise<
  { readonly cases: readonly ShownCase[] } | { readonly failure: string }
> {
  const seed = crypto.getRandomValues(new Uint16Array(1))[0] ?? 0;
  const files = [
    { path: 'show_cases.py', data: MAIN },
    { path: 'inputs.py', data: sources.inputs },
    { path: 'reference.py', data: sources.reference },
  ];
  const program = { files, main: 'show_cases.py', args: [entry, String(seed), String(workers)] };
  try {
    const outcome = await takeTurn(async (api) => {
      await api.prepare({ interpreters: interpretersFor([sources.reference], workers), packages: ['numpy'] });
      return api.run({ program, workers, limits: LIMITS, trace: false }, ignore);
    });
    if (outcome.kind !== 'finished') return { failure: outcome.failure?.message ?? outcome.kind };
    return { cases: outcome.stdout.split('\n').flatMap(readLine) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

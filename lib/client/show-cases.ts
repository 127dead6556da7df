import { proxy } from 'comlink';

import { isRecord, parseJson } from './parse-json';
import { takeTurn } from './runtime-store';

export interface ShownCase {
  readonly name: string;
  readonly isHidden: boolean;
  /** Each argument as Python writes it, shortened. */
  readonly args: readonly string[];
}

const MAIN = `import json
import reprlib
import sys

import inputs
import numpy as np

np.set_printoptions(threshold=40, edgeitems=4, linewidth=90)
short = reprlib.Repr()
short.maxstring = short.maxother = 400
short.maxlist = short.maxtuple = short.maxdict = 12


def describe(value):
    if isinstance(value, np.ndarray):
        return f"{value!r}  # shape {value.shape}, {value.dtype}"
    return short.repr(value)


seed, workers = map(int, sys.argv[1:])
for case in inputs.cases(np.random.default_rng(seed), workers):
    args = [describe(value) for value in case["args"]]
    print(json.dumps({"name": case["name"], "hidden": bool(case.get("hidden")), "args": args}))
`;

const ignore = proxy(() => undefined);
const LIMITS = { timeoutMs: 60_000 };

function readLine(line: string): ShownCase[] {
  const value = parseJson(line);
  if (!isRecord(value) || !Array.isArray(value['args'])) return [];
  return [
    { name: String(value['name']), isHidden: value['hidden'] === true, args: value['args'].map(String) },
  ];
}

/** The cases that `inputs.py` makes from a new seed, or why it does not. */
export async function showCases(
  inputs: string,
  workers: number,
): Promise<{ readonly cases: readonly ShownCase[] } | { readonly failure: string }> {
  const seed = crypto.getRandomValues(new Uint16Array(1))[0] ?? 0;
  const files = [
    { path: 'show_cases.py', data: MAIN },
    { path: 'inputs.py', data: inputs },
  ];
  const program = { files, main: 'show_cases.py', args: [String(seed), String(workers)] };
  try {
    const outcome = await takeTurn(async (api) => {
      await api.prepare({ interpreters: 1, packages: ['numpy'] });
      return api.run({ program, workers, limits: LIMITS, trace: false }, ignore);
    });
    if (outcome.kind !== 'finished') return { failure: outcome.failure?.message ?? outcome.kind };
    return { cases: outcome.stdout.split('\n').flatMap(readLine) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Records what the figure `pool-schedule` shows: public/examples/pool_schedule.py on two workers, run by the command
 * line. Each round maps the same tasks with every size of a parcel; of all rounds the fastest is kept as a whole, so
 * that its maps can be compared, as quiet machines are rare. Needs two free cores and what `npm run setup` builds:
 * `node script/record-pool.mjs`.
 */
import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const ROUNDS = 15;
const TASKS = 24;
const WORKERS = 2;
/** The program first sends one task to each worker, to wake it. */
const WAKING = WORKERS;
/** As in the program. */
const CHUNK_SIZES = [12, 6, 3, 2, 1];

const root = new URL('../', import.meta.url);
const path = (/** @type {string} */ name) => fileURLToPath(new URL(name, root));

const totalOf = (/** @type {Round} */ round) =>
  round.reduce((sum, { parcels }) => sum + lengthOf(parcels), 0);
const rounds = record();
const runs = rounds.reduce((one, other) => (totalOf(other) < totalOf(one) ? other : one));
for (const { chunksize, parcels } of runs)
  process.stdout.write(`chunksize ${chunksize}: ${lengthOf(parcels).toFixed(0)} ms\n`);
process.stdout.write(`all rounds: ${rounds.map((round) => totalOf(round).toFixed(0)).join(' ')} ms\n`);
const text = JSON.stringify({ workers: WORKERS, tasks: TASKS, runs }, (_, value) =>
  typeof value === 'number' ? Number(value.toFixed(1)) : value,
);
await writeFile(new URL('components/charts/figures/pool-schedule/recorded-runs.json', root), `${text}\n`);

/**
 * @typedef {{ worker: number, parcel: number, startMs: number, endMs: number }} Parcel
 * @typedef {{ chunksize: number, parcels: Parcel[] }[]} Round
 */

/**
 * Which worker had which parcel from when to when, in milliseconds since the first of its map began.
 * @returns {Round[]}
 */
function record() {
  const args = ['run', path('public/examples/pool_schedule.py'), '--workers', String(WORKERS), '--json'];
  const output = execFileSync(
    process.execPath,
    [path('.build/node/cli.mjs'), ...args, '--trace', '/dev/null', '--', String(ROUNDS)],
    { encoding: 'utf8', maxBuffer: 1e9 },
  );
  /** @type {{ trace: { process: string, events: { kind: string, startMs: number, endMs: number, detail?: number }[] }[] }} */
  const { trace } = JSON.parse(output);
  const workers = trace.filter(({ process: name }) => name !== 'MainProcess');
  const tasks = workers.flatMap(({ events }, worker) =>
    events
      .filter(({ kind }) => kind === 'task')
      .map(({ startMs, endMs, detail = 0 }) => ({ worker: worker + 1, parcel: detail, startMs, endMs })),
  );
  tasks.sort((a, b) => a.startMs - b.startMs);
  const rest = tasks.slice(WAKING);
  return Array.from({ length: ROUNDS }, () =>
    CHUNK_SIZES.map((chunksize) => ({ chunksize, parcels: sinceFirst(rest.splice(0, TASKS / chunksize)) })),
  );
}

/** @param {Parcel[]} parcels */
function sinceFirst(parcels) {
  const first = Math.min(...parcels.map(({ startMs }) => startMs));
  return parcels.map((parcel) => ({
    ...parcel,
    startMs: parcel.startMs - first,
    endMs: parcel.endMs - first,
  }));
}

/** @param {readonly { endMs: number }[]} parcels */
function lengthOf(parcels) {
  return Math.max(...parcels.map(({ endMs }) => endMs));
}

/**
 * Records the runs that the figure `pool-schedule` shows: public/examples/pool_schedule.py on two workers with several
 * sizes of a parcel, run by the command line. Keeps the fastest of several runs of each, as quiet machines are rare.
 * Needs two free cores and what `npm run setup` builds: `node script/record-pool.mjs`.
 */
import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const REPEATS = 8;
const WORKERS = 2;
/** The program first sends one task to each worker, to wake it. */
const WAKING = WORKERS;
const CHUNK_SIZES = [12, 6, 3, 2, 1];

const root = new URL('../', import.meta.url);
const path = (/** @type {string} */ name) => fileURLToPath(new URL(name, root));

const runs = CHUNK_SIZES.map((chunksize) => {
  const tries = Array.from({ length: REPEATS }, () => record(chunksize));
  const best = tries.reduce((one, other) => (lengthOf(other) < lengthOf(one) ? other : one));
  process.stdout.write(`chunksize ${chunksize}: ${lengthOf(best).toFixed(0)} ms\n`);
  return { chunksize, parcels: best };
});
const text = JSON.stringify({ workers: WORKERS, tasks: 24, runs }, (_, value) =>
  typeof value === 'number' ? Number(value.toFixed(1)) : value,
);
await writeFile(new URL('components/charts/figures/pool-schedule/recorded-runs.json', root), `${text}\n`);

/**
 * One run: which worker had which parcel from when to when, in milliseconds since the first began.
 * @param {number} chunksize
 */
function record(chunksize) {
  const args = ['run', path('public/examples/pool_schedule.py'), '--workers', String(WORKERS), '--json'];
  const output = execFileSync(
    process.execPath,
    [path('.build/node/cli.mjs'), ...args, '--trace', '/dev/null', '--', String(chunksize)],
    { encoding: 'utf8' },
  );
  /** @type {{ trace: { process: string, events: { kind: string, startMs: number, endMs: number, detail?: number }[] }[] }} */
  const { trace } = JSON.parse(output);
  const workers = trace.filter(({ process: name }) => name !== 'MainProcess');
  const parcels = workers.flatMap(({ events }, worker) =>
    events
      .filter(({ kind }) => kind === 'task')
      .map(({ startMs, endMs, detail = 0 }) => ({ worker: worker + 1, number: detail, startMs, endMs })),
  );
  parcels.sort((a, b) => a.startMs - b.startMs);
  const measured = parcels.slice(WAKING);
  const first = Math.min(...measured.map(({ startMs }) => startMs));
  return measured.map(({ worker, number, startMs, endMs }) => ({
    worker,
    parcel: number,
    startMs: startMs - first,
    endMs: endMs - first,
  }));
}

/** @param {readonly { endMs: number }[]} parcels */
function lengthOf(parcels) {
  return Math.max(...parcels.map(({ endMs }) => endMs));
}

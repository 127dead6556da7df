/**
 * Records the run that the home page opens with: public/examples/mandelbrot.py on one worker and on as many as the
 * machine has cores, through the coordinator, in a real browser. Keeps the best of several runs of each, as quiet
 * machines are rare. Needs a server: `node script/record-example.mjs http://localhost:3000`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';

const REPEATS = 5;
const base = process.argv[2] ?? 'http://localhost:3000';
const root = new URL('../', import.meta.url);

/** Runs in the page. @param {{ code: string, workersUrl: string, runtimeUrl: string, repeats: number }} options */
const recorder = `
import { proxy, wrap } from 'comlink';
globalThis.record = async ({ code, workersUrl, runtimeUrl, repeats }) => {
  const cores = navigator.hardwareConcurrency;
  const worker = new Worker(workersUrl + '/coordinator.mjs', { type: 'module' });
  const broken = new Promise((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('The coordinator did not start: is the server older than the build?')));
  });
  const { port1, port2 } = new MessageChannel();
  const init = { workersUrl: new URL(workersUrl, location.href).href, runtimeUrl: new URL(runtimeUrl, location.href).href, cores };
  worker.postMessage({ port: port2, init }, [port2]);
  const api = wrap(port1);
  const runs = [];
  let bands = [];
  for (const workers of [1, Math.max(2, cores)]) {
    let best;
    for (let k = 0; k < repeats; k += 1) {
      await Promise.race([api.prepare({ interpreters: Math.max(2, cores) + 1, packages: [] }), broken]);
      // Chromium's ended workers run on for two seconds.
      await new Promise((resolve) => setTimeout(resolve, 3000));
      const chunks = [];
      const program = { files: [{ path: 'main.py', data: code }], main: 'main.py', args: [] };
      const outcome = await api.run({ program, workers, limits: {}, trace: true }, proxy((event) => {
        if (event.kind === 'output') chunks.push(...event.chunks);
      }));
      if (outcome.kind !== 'finished') throw new Error(JSON.stringify(outcome));
      if (best === undefined || outcome.ms < best.outcome.ms) best = { outcome, chunks };
    }
    const trace = best.outcome.trace;
    runs.push({ workers, ms: best.outcome.ms, trace });
    const main = trace.find((one) => one.process === 'MainProcess');
    const order = [main, ...trace.filter((one) => one !== main)].map((one) => one.pid);
    const texts = new Map();
    for (const { pid, text } of best.chunks) texts.set(pid, (texts.get(pid) ?? '') + text);
    bands = [...texts].flatMap(([pid, text]) => text.split('\\n').filter((line) => line.startsWith('band ')).map((line) => {
      const [, first, counts] = line.split(' ');
      return { lane: order.indexOf(pid), first: Number(first), counts };
    }));
  }
  return { cores, bands: bands.sort((a, b) => a.first - b.first), runs };
};
`;

const { workersPath, runtimePath } = JSON.parse(
  await readFile(new URL('.build/manifest.json', root), 'utf8'),
);
const bundle = await build({
  stdin: { contents: recorder, resolveDir: root.pathname },
  bundle: true,
  write: false,
  format: 'iife',
});
const browser = await chromium.launch({
  ...(process.env['CHROMIUM'] ? { executablePath: process.env['CHROMIUM'] } : {}),
  args: ['--no-sandbox', '--disable-background-networking'],
});
const page = await browser.newPage();
await page.goto(`${base}/settings`);
await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' });
const recording = await page.evaluate((options) => /** @type {any} */ (globalThis).record(options), {
  code: await readFile(new URL('public/examples/mandelbrot.py', root), 'utf8'),
  workersUrl: workersPath,
  runtimeUrl: runtimePath,
  repeats: REPEATS,
});
await browser.close();
const text = JSON.stringify(recording, (_, value) =>
  typeof value === 'number' ? Number(value.toFixed(2)) : value,
);
await writeFile(new URL('public/examples/mandelbrot.json', root), `${text}\n`);
for (const { workers, ms } of recording.runs)
  process.stdout.write(`${workers} workers: ${ms.toFixed(0)} ms\n`);

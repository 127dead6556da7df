import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { once } from 'node:events';
import { parseArgs } from '../parse-args';
import { projectFolder } from '../project-folder';
import { UsageError } from '../usage-error';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return address !== null && typeof address === 'object' ? address.port : 3000;
}

/**
 * Serves one challenge as learners see it, and draws it again whenever one of its files changes; what the schema
 * rejects is shown by file and field. Ends with Ctrl+C.
 */
export async function previewCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { port: { type: 'string' } },
  });
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new UsageError('name the folder of one challenge');
  if (!existsSync(join(folder, 'challenge.json')))
    throw new UsageError(`there is no challenge.json in ${folder}`);
  const port = values.port ?? String(await freePort());
  process.stdout.write(`The preview is being made ready: http://localhost:${port}/preview\n`);
  // The site's own server, which makes pages when they are asked for: the workbench is the learner's, not a copy.
  const server = spawn(process.execPath, ['script/serving/serve.mjs', '--dev'], {
    cwd: projectFolder,
    env: { ...process.env, PORT: port, FORKJOIN_PREVIEW: resolve(folder) },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.kill(signal));
  const [code] = (await once(server, 'exit')) as [number | null];
  return code ?? 0;
}

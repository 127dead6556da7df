import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChallenge } from '../find-challenge';
import { parseArgs } from '../parse-args';
import { UsageError } from '../usage-error';
import { bundleFiles } from './bundle-files';

/**
 * Writes a folder that runs a solution with CPython, on a laptop or a cluster: the solution itself, unchanged, the
 * challenge's inputs and checks, a program that tries one on the other, and a README.
 */
export function exportCommand(args: readonly string[]): Promise<number> {
  const { slug, file, folder } = readCall(args);
  const challenge = findChallenge(slug);
  const solution = file === undefined ? challenge.starter : readFileSync(file, 'utf8');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(bundleFiles(challenge, solution)))
    writeFileSync(join(folder, name), text);
  process.stdout.write(`${folder} holds the bundle. Try it: cd ${folder} && python3 run.py\n`);
  return Promise.resolve(0);
}

/** @throws UsageError */
function readCall(args: readonly string[]): { slug: string; file: string | undefined; folder: string } {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { to: { type: 'string' } },
  });
  const [slug, file, ...more] = positionals;
  if (slug === undefined || more.length > 0)
    throw new UsageError('name one challenge, and a file if you have one');
  if (values.to === undefined) throw new UsageError('name a folder with --to');
  if (file !== undefined && !statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new UsageError(`there is no file ${file}`);
  if (existsSync(values.to) && readdirSync(values.to).length > 0)
    throw new UsageError(`${values.to} is not empty; name a new folder`);
  return { slug, file, folder: values.to };
}

import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { Program, ProgramFile } from '../lib/protocol/run';
import { UsageError } from './usage-error';

/** Beyond this the folder is surely not the program's own. */
const LARGEST_PROGRAM_BYTES = 64 << 20;
const LEFT_OUT = new Set(['node_modules', '__pycache__', '.git', '.venv', 'venv']);

/** A Python file as a program: modules and data beside it come along. @throws UsageError */
export function readProgram(path: string, args: readonly string[]): Program {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new UsageError(`there is no file ${path}`);
  const folder = dirname(path);
  const main = basename(path);
  const budget = { bytes: LARGEST_PROGRAM_BYTES };
  const beside = walk(folder, folder, budget).filter((file) => file.path !== main);
  return { main, args, files: [{ path: main, data: readFileSync(path, 'utf8') }, ...beside] };
}

function walk(root: string, folder: string, budget: { bytes: number }): ProgramFile[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = join(folder, entry.name);
    if (entry.name.startsWith('.') || LEFT_OUT.has(entry.name)) return [];
    if (entry.isDirectory()) return walk(root, full, budget);
    if (!entry.isFile()) return [];
    budget.bytes -= statSync(full).size;
    if (budget.bytes < 0)
      throw new UsageError(
        `the files beside ${root} are more than 64 MB; move the program to a folder of its own`,
      );
    const path = relative(root, full).split(sep).join('/');
    const isText = path.endsWith('.py');
    return [{ path, data: isText ? readFileSync(full, 'utf8') : new Uint8Array(readFileSync(full)) }];
  });
}

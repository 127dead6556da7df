import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildFolder } from './paths.mjs';

const lockPath = join(buildFolder, 'set-up.lock');

/**
 * Runs a task while no other set-up runs in this folder: a server and a test run may start at the same moment.
 *
 * @template T
 * @param {() => Promise<T>} task
 * @returns {Promise<T>}
 */
export async function withSetupLock(task) {
  await mkdir(buildFolder, { recursive: true });
  while (!(await tryLock())) await sleep(200);
  try {
    return await task();
  } finally {
    await rm(lockPath, { force: true });
  }
}

async function tryLock() {
  try {
    const file = await open(lockPath, 'wx');
    await file.writeFile(String(process.pid));
    await file.close();
    return true;
  } catch {
    if (!(await isHeld())) await rm(lockPath, { force: true });
    return false;
  }
}

/** A lock outlives its owner when that was killed. */
async function isHeld() {
  const owner = Number(await readFile(lockPath, 'utf8').catch(() => '0'));
  if (!owner) return true; // Just made, the number not yet written, or just gone: look again.
  try {
    process.kill(owner, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

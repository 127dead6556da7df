import { spawn } from 'node:child_process';
import { bestQuality, compressFile } from './compress-file.mjs';
import { hashInputs, listFiles } from './hash.mjs';
import { inProject, manifestPath, root } from './paths.mjs';
import { SetupError } from './setup-error.mjs';
import { withSetupLock } from './setup-lock.mjs';
import { runStep } from './stamp.mjs';

const sources = [
  'app',
  'components',
  'lib',
  'challenges',
  'next.config.ts',
  'script/setup/build-pages.mjs',
  'tsconfig.json',
  'package-lock.json',
];

/** `next build`, when what it reads has changed. Everything else must be built before. */
export function buildPages() {
  return withSetupLock(async () => {
    await runStep({
      name: 'pages',
      inputs: await hashInputs([...sources.map((path) => inProject(path)), manifestPath]),
      outputs: () => [inProject('.next/BUILD_ID')],
      run: async () => {
        await nextBuild();
        for (const path of await listFiles([inProject('.next/static')])) {
          if (/\.(?:js|css|svg)$/.test(path)) await compressFile(path, bestQuality);
        }
        return true;
      },
    });
  });
}

/** @returns {Promise<void>} */
function nextBuild() {
  return new Promise((resolve, reject) => {
    const next = inProject('node_modules/next/dist/bin/next');
    const child = spawn(process.execPath, [next, 'build'], {
      cwd: root,
      stdio: ['ignore', process.stderr, process.stderr],
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new SetupError(`next build ended with exit code ${code}.`));
    });
  });
}

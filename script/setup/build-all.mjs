import { mkdir, writeFile } from 'node:fs/promises';
import { buildEditor } from './build-editor.mjs';
import { buildPython } from './build-python.mjs';
import { buildRuntime } from './build-runtime.mjs';
import { buildWorkers } from './build-workers.mjs';
import { copyMonaco } from './copy-monaco.mjs';
import { buildFolder, manifestPath } from './paths.mjs';
import { withSetupLock } from './setup-lock.mjs';

/**
 * What was built, and where it is served. Pages get it through next.config.ts, the command line reads the file.
 *
 * @typedef {object} BuildManifest
 * @property {string} buildId
 * @property {string} workersPath URL path of the workers' folder
 * @property {string} runtimePath URL path of the runtime's folder
 * @property {string} monacoPath URL path of Monaco's `vs`
 * @property {string} editorPath URL path of what checks and completes programs
 * @property {number} pythonBytes that travel on a first visit, compressed
 * @property {number} numpyBytes that NumPy adds, compressed
 * @property {import('./build-runtime.mjs').RuntimeManifest} runtime
 */

/**
 * Makes all that pages, workers and the command line need besides what Next builds. Skips what is up to date.
 * @returns {Promise<BuildManifest>}
 */
export function buildAll() {
  return withSetupLock(async () => {
    await mkdir(buildFolder, { recursive: true });
    // The runtime is compressed on threads of its own, while this one does the rest.
    const runtimeStep = buildRuntime();
    const monacoStep = copyMonaco();
    const editorStep = buildEditor();
    const workersStep = buildPython().then(buildWorkers);
    // Where one fails, the lock is kept until the others have ended.
    await Promise.allSettled([runtimeStep, monacoStep, editorStep, workersStep]);
    const runtime = await runtimeStep;
    const { version } = await monacoStep;
    const { editorId } = await editorStep;
    const { buildId } = await workersStep;
    const numpyBytes = compressedBytes(runtime.files.filter((file) => file.name.startsWith('numpy.')));
    /** @type {BuildManifest} */
    const manifest = {
      buildId,
      workersPath: `/workers/${buildId}`,
      runtimePath: `/runtime/${runtime.runtimeId}`,
      monacoPath: `/monaco/${version}/vs`,
      editorPath: `/editor/${editorId}`,
      pythonBytes: compressedBytes(runtime.files) - numpyBytes,
      numpyBytes,
      runtime,
    };
    await writeFile(manifestPath, `${JSON.stringify(manifest, undefined, 2)}\n`);
    return manifest;
  });
}

/** @param {readonly import('./build-runtime.mjs').RuntimeFile[]} files */
function compressedBytes(files) {
  return files.reduce((sum, file) => sum + file.compressedBytes, 0);
}

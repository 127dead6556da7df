import { buildAll } from './build-all.mjs';
import { buildPages } from './build-pages.mjs';
import { SetupError } from './setup-error.mjs';

/** `--pages` also builds the website. */
try {
  await buildAll();
  if (process.argv.includes('--pages')) await buildPages();
} catch (error) {
  process.stderr.write(`set-up: ${error instanceof SetupError ? error.message : describe(error)}\n`);
  process.exitCode = 1;
}

/** @param {unknown} error */
function describe(error) {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

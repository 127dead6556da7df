import { readFileSync } from 'node:fs';
import { inProject } from './paths.mjs';

/** Versions, names and hashes of the runtime's files: lib/util/runtime-files.json is their one place.
 * @type {typeof import('../../lib/util/runtime-files.json')} */
export const runtimeFiles = JSON.parse(readFileSync(inProject('lib/util/runtime-files.json'), 'utf8'));

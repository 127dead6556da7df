/**
 * Writes THIRD_PARTY_NOTICES.md: the licence texts of everything that is vendored, bundled or served. Run it when
 * dependencies change; a unit test says when that was forgotten.
 */
import { existsSync } from 'node:fs';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { numpyWheel } from './numpy-wheel.mjs';
import { inProject } from './paths.mjs';
import { runtimeFiles } from './runtime-files.mjs';

const licenceFile = /^(licen[cs]e|copying|notice)/i;

/** @typedef {{ name: string, version: string, licence: string, text: string }} Notice */

/** Production packages, those they need included, from the lock file.
 * @returns {Promise<string[]>} folders below the project */
async function packageFolders() {
  const { packages } = JSON.parse(await readFile(inProject('package-lock.json'), 'utf8'));
  return Object.keys(packages).filter(
    (path) =>
      path !== '' &&
      !packages[path].dev &&
      !packages[path].optional &&
      !packages[path].devOptional &&
      existsSync(inProject(path)),
  );
}

/** @param {string} folder
 * @returns {Promise<Notice>} */
async function packageNotice(folder) {
  const { name, version, license } = JSON.parse(await readFile(inProject(folder, 'package.json'), 'utf8'));
  const files = (await readdir(inProject(folder))).filter((file) => licenceFile.test(file));
  const texts = await Promise.all(files.sort().map((file) => readFile(inProject(folder, file), 'utf8')));
  return { name, version, licence: license ?? 'see text', text: texts.join('\n\n') };
}

/** @returns {Promise<Notice>} */
async function numpyNotice() {
  const wheel = await numpyWheel();
  const texts = Object.entries(unzipSync(wheel))
    .filter(([path]) => /(^|\/)LICENSE[^/]*$/.test(path))
    .map(([path, data]) => `${path}\n\n${new TextDecoder().decode(data)}`);
  const { version } = runtimeFiles.numpy;
  return {
    name: 'NumPy (WebAssembly build)',
    version,
    licence: 'BSD-3-Clause and others',
    text: texts.join('\n\n'),
  };
}

/** @returns {Promise<Notice>} */
async function pythonNotice() {
  const text = await readFile(inProject('script/setup/python-licence.txt'), 'utf8');
  const { python } = runtimeFiles.pyodide;
  return { name: 'CPython and its standard library', version: python, licence: 'PSF-2.0', text };
}

/** @param {Notice} notice */
function section({ name, version, licence, text }) {
  const body = text.trim() === '' ? '' : `\n\`\`\`text\n${text.trim().replaceAll('```', "'''")}\n\`\`\`\n`;
  return `## ${name} ${version}\n\nLicence: ${licence}\n${body}`;
}

const introduction = `# Third-party notices

Forkjoin is under the MIT licence (see LICENSE). It serves, bundles or builds on the works below, each under its own
licence. Set-up takes them from their packages; none is changed except as said here:

- **Pyodide** (MPL-2.0; its source is at https://github.com/pyodide/pyodide) is served as published.
- **CPython's standard library** and **NumPy** are served compiled to byte code (\`script/setup/compile_archive.py\`);
  NumPy without its tests and C headers. NumPy's wheel is taken from Pyodide's distribution, or, where that cannot be
  reached, out of the npm package ${runtimeFiles.numpy.wheels.find((wheel) => wheel.package)?.package ?? ''}, of which nothing else is used or served.
- **Monaco** is served in part; its editor starts its worker without a blob: script (\`script/setup/copy-monaco.mjs\`).

This file is written by \`npm run notices\`.
`;

const packages = await Promise.all((await packageFolders()).map(packageNotice));
packages.sort((a, b) => (a.name < b.name ? -1 : 1));
const notices = [await pythonNotice(), await numpyNotice(), ...packages];
await writeFile(inProject('THIRD_PARTY_NOTICES.md'), [introduction, ...notices.map(section)].join('\n'));
process.stdout.write(`${notices.length} notices written\n`);

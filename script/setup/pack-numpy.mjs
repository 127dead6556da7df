import { unzipSync, zipSync } from 'fflate';

/**
 * @typedef {object} NumpyParts
 * @property {Uint8Array} archive a zip of everything but the libraries, still to be compiled
 * @property {{ path: string, file: string, data: Uint8Array }[]} libraries
 */

/**
 * Takes a NumPy wheel apart: the shared libraries become files of their own, so that each is compiled to WebAssembly
 * once and handed to every interpreter; the rest stays one archive, without tests and C headers. Licences stay.
 *
 * @param {Uint8Array} wheel
 * @param {RegExp} leftOut
 * @returns {NumpyParts}
 */
export function packNumpy(wheel, leftOut) {
  /** @type {Record<string, Uint8Array>} */
  const sources = {};
  /** @type {NumpyParts['libraries']} */
  const libraries = [];
  for (const [path, data] of Object.entries(unzipSync(wheel))) {
    if (path.endsWith('/') || leftOut.test(path)) continue;
    if (path.endsWith('.so')) libraries.push({ path, file: libraryFile(path), data });
    else sources[path] = data;
  }
  libraries.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { archive: zipSync(sources, { level: 0 }), libraries };
}

/** `numpy/_core/_multiarray_umath.cpython-313-wasm32-emscripten.so` -> `numpy._core._multiarray_umath.so`
 * @param {string} path */
function libraryFile(path) {
  return `${path.replace(/\.cpython-[^/]*\.so$/, '').replaceAll('/', '.')}.so`;
}

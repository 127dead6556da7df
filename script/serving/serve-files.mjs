import sirv from 'sirv';
import { inProject } from '../setup/paths.mjs';
import { cacheControlFor } from './headers.mjs';

/**
 * Serves public/, with the compressed copies that set-up made where the browser accepts them.
 *
 * @param {object} [options]
 * @param {boolean} [options.isDevelopment] look for files at each request: they change
 * @returns {import('sirv').RequestHandler}
 */
export function serveFiles({ isDevelopment = false } = {}) {
  return sirv(inProject('public'), {
    dev: isDevelopment,
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => {
      response.setHeader('Cache-Control', cacheControlFor(path));
      if (path.endsWith('.so')) response.setHeader('Content-Type', 'application/wasm');
    },
  });
}

import sirv from 'sirv';
import { inProject } from '../setup/paths.mjs';
import { cacheControlFor } from './headers.mjs';

const pagesFolder = '/_next/static';

/**
 * Serves public/ and what pages are made of, with the compressed copies that set-up made where the browser accepts
 * them. In development Next serves its own.
 *
 * @param {object} [options]
 * @param {boolean} [options.isDevelopment] look for files at each request: they change
 * @returns {import('sirv').RequestHandler}
 */
export function serveFiles({ isDevelopment = false } = {}) {
  const files = sirv(inProject('public'), {
    dev: isDevelopment,
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => {
      response.setHeader('Cache-Control', cacheControlFor(path));
      if (path.endsWith('.so')) response.setHeader('Content-Type', 'application/wasm');
    },
  });
  if (isDevelopment) return files;
  const pageFiles = sirv(inProject('.next/static'), {
    brotli: true,
    gzip: true,
    maxAge: 31_536_000,
    immutable: true,
  });
  return (request, response, next) => {
    const { url } = request;
    if (!url?.startsWith(`${pagesFolder}/`)) {
      files(request, response, next);
      return;
    }
    const restore = () => {
      request.url = url;
      void next?.();
    };
    request.url = url.slice(pagesFolder.length);
    pageFiles(request, response, restore);
  };
}

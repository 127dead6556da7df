import { createServer } from 'node:http';
import { headersFor } from './headers.mjs';
import { requestPath } from './request-path.mjs';
import { serveFiles } from './serve-files.mjs';

const blankPage = '<!doctype html><html lang="en"><title>Blank</title><link rel="icon" href="data:,"></html>';

/**
 * Serves public/ and an empty page at /blank.html with the headers of the real server, but without Next: what tests of
 * the runtime in a browser need.
 *
 * @param {{ port?: number, onRequest?: (path: string) => void }} [options] port 0: any free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} `url` without a slash at its end
 */
export async function startStaticServer({ port = 0, onRequest = () => undefined } = {}) {
  const files = serveFiles({ isDevelopment: true });
  const server = createServer((request, response) => {
    const path = requestPath(request);
    onRequest(path);
    for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
    if (path === '/blank.html') {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(blankPage);
      return;
    }
    files(request, response, () => {
      response.statusCode = 404;
      response.end('Not found');
    });
  });
  await new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  const actualPort = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://localhost:${actualPort}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

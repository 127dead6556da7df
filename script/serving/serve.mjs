/**
 * The production server: Next's request handler behind one small server of our own. `next start` would do for pages,
 * but not for the rest: it sends public/ neither compressed nor immutable, cannot give one worker script a policy of
 * its own, and knows no HTTPS. Here every response, errors included, passes the same few lines.
 */
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { parseArgs } from 'node:util';
import next from 'next';
import { inProject } from '../setup/paths.mjs';
import { certificatePath, localAddresses, readCertificate } from './certificate.mjs';
import { headersFor } from './headers.mjs';
import { requestPath } from './request-path.mjs';
import { serveFiles } from './serve-files.mjs';

const certificateUrl = '/forkjoin.crt';

const { values: options } = parseArgs({
  options: { lan: { type: 'boolean', default: false }, dev: { type: 'boolean', default: false } },
});
const port = Number(process.env['PORT'] ?? 3000);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  process.stderr.write(`PORT is "${process.env['PORT']}", which is no port number.\n`);
  process.exit(2);
}
await serve(options);

/** @param {{ lan: boolean, dev: boolean }} mode */
async function serve({ lan, dev }) {
  const addresses = lan ? localAddresses() : [];
  const certificate = lan ? await readCertificate(addresses) : undefined;
  const app = next({ dev, dir: inProject(), port, quiet: true });
  await app.prepare();
  const handle = handler(app.getRequestHandler(), dev, certificate?.cert);
  const server = certificate ? createSecureServer(certificate, handle) : createServer(handle);
  if (dev) {
    const upgrade = app.getUpgradeHandler();
    server.on('upgrade', (request, socket, head) => void upgrade(request, socket, head));
  }
  server.on('error', (error) => {
    process.stderr.write(`The server could not start on port ${port}: ${error.message}\n`);
    process.exit(1);
  });
  server.listen(port, lan ? '0.0.0.0' : undefined, () => announce(addresses, lan));
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    // Waiting for open connections would never end: a page that is shown by the development server keeps a socket.
    process.once(signal, () => process.exit(0));
  }
}

/**
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<void>} pages
 * @param {boolean} isDevelopment
 * @param {string | undefined} certificate
 * @returns {import('node:http').RequestListener}
 */
function handler(pages, isDevelopment, certificate) {
  const files = serveFiles({ isDevelopment });
  return (request, response) => {
    const path = requestPath(request);
    for (const [name, value] of Object.entries(headersFor(path, { isDevelopment })))
      response.setHeader(name, value);
    if (certificate && path === certificateUrl) {
      response.setHeader('Content-Type', 'application/x-x509-ca-cert');
      response.end(certificate);
      return;
    }
    files(request, response, () => {
      pages(request, response).catch((/** @type {unknown} */ error) => {
        process.stderr.write(`${request.method} ${path}: ${error instanceof Error ? error.stack : error}\n`);
        if (!response.headersSent) response.statusCode = 500;
        response.end();
      });
    });
  };
}

/** @param {readonly string[]} addresses @param {boolean} lan */
function announce(addresses, lan) {
  if (!lan) {
    process.stdout.write(`Forkjoin is ready: http://localhost:${port}\n`);
    return;
  }
  const urls = ['localhost', ...addresses].map((host) => `https://${host}:${port}`);
  process.stdout.write(
    [
      'Forkjoin is ready on this network:',
      ...urls.map((url) => `  ${url}`),
      '',
      'Browsers do not know this certificate yet. Either go on past the warning, once for each browser, or trust it:',
      `  file       ${certificatePath}`,
      `  or get it  ${urls.at(-1)}${certificateUrl}`,
      '  Windows    open the file, Install Certificate, Local Machine, Trusted Root Certification Authorities',
      '  macOS      open the file, then in Keychain Access set Trust to Always Trust',
      '  Linux      Chrome: Settings, Privacy, Security, Manage certificates, Authorities, Import',
      '  Android    Settings, Security, Encryption and credentials, Install a certificate, CA certificate',
      '  iOS        open the address above, install the profile, then Settings, General, About, Certificate Trust Settings',
      '',
    ].join('\n'),
  );
}

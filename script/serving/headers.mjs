/**
 * The headers of every response, in one place: files, pages, errors and worker scripts alike. Cross-origin isolation
 * is what SharedArrayBuffer needs; Safari knows `require-corp` only.
 */
const everyResponse = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': [
    'camera=()',
    'display-capture=()',
    'geolocation=()',
    'microphone=()',
    'midi=()',
    'payment=()',
    'serial=()',
    'usb=()',
  ].join(', '),
};

/**
 * Next writes inline scripts into its static pages, which can have no nonce: hence 'unsafe-inline', and no raw HTML
 * from content. Monaco writes style elements and has its icon font in a data: URL.
 */
const pagePolicy = policy({
  'default-src': "'self'",
  'script-src': "'self' 'unsafe-inline' 'wasm-unsafe-eval'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'font-src': "'self' data:",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'frame-src': "'none'",
  'object-src': "'none'",
  'base-uri': "'self'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
});

/** React's and the bundler's development builds evaluate text. Never sent in production. */
const developmentPolicy = pagePolicy.replace("'wasm-unsafe-eval'", "'wasm-unsafe-eval' 'unsafe-eval'");

/**
 * A worker obeys the policy of its own script's response. Learners' programs run in the interpreter: it reaches no
 * network at all. Firefox refuses a worker whose own response says `worker-src 'none'`.
 */
const interpreterPolicy = policy({
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'connect-src': "'none'",
  'worker-src': "'self'",
});

/** The coordinator fetches the runtime and starts interpreters; the checker fetches ruff. */
const coordinatorPolicy = policy({
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'connect-src': "'self'",
  'worker-src': "'self'",
});

/** These folders carry a version or a content hash in their names: what lies there never changes. */
const immutableFolders = /^\/(?:runtime|workers|monaco|editor)\/[^/]+\//;

/**
 * @param {string} path URL path, without query
 * @param {{ isDevelopment?: boolean }} [options]
 * @returns {Readonly<Record<string, string>>}
 */
export function headersFor(path, { isDevelopment = false } = {}) {
  return { ...everyResponse, 'Content-Security-Policy': policyFor(path, isDevelopment) };
}

/** `Cache-Control` of a file in public/.
 * @param {string} path URL path */
export function cacheControlFor(path) {
  return immutableFolders.test(path)
    ? 'public, max-age=31536000, immutable'
    : 'public, max-age=0, must-revalidate';
}

/** @param {string} path @param {boolean} isDevelopment */
function policyFor(path, isDevelopment) {
  if (/^\/workers\/[^/]+\/(?:coordinator|checker)\.mjs$/.test(path)) return coordinatorPolicy;
  if (path.startsWith('/workers/')) return interpreterPolicy;
  return isDevelopment ? developmentPolicy : pagePolicy;
}

/** @param {Record<string, string>} directives */
function policy(directives) {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

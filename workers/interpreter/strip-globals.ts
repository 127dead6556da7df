/** What a running Python needs of the worker's global scope. Everything else is taken away. */
const KEPT = new Set([
  // The language.
  'Object',
  'Function',
  'Array',
  'Number',
  'parseFloat',
  'parseInt',
  'Infinity',
  'NaN',
  'undefined',
  'Boolean',
  'String',
  'Symbol',
  'Date',
  'Promise',
  'RegExp',
  'Error',
  'AggregateError',
  'EvalError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'TypeError',
  'URIError',
  'globalThis',
  'JSON',
  'Math',
  'Intl',
  'ArrayBuffer',
  'Uint8Array',
  'Int8Array',
  'Uint16Array',
  'Int16Array',
  'Uint32Array',
  'Int32Array',
  'Float32Array',
  'Float64Array',
  'Uint8ClampedArray',
  'BigUint64Array',
  'BigInt64Array',
  'DataView',
  'Map',
  'BigInt',
  'Set',
  'WeakMap',
  'WeakSet',
  'WeakRef',
  'Proxy',
  'Reflect',
  'FinalizationRegistry',
  'decodeURI',
  'decodeURIComponent',
  'encodeURI',
  'encodeURIComponent',
  'escape',
  'unescape',
  'isFinite',
  'isNaN',
  'Iterator',
  'SharedArrayBuffer',
  'Atomics',
  'WebAssembly',
  'SuppressedError',
  'DisposableStack',
  'AsyncDisposableStack',
  'Float16Array',
  // The platform: clocks, text, timers for asyncio, random numbers for os.urandom.
  'performance',
  'TextDecoder',
  'TextEncoder',
  'setTimeout',
  'clearTimeout',
  'queueMicrotask',
  'scheduler',
  'crypto',
  'console',
  'isSecureContext',
  'crossOriginIsolated',
  'MessageEvent',
  'Event',
  'EventTarget',
  'DOMException',
]);

/**
 * Takes network, storage, messaging and workers out of this worker's reach, before any of the learner's code runs.
 * The port to the coordinator lives on in a closure. A second wall behind the worker's content security policy;
 * neither is a proof, which is why verdicts of a browser are for practice.
 */
export function stripGlobals(): void {
  for (let scope: object | null = globalThis; scope !== null && scope !== Object.prototype;) {
    for (const name of Reflect.ownKeys(scope)) {
      if (typeof name === 'symbol' || KEPT.has(name) || name === 'constructor') continue;
      removeName(scope, name);
    }
    scope = Object.getPrototypeOf(scope) as object | null;
  }
}

function removeName(scope: object, name: string): void {
  if (Reflect.deleteProperty(scope, name)) return;
  try {
    Object.defineProperty(scope, name, { value: undefined, writable: false, configurable: false });
  } catch {
    // Neither deletable nor definable: `self`-like names that lead nowhere by themselves.
  }
}

/**
 * Freezes what the language itself is made of, so that a program which reaches JavaScript's built-in objects through
 * Python cannot change how the runtime's own code behaves. Without this, a patched `Array.prototype.find` or
 * `Function.prototype.call` is handed whatever that code works on: the memory that all interpreters share, the way to
 * the coordinator.
 *
 * `Error` stays open: assigning `error.name` or `error.message` must work, and on an object whose prototype is frozen
 * it does not. Only V8's hook that shows a handler the functions on the stack is closed.
 */
export function freezeIntrinsics(others: readonly object[]): void {
  allowOverride(Object.prototype, ['constructor', 'toString', 'valueOf', 'toLocaleString', 'hasOwnProperty']);
  allowOverride(Function.prototype, ['constructor', 'toString']);
  const seen = new Set<object>(errorParts());
  const open: unknown[] = [...others, ...hiddenIntrinsics(), ...namedIntrinsics()];
  while (open.length > 0) {
    const item = open.pop();
    if (!isObject(item) || seen.has(item) || item === globalThis) continue;
    seen.add(item);
    open.push(Reflect.getPrototypeOf(item), ...ownValues(item));
    if (!ArrayBuffer.isView(item)) Object.freeze(item);
  }
  Object.defineProperty(Error, 'prepareStackTrace', { value: undefined });
}

/**
 * Assigning to a property that a frozen prototype has would fail for every object that inherits from it. As accessors
 * these can be overridden still: the assignment makes a property of the object's own.
 */
function allowOverride(prototype: object, names: readonly string[]): void {
  for (const name of names) {
    const inherited = Reflect.get(prototype, name) as unknown;
    Object.defineProperty(prototype, name, {
      configurable: false,
      get: () => inherited,
      set(this: object, value: unknown) {
        if (this === prototype) throw new TypeError(`${name} of a built-in object cannot be changed`);
        Object.defineProperty(this, name, { value, writable: true, enumerable: true, configurable: true });
      },
    });
  }
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

function ownValues(item: object): unknown[] {
  return Reflect.ownKeys(item).flatMap((key) => {
    const described = Reflect.getOwnPropertyDescriptor(item, key);
    return [described?.value as unknown, described?.get, described?.set];
  });
}

function errorParts(): object[] {
  const kinds = [
    Error,
    EvalError,
    RangeError,
    ReferenceError,
    SyntaxError,
    TypeError,
    URIError,
    AggregateError,
  ];
  return kinds.flatMap((kind) => [kind, kind.prototype as object]);
}

/** The built-in objects that a global name leads to: the language's own, and those of the platform that stay. */
function namedIntrinsics(): unknown[] {
  return Reflect.ownKeys(globalThis)
    .filter((name) => typeof name === 'string' && /^[A-Z]/.test(name))
    .map((name) => Reflect.get(globalThis, name) as unknown);
}

/** Those that no global name leads to: prototypes of iterators, generators and asynchronous functions. */
function hiddenIntrinsics(): unknown[] {
  return [
    [][Symbol.iterator](),
    new Map()[Symbol.iterator](),
    new Set()[Symbol.iterator](),
    ''[Symbol.iterator](),
    ''.matchAll(/./g),
    function* () {},
    async function () {},
    async function* () {},
    Reflect.getPrototypeOf(Int8Array),
  ];
}

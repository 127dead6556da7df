import type { PythonName, PythonSpaces } from './python-names';

/** What the names of a program stand for: full names of modules, classes and functions. */
export type Bindings = ReadonlyMap<string, PythonName>;

const IMPORT =
  /^[ \t]*import[ \t]+([\w.]+(?:[ \t]+as[ \t]+\w+)?(?:[ \t]*,[ \t]*[\w.]+(?:[ \t]+as[ \t]+\w+)?)*)/gm;
const FROM = /^[ \t]*from[ \t]+([\w.]+)[ \t]+import[ \t]+(?:\(([^)]*)\)|([^\n(#]+))/gm;
const MADE = /^[ \t]*(\w+)[ \t]*(?::[^=\n]*)?=[ \t]*([\w.]+)[ \t]*\(/gm;
const WITH = /\b([\w.]+)\([^()\n]*\)[ \t]+as[ \t]+(\w+)/g;

/** The member `name` of a space. */
export function memberOf(
  spaces: PythonSpaces,
  space: string | undefined,
  name: string,
): PythonName | undefined {
  return space === undefined ? undefined : spaces[space]?.find((member) => member.name === name);
}

/** What a dotted path like `np.linalg.norm` leads to, from what the program bound or from Python's own names. */
export function resolvePath(spaces: PythonSpaces, bindings: Bindings, path: string): PythonName | undefined {
  const [first = '', ...rest] = path.split('.');
  let found = bindings.get(first) ?? memberOf(spaces, 'builtins', first);
  for (const part of rest) found = memberOf(spaces, found?.gives, part);
  return found;
}

function splitAlias(text: string): readonly [name: string, alias: string] {
  const [name = '', alias = ''] = text.trim().split(/\s+as\s+/);
  return [name, alias];
}

type Entry = readonly [name: string, stands: PythonName];

/** `import numpy as np, multiprocessing.pool`. */
function importedModules(code: string): readonly Entry[] {
  return [...code.matchAll(IMPORT)].flatMap(([, list = '']) =>
    list.split(',').map((part): Entry => {
      const [name, alias] = splitAlias(part);
      const bound = alias === '' ? (name.split('.')[0] ?? name) : alias;
      return [bound, { name: bound, kind: 'module', gives: alias === '' ? bound : name }];
    }),
  );
}

/** `from multiprocessing import Pool, shared_memory as shm`. */
function importedNames(spaces: PythonSpaces, code: string): readonly Entry[] {
  return [...code.matchAll(FROM)].flatMap(([, module = '', inBrackets, inLine = '']) =>
    (inBrackets ?? inLine).split(',').flatMap((part): readonly Entry[] => {
      const [name, alias] = splitAlias(part);
      const path = `${module}.${name}`;
      const found: PythonName | undefined =
        spaces[path] === undefined ? memberOf(spaces, module, name) : { name, kind: 'module', gives: path };
      return found === undefined ? [] : [[alias === '' ? name : alias, found]];
    }),
  );
}

/** Variables, each with the path of what was called to make it: `pool = Pool(2)`, `with Pool(2) as pool`. */
function madeVariables(code: string): readonly (readonly [name: string, path: string])[] {
  const assigned = [...code.matchAll(MADE)].map(([, name = '', path = '']) => [name, path] as const);
  const entered = [...code.matchAll(WITH)].map(([, path = '', name = '']) => [name, path] as const);
  return [...assigned, ...entered];
}

/** Reads the imports of a program, and what its variables were made with. */
export function readBindings(spaces: PythonSpaces, code: string): Bindings {
  const bindings = new Map<string, PythonName>([...importedModules(code), ...importedNames(spaces, code)]);
  for (const [name, path] of madeVariables(code)) {
    const gives = resolvePath(spaces, bindings, path)?.gives;
    if (gives !== undefined && !bindings.has(name)) bindings.set(name, { name, kind: 'value', gives });
  }
  return bindings;
}

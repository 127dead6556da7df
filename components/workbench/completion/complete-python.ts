import type { PythonName, PythonSpaces } from './python-names';
import { type Bindings, readBindings, resolvePath } from './read-bindings';

/** `np.linalg.` before the word that is being typed. */
const MEMBER = /([A-Za-z_][\w.]*)\.\w*$/;
const FROM = /^[ \t]*from[ \t]+([\w.]+)[ \t]+import[ \t(].*$/;
const MODULE = /^[ \t]*(?:import|from)[ \t]+[\w.]*$/;

function modules(spaces: PythonSpaces, line: string): readonly PythonName[] {
  const typed = /([\w.]*)\.\w*$/.exec(line)?.[1];
  const lead = typed === undefined ? '' : `${typed}.`;
  const isModule = (name: string): boolean => /^[a-z_.0-9]+$/.test(name) && spaces[name] !== undefined;
  const next = Object.keys(spaces)
    .filter((name) => isModule(name) && name.startsWith(lead))
    .map((name) => name.slice(lead.length).split('.')[0] ?? '');
  return [...new Set(next)].map((name) => ({ name, kind: 'module' }));
}

/** Whether the end of a line lies within a comment or a string, where nothing is to be completed. */
function isText(line: string): boolean {
  const rest = line.replace(/\\./g, '').replace(/'[^']*'|"[^"]*"/g, '');
  return /[#'"]/.test(rest);
}

/** Names that stand alone: what the program bound, then Python's own. */
function freeNames(spaces: PythonSpaces, bindings: Bindings): readonly PythonName[] {
  const own = [...bindings].map(([name, found]) => ({ ...found, name }));
  return [...own, ...membersOf(spaces, 'builtins').filter(({ name }) => !bindings.has(name))];
}

function membersOf(spaces: PythonSpaces, space: string | undefined): readonly PythonName[] {
  return (space === undefined ? undefined : spaces[space]) ?? [];
}

/** What may be written at the end of `before`, in the program `code`. Empty where nothing is known. */
export function completePython(spaces: PythonSpaces, code: string, before: string): readonly PythonName[] {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (isText(line)) return [];
  const module = FROM.exec(line)?.[1];
  if (module !== undefined) return membersOf(spaces, module);
  if (MODULE.test(line)) return modules(spaces, line.trimStart().replace(/^\w+\s+/, ''));
  const bindings = readBindings(spaces, code);
  const path = MEMBER.exec(line)?.[1];
  return path === undefined
    ? freeNames(spaces, bindings)
    : membersOf(spaces, resolvePath(spaces, bindings, path)?.gives);
}

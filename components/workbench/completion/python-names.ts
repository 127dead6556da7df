import { buildInfo } from '@/lib/client/build-info';

/** A name of a module or class, as script/setup/describe_modules.py wrote it down. */
export interface PythonName {
  readonly name: string;
  readonly kind: 'module' | 'class' | 'function' | 'value';
  readonly signature?: string;
  /** The first lines of its documentation. */
  readonly doc?: string;
  /** The space of what it is or what calling it gives. */
  readonly gives?: string;
}

/** Modules and classes by their full names, each with its members. */
export type PythonSpaces = Readonly<Record<string, readonly PythonName[]>>;

let names: Promise<PythonSpaces> | undefined;

/** All names, fetched once; empty where they can't be had. */
export async function loadPythonNames(): Promise<PythonSpaces> {
  names ??= fetch(`${buildInfo.editorUrl}/python-names.json`)
    .then(async (response) => ((await response.json()) as { readonly spaces: PythonSpaces }).spaces)
    .catch(() => {
      names = undefined;
      return {};
    });
  return names;
}

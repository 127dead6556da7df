import type { ProgramFile } from '../../lib/protocol/run';
import { PROGRAM_FOLDER, type Pyodide } from './load-pyodide';

interface FileSystem {
  readonly readdir: (path: string) => string[];
  readonly stat: (path: string) => { readonly mode: number; readonly mtime: Date; readonly size: number };
  readonly isDir: (mode: number) => boolean;
  readonly isFile: (mode: number) => boolean;
  readonly readFile: (path: string) => Uint8Array<ArrayBuffer>;
  readonly writeFile: (path: string, data: Uint8Array | string) => void;
  readonly mkdirTree: (path: string) => void;
  readonly unlink: (path: string) => void;
}

/** More than this is not copied to another process: the parent gets an error that names the file. */
const LARGEST_FILE_BYTES = 64 << 20;
/** Where programs write. Paths of files are relative to the first, or absolute. */
const ROOTS = [PROGRAM_FOLDER, '/tmp'];

const absolute = (path: string): string => (path.startsWith('/') ? path : `${PROGRAM_FOLDER}/${path}`);
const relative = (full: string): string =>
  full.startsWith(`${PROGRAM_FOLDER}/`) ? full.slice(PROGRAM_FOLDER.length + 1) : full;

/**
 * The learner's files in one interpreter. File systems are private to each worker, so a child is given what the
 * program brought along and what its parent wrote since, and gives back at its end what it wrote itself.
 */
export class LearnerFiles {
  readonly #fs: FileSystem;
  /** Modification times as they were when the files arrived, by full path. */
  readonly #known = new Map<string, number>();

  constructor(pyodide: Pyodide) {
    this.#fs = pyodide.FS as FileSystem;
    for (const root of ROOTS) this.#fs.mkdirTree(root);
  }

  /** The files with which a process begins; whatever an earlier one left behind goes. */
  begin(files: readonly ProgramFile[]): void {
    for (const { path } of this.#list()) {
      this.#fs.unlink(path);
      this.#known.delete(path);
    }
    this.add(files);
    for (const { path } of files) {
      const full = absolute(path);
      this.#known.set(full, this.#fs.stat(full).mtime.getTime());
    }
  }

  /** Files that another process made: they count as changed here as well, so that later children get them. */
  add(files: readonly ProgramFile[]): void {
    for (const { path, data } of files) {
      const full = absolute(path);
      this.#fs.mkdirTree(full.slice(0, full.lastIndexOf('/')));
      this.#fs.writeFile(full, data);
      this.#known.delete(full);
    }
  }

  /** Files that this process made or changed. @throws Error when one is too large to be copied */
  changed(): ProgramFile[] {
    return this.#list()
      .filter(({ path, modified }) => this.#known.get(path) !== modified)
      .map(({ path, size }) => {
        if (size > LARGEST_FILE_BYTES)
          throw new Error(`${relative(path)} is too large to be copied to another process`);
        return { path: relative(path), data: this.#fs.readFile(path).slice() };
      });
  }

  #list(): FileFacts[] {
    return ROOTS.flatMap((root) => this.#walk(root));
  }

  #walk(folder: string): FileFacts[] {
    return this.#fs.readdir(folder).flatMap((name) => {
      if (name === '.' || name === '..') return [];
      const path = `${folder}/${name}`;
      const { mode, mtime, size } = this.#fs.stat(path);
      if (this.#fs.isDir(mode)) return this.#walk(path);
      return this.#fs.isFile(mode) ? [{ path, size, modified: mtime.getTime() }] : [];
    });
  }
}

interface FileFacts {
  readonly path: string;
  readonly size: number;
  readonly modified: number;
}

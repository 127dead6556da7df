import type { ProgramFile } from '../../lib/protocol/run';
import { PROGRAM_FOLDER, type Pyodide } from './load-pyodide';

interface FileSystem {
  readonly readdir: (path: string) => string[];
  readonly stat: (path: string) => { readonly mode: number; readonly mtime: Date; readonly size: number };
  readonly isDir: (mode: number) => boolean;
  readonly readFile: (path: string) => Uint8Array<ArrayBuffer>;
  readonly writeFile: (path: string, data: Uint8Array | string) => void;
  readonly mkdirTree: (path: string) => void;
}

/** More than this is not copied to a child: the parent gets an error that names the file. */
const LARGEST_FILE_BYTES = 64 << 20;

/**
 * The learner's files in one interpreter. File systems are private to each worker, so a child is given what the
 * program brought along and what its parent wrote since.
 */
export class LearnerFiles {
  readonly #fs: FileSystem;
  /** Modification times as they were when the files arrived. */
  readonly #known = new Map<string, number>();

  constructor(pyodide: Pyodide) {
    this.#fs = pyodide.FS as FileSystem;
    this.#fs.mkdirTree(PROGRAM_FOLDER);
  }

  write(files: readonly ProgramFile[]): void {
    for (const { path, data } of files) {
      const full = `${PROGRAM_FOLDER}/${path}`;
      this.#fs.mkdirTree(full.slice(0, full.lastIndexOf('/')));
      this.#fs.writeFile(full, data);
      this.#known.set(path, this.#fs.stat(full).mtime.getTime());
    }
  }

  /** Files that this process made or changed. @throws Error when one is too large to be copied */
  changed(): ProgramFile[] {
    return this.#walk('').filter(({ path }) => path !== '');
  }

  #walk(folder: string): ProgramFile[] {
    const files: ProgramFile[] = [];
    for (const name of this.#fs.readdir(`${PROGRAM_FOLDER}/${folder}`)) {
      if (name === '.' || name === '..') continue;
      const path = folder === '' ? name : `${folder}/${name}`;
      const full = `${PROGRAM_FOLDER}/${path}`;
      const { mode, mtime, size } = this.#fs.stat(full);
      if (this.#fs.isDir(mode)) files.push(...this.#walk(path));
      else if (this.#known.get(path) !== mtime.getTime()) {
        if (size > LARGEST_FILE_BYTES)
          throw new Error(`${path} is too large to be copied to another process`);
        files.push({ path, data: this.#fs.readFile(full).slice() });
      }
    }
    return files;
  }
}

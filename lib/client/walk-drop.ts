import type { ReadableFile } from './read-report-file';

/** A class has hundreds of reports; whoever drops a whole disk by mistake is told, and can go on. */
const MOST_FILES = 2000;
/** Files of other kinds, and folders, count here. */
const MOST_ENTRIES = 20_000;
/** Learning platforms hand out a folder for each learner, inside of one or two others. */
const MOST_DEPTH = 8;

interface DroppedFiles {
  readonly files: readonly ReadableFile[];
  /** Whether there is more in the folders than was looked at. */
  readonly isCut: boolean;
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

/** "class/ada/report.json": what tells files of one name apart. */
const pathOf = ({ fullPath }: FileSystemEntry): string => fullPath.replace(/^\//, '');

/** Is named among the files that could not be read. */
const unreadable = (entry: FileSystemEntry): ReadableFile => ({
  name: pathOf(entry),
  size: 0,
  text: () => Promise.reject(new Error('unreadable')),
});

/** A folder hands out what is in it piece by piece, about a hundred each time, and nothing at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  while (all.length <= MOST_ENTRIES) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (some.length === 0) break;
    all.push(...some);
  }
  return all.sort((one, other) => one.name.localeCompare(other.name));
}

async function fileOf(entry: FileSystemFileEntry): Promise<ReadableFile> {
  const file = await new Promise<File>((resolve, reject) => {
    entry.file(resolve, reject);
  });
  return { name: pathOf(entry), size: file.size, text: () => file.text() };
}

/** Collects what was dropped, within bounds. */
class DropWalk {
  readonly files: ReadableFile[] = [];
  isCut = false;
  #looked = 0;

  async look(entry: FileSystemEntry, depth: number): Promise<void> {
    this.#looked += 1;
    if (this.#looked > MOST_ENTRIES || depth > MOST_DEPTH) this.isCut = true;
    else if (isFolder(entry)) await this.#lookInto(entry, depth);
    // What was dropped by itself is meant, whatever its name.
    else if (isFile(entry) && (depth === 0 || /\.json$/i.test(entry.name))) await this.#take(entry);
  }

  async #lookInto(folder: FileSystemDirectoryEntry, depth: number): Promise<void> {
    const inside = await entriesOf(folder).catch(() => undefined);
    if (inside === undefined) this.files.push(unreadable(folder));
    for (const entry of inside ?? []) await this.look(entry, depth + 1);
  }

  async #take(entry: FileSystemFileEntry): Promise<void> {
    if (this.files.length >= MOST_FILES) this.isCut = true;
    else this.files.push(await fileOf(entry).catch(() => unreadable(entry)));
  }
}

/** The files that were dropped, and the JSON files in folders that were. Files that come from no disk are taken as they are. */
export async function walkDrop(dropped: readonly (FileSystemEntry | File)[]): Promise<DroppedFiles> {
  const walk = new DropWalk();
  for (const one of dropped) {
    if ('isDirectory' in one) await walk.look(one, 0);
    else walk.files.push(one);
  }
  return { files: walk.files, isCut: walk.isCut };
}

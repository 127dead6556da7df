import type { BadFile, ReadableFile } from './read-report-file';

type Counts = Map<string, number>;

function count(counts: Counts, key: string): number {
  const counted = (counts.get(key) ?? 0) + 1;
  counts.set(key, counted);
  return counted;
}

/** Bad files of one drop. */
export interface BadDrop {
  /** The file as it is to be listed; undefined where an earlier drop held it already. */
  readonly list: (file: ReadableFile, reason: string) => BadFile | undefined;
}

/**
 * Names files that are no reports. Files of one drop are different files, whatever their names; a file of another drop
 * that looks the same is the same, since whole folders are dropped again when late reports have come.
 */
export class BadFileNames {
  readonly #listed: Counts = new Map();
  readonly #names: Counts = new Map();

  openDrop(): BadDrop {
    const seen: Counts = new Map();
    return {
      list: ({ name, size }, reason) => {
        const looks = JSON.stringify([name, size, reason]);
        if (count(seen, looks) <= (this.#listed.get(looks) ?? 0)) return undefined;
        count(this.#listed, looks);
        const k = count(this.#names, name);
        return { file: k === 1 ? name : `${name} (${String(k)})`, reason };
      },
    };
  }
}

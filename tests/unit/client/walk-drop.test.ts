import { describe, expect, it } from 'vitest';

import { walkDrop } from '../../../lib/client/walk-drop';

type Tree = string | Error | { readonly [name: string]: Tree };

/** As a browser hands out what was dropped: a text is a file, an object a folder, an error what cannot be read. */
function entry(name: string, content: Tree, parent = ''): FileSystemEntry {
  const fullPath = `${parent}/${name}`;
  const isFolder = typeof content === 'object' && !(content instanceof Error);
  const inside = isFolder ? Object.entries(content).map(([key, tree]) => entry(key, tree, fullPath)) : [];
  return {
    name,
    fullPath,
    isFile: !isFolder,
    isDirectory: isFolder,
    file: (onFile: (file: File) => void, onError: (error: unknown) => void) => {
      if (typeof content === 'string') onFile(new File([content], name));
      else onError(content);
    },
    createReader: () => ({
      readEntries: (onEntries: (entries: readonly FileSystemEntry[]) => void) => {
        onEntries(inside.splice(0, 2));
      },
    }),
  } as unknown as FileSystemEntry;
}

async function walked(...dropped: readonly (FileSystemEntry | File)[]) {
  const { files, isCut } = await walkDrop(dropped);
  const texts = files.map(async (file) => [file.name, await file.text().catch(() => undefined)]);
  return { files: await Promise.all(texts), isCut };
}

describe('what is dropped', () => {
  it('is read with folders inside of folders, and names say which of them a file lies in', async () => {
    const ada = { 'report.json': 'of Ada', 'notes.txt': 'no report' };
    const tree = { ada, bob: { 'report.json': 'of Bob' }, cleo: { out: { 'R.JSON': 'of Cleo' } }, empty: {} };
    expect(await walked(entry('class', tree), entry('late.txt', 'late'))).toEqual({
      files: [
        ['class/ada/report.json', 'of Ada'],
        ['class/bob/report.json', 'of Bob'],
        ['class/cleo/out/R.JSON', 'of Cleo'],
        ['late.txt', 'late'],
      ],
      isCut: false,
    });
  });

  it('is named where it cannot be read, and is taken as it is where it lies on no disk', async () => {
    const gone = entry('class', { 'gone.json': new Error('gone'), 'here.json': 'here' });
    expect(await walked(gone, new File(['pasted'], 'pasted.json'))).toEqual({
      files: [
        ['class/gone.json', undefined],
        ['class/here.json', 'here'],
        ['pasted.json', 'pasted'],
      ],
      isCut: false,
    });
  });

  it('is cut where there are more files than a class has, or folders deeper than anybody puts them', async () => {
    const many = Object.fromEntries(Array.from({ length: 2001 }, (_, k) => [`${String(k)}.json`, 'x']));
    const crowded = await walked(entry('many', many));
    expect([crowded.files.length, crowded.isCut]).toEqual([2000, true]);
    const deep = Array.from({ length: 20 }).reduce<Tree>((inner) => ({ inner }), { 'deep.json': 'x' });
    expect(await walked(entry('deep', deep), entry('ada.json', 'Ada'))).toEqual({
      files: [['ada.json', 'Ada']],
      isCut: true,
    });
  });
});

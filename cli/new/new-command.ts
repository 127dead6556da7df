import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { itemPathSchema } from '../../lib/content/schema/slug';
import { parseArgs } from '../parse-args';
import { projectFolder } from '../project-folder';
import { UsageError } from '../usage-error';
import { addToTracks, type NewItem } from './add-to-tracks';
import { challengeFiles } from './challenge-files';
import { lessonFiles } from './lesson-files';

/**
 * Writes a new challenge or lesson that is whole: small, but right, and accepted by `check`. Its author changes it file
 * by file and always has something that works. Nothing that exists is overwritten.
 */
export function newCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { lesson: { type: 'boolean' }, content: { type: 'string' } },
  });
  const { track, slug } = readName(positionals);
  const root = values.content ?? join(projectFolder, 'challenges');
  const item: NewItem = { kind: values.lesson === true ? 'lesson' : 'challenge', track, slug };
  const folder = write(root, item);
  const shown = relative(process.cwd(), folder) || '.';
  process.stdout.write(
    item.kind === 'lesson'
      ? `${shown} is a lesson now, and stands in tracks.json. Change lesson.md, then look at it with script/server --dev.\n`
      : `${shown} is a challenge now, and stands in tracks.json. Change it file by file; script/forkjoin preview ${shown} shows it, script/forkjoin check ${slug} tries it.\n`,
  );
  return Promise.resolve(0);
}

/** @throws UsageError */
function readName([path, ...more]: readonly string[]): { track: string; slug: string } {
  if (path === undefined || more.length > 0) throw new UsageError('name one new TRACK/SLUG');
  const [track, slug] = itemPathSchema.safeParse(path).data?.split('/') ?? [];
  if (track === undefined || slug === undefined)
    throw new UsageError(
      `${path} is no name: a track and a slug in lower case, such as vectorisation/pair-sums`,
    );
  return { track, slug };
}

/** @throws UsageError when the folder or the name is taken, or there is no such track */
function write(root: string, item: NewItem): string {
  const { track, slug, kind } = item;
  const folder = join(root, track, slug);
  if (existsSync(folder)) throw new UsageError(`${folder} exists already`);
  const tracksPath = join(root, 'tracks.json');
  if (!existsSync(tracksPath)) throw new UsageError(`there is no ${tracksPath}`);
  const tracks = addToTracks(readFileSync(tracksPath, 'utf8'), item);
  if (typeof tracks !== 'string') throw new UsageError(tracks.reason);
  const files = kind === 'lesson' ? lessonFiles(slug) : challengeFiles(slug);
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  writeFileSync(tracksPath, tracks);
  return folder;
}

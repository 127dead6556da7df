import { keeping } from '@/components/ui/strings/keeping';
import { settings } from '@/components/ui/strings/settings';
import { attemptStore } from '@/lib/client/attempt-store';
import { downloadFile } from '@/lib/client/download-file';
import { tellPage } from '@/lib/client/erase-all';
import { exportBackup } from '@/lib/client/export-backup';
import { type ImportPlan, applyImport, planImport } from '@/lib/client/import-backup';
import { browserStorage } from '@/lib/client/safe-storage';
import type { LeftOut } from '@/lib/content/schema/backup';

const words = keeping.carry;

interface Said {
  readonly kind: 'said';
  readonly tone: 'info' | 'warn' | 'bad';
  readonly texts: readonly string[];
}

/** What the section says: how a download or a file went, or what is asked about a file. */
export type CarryState =
  Said | { readonly kind: 'asking'; readonly plan: ImportPlan; readonly leftOut: LeftOut };

export const say = (tone: Said['tone'], ...texts: readonly string[]): Said => ({
  kind: 'said',
  tone,
  texts,
});

/** Good news, and whatever stands against it. */
function sayWith(good: string, problems: readonly (string | undefined)[]): Said {
  const found = problems.filter((text) => text !== undefined);
  return say(found.length === 0 ? 'info' : 'warn', good, ...found);
}

export async function downloadAll(): Promise<CarryState> {
  const { attempts, isRead, unreadable } = await attemptStore.all();
  // The schemas are large and seldom needed.
  const { writeBackup } = await import('@/lib/content/schema/write-backup');
  const backup = exportBackup(browserStorage, attempts);
  const { text, leftOut } = writeBackup(backup);
  const name = `forkjoin-${backup.at.slice(0, 10)}.json`;
  downloadFile(name, text);
  return sayWith(words.exported(name), [
    isRead ? undefined : words.exportUnread,
    words.exportLeftOut({ ...leftOut, unknown: leftOut.unknown + unreadable }),
  ]);
}

/** Reads and compares a file; nothing is written before the reader has said so. */
export async function readBackup(file: File): Promise<CarryState> {
  const { parseBackup } = await import('@/lib/content/schema/parse-backup');
  const parsed = parseBackup(await file.text());
  if (parsed.kind === 'bad') return say('bad', settings.importBad(file.name, parsed.reason));
  const { backup, leftOut } = parsed.content;
  return { kind: 'asking', plan: planImport(backup, browserStorage), leftOut };
}

/** Writes what the plan says. */
export async function takeOver(plan: ImportPlan, takesTheirs: boolean): Promise<CarryState> {
  const { written, unsaved } = applyImport(plan, takesTheirs, browserStorage);
  const areKept = plan.attempts.length === 0 || (await attemptStore.add(plan.attempts));
  for (const key of written) tellPage(browserStorage.nameOf(key));
  const good = unsaved === 0 ? settings.imported : settings.importedPartly(unsaved);
  const state = sayWith(good, [areKept ? undefined : words.importAttempts]);
  return unsaved > 0 ? { ...state, tone: 'warn' } : state;
}

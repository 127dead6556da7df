import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const contentFixtures = join(import.meta.dirname, '../../fixtures/content');

/** Copies the valid content, lays another fixture over it (`name.deleted` takes `name` away) and hands over its root. */
export function withOverlay<Result>(fixture: string, body: (root: string) => Result): Result {
  const root = mkdtempSync(join(tmpdir(), 'forkjoin-content-'));
  try {
    cpSync(join(contentFixtures, 'valid'), root, { recursive: true });
    cpSync(join(contentFixtures, fixture), root, { recursive: true });
    for (const path of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
      if (path.endsWith('.deleted')) rmSync(join(root, path.replace(/\.deleted$/, '')));
    }
    return body(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

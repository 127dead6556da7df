import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { keeping } from '@/components/ui/strings/keeping';
import { settings as words } from '@/components/ui/strings/settings';
import type { ImportPlan } from '@/lib/client/import-backup';
import type { LeftOut } from '@/lib/content/schema/backup';

export type ImportAnswer = 'mine' | 'theirs' | 'leave';

interface ImportQuestionProps {
  readonly plan: ImportPlan;
  /** What of the file can't be read. */
  readonly leftOut: LeftOut;
  readonly onAnswer: (answer: ImportAnswer) => void;
}

/** "settings, feedback": what differs, by the first part of its name. */
function kindsOf(keys: readonly string[]): string {
  const kinds: Readonly<Record<string, string>> = words.kinds;
  const names = keys.map((key) => kinds[key.split('/', 1)[0] ?? ''] ?? words.kinds.other);
  return [...new Set(names)].join(', ');
}

/** What a file would bring, and what to do where it differs from what is here. */
export function ImportQuestion({ plan, leftOut, onAnswer }: ImportQuestionProps) {
  const { fresh, attempts, programs, differing } = plan;
  const missing = keeping.carry.importLeftOut(leftOut);
  const button = (answer: ImportAnswer, label: string) => (
    <Button
      size="small"
      onClick={() => {
        onAnswer(answer);
      }}
    >
      {label}
    </Button>
  );
  return (
    <Notice
      kind={differing.length > 0 || missing !== undefined ? 'warn' : 'info'}
      actions={
        <>
          {differing.length === 0 ? (
            button('mine', words.importPlain)
          ) : (
            <>
              {button('mine', words.importNew)}
              {button('theirs', words.importTheirs)}
            </>
          )}
          {button('leave', words.importCancel)}
        </>
      }
    >
      <p>{words.importPlan(fresh.length, attempts.length, programs.length)}</p>
      {missing !== undefined && <p>{missing}</p>}
      {differing.length > 0 && (
        <p>{words.differing(differing.length, kindsOf(differing.map(({ key }) => key)))}</p>
      )}
    </Notice>
  );
}

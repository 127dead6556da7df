import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { settings as words } from '@/components/ui/strings/settings';
import type { ImportPlan } from '@/lib/client/import-backup';

interface ImportQuestionProps {
  readonly plan: ImportPlan;
  readonly onAnswer: (answer: 'mine' | 'theirs' | 'leave') => void;
}

/** "settings, feedback": what differs, by the first part of its name. */
function kindsOf(keys: readonly string[]): string {
  const kinds: Readonly<Record<string, string>> = words.kinds;
  const names = keys.map((key) => kinds[key.split('/', 1)[0] ?? ''] ?? words.kinds.other);
  return [...new Set(names)].join(', ');
}

/** What a file would bring, and what to do where it differs from what is here. */
export function ImportQuestion({ plan, onAnswer }: ImportQuestionProps) {
  const { fresh, attempts, programs, differing } = plan;
  const button = (answer: 'mine' | 'theirs' | 'leave', label: string) => (
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
      kind={differing.length > 0 ? 'warn' : 'info'}
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
      {differing.length > 0 && (
        <p>{words.differing(differing.length, kindsOf(differing.map(({ key }) => key)))}</p>
      )}
    </Notice>
  );
}

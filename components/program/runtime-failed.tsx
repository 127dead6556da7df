import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { program } from '@/components/ui/strings/program';
import { restartRuntime } from '@/lib/client/runtime-store';

interface RuntimeFailedProps {
  readonly failure: string;
  /** Takes this notice away; where the focus then goes is the area around it, unless `onFocusLost` puts it elsewhere. */
  readonly onRestart: () => void;
  readonly onFocusLost?: (() => void) | undefined;
}

/** Python itself broke down, whoever had asked for it: says why, and starts it again. */
export function RuntimeFailed({ failure, onRestart, onFocusLost }: RuntimeFailedProps) {
  return (
    <Notice
      kind="bad"
      actions={
        <Button
          size="small"
          onClick={({ currentTarget }) => {
            // The button goes with its notice.
            if (onFocusLost === undefined) currentTarget.closest<HTMLElement>('[role=group]')?.focus();
            else onFocusLost();
            restartRuntime();
            onRestart();
          }}
        >
          {program.restart}
        </Button>
      }
    >
      <p>{program.failed}</p>
      <p>{failure}</p>
    </Notice>
  );
}

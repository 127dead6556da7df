'use client';

import { Notice } from '@/components/ui/notice';
import { keeping as words } from '@/components/ui/strings/keeping';
import { useAttempts } from '@/lib/client/use-attempts';

/** Beside a verdict: says when the browser did not keep what earned it. Keeping fails after the verdict came, so it is announced. */
export function AttemptNotice() {
  const { isKept } = useAttempts();
  return <div role="status">{!isKept && <Notice kind="warn">{words.attempts.inTab}</Notice>}</div>;
}

'use client';

import { MessagePage } from '@/components/shell/message-page';
import { Button, buttonClass } from '@/components/ui/button';
import { shell } from '@/components/ui/strings/shell';

export default function ErrorPage({ reset }: { readonly error: Error; readonly reset: () => void }) {
  return (
    <MessagePage title={shell.crashed.title} cause={shell.crashed.cause}>
      <Button look="primary" onClick={reset}>
        {shell.crashed.again}
      </Button>
      {/* A full load: whatever failed must not be carried over. */}
      <a className={buttonClass()} href="/">
        {shell.crashed.home}
      </a>
    </MessagePage>
  );
}

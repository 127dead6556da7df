'use client';

import '@/components/ui/styles/tokens.css';
import '@/components/ui/styles/base.css';

import { MessagePage } from '@/components/shell/message-page';
import { Button } from '@/components/ui/button';
import { shell } from '@/components/ui/strings/shell';

/** Shown when the frame around the pages itself fails: it must bring its own. */
export default function GlobalError({ reset }: { readonly error: Error; readonly reset: () => void }) {
  return (
    <html lang="en-GB">
      <body>
        <main>
          <MessagePage title={shell.crashed.title} cause={shell.crashed.cause}>
            <Button look="primary" onClick={reset}>
              {shell.crashed.again}
            </Button>
          </MessagePage>
        </main>
      </body>
    </html>
  );
}

import Link from 'next/link';

import { MessagePage } from '@/components/shell/message-page';
import { buttonClass } from '@/components/ui/button';
import { shell } from '@/components/ui/strings/shell';

export default function NotFound() {
  return (
    <MessagePage title={shell.notFound.title} cause={shell.notFound.cause}>
      <Link className={buttonClass('primary')} href="/challenges">
        {shell.notFound.next}
      </Link>
      <Link className={buttonClass()} href="/">
        {shell.crashed.home}
      </Link>
    </MessagePage>
  );
}

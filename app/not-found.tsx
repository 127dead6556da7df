import { MessagePage } from '@/components/shell/message-page';
import { buttonClass } from '@/components/ui/button';
import { PageLink } from '@/components/ui/page-link';
import { shell } from '@/components/ui/strings/shell';

export default function NotFound() {
  return (
    <MessagePage title={shell.notFound.title} cause={shell.notFound.cause}>
      <PageLink className={buttonClass('primary')} href="/challenges">
        {shell.notFound.next}
      </PageLink>
      <PageLink className={buttonClass()} href="/">
        {shell.crashed.home}
      </PageLink>
    </MessagePage>
  );
}

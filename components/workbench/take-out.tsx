'use client';

import { workbench } from '@/components/ui/strings/workbench';

import { CopyLink } from './copy-link';
import { DownloadButton } from './download-button';

interface TakeOutProps {
  readonly code: string;
  readonly fileName: string;
  readonly className: string | undefined;
}

/** Ways to take the program of a challenge elsewhere. */
export function TakeOut({ code, fileName, className }: TakeOutProps) {
  return (
    <div className={className} role="group" aria-label={workbench.share.title}>
      <DownloadButton code={code} fileName={fileName} />
      <CopyLink code={code} label={workbench.share.copyElsewhere} />
    </div>
  );
}

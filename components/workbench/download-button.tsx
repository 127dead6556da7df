'use client';

import { Download } from 'lucide-react';

import { Button } from '@/components/ui/button';
import { workbench } from '@/components/ui/strings/workbench';
import { downloadFile } from '@/lib/client/download-file';

interface DownloadButtonProps {
  readonly code: string;
  readonly fileName: string;
}

/** Hands the reader the program as a file. */
export function DownloadButton({ code, fileName }: DownloadButtonProps) {
  return (
    <Button
      look="quiet"
      size="small"
      onClick={() => {
        downloadFile(fileName, code);
      }}
    >
      <Download size={15} aria-hidden />
      {workbench.download}
    </Button>
  );
}

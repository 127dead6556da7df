import type { Metadata } from 'next';
import 'katex/dist/katex.min.css';

import { PreviewFrame } from '@/components/instructor/preview-frame';
import { DocumentBody } from '@/components/lesson/document-body';
import { instructor } from '@/components/ui/strings/instructor';
import { textHash } from '@/components/ui/text-hash';
import { ChallengePage } from '@/components/workbench/challenge-page';
import { loadPreview, stampOf } from '@/lib/content/load-preview';

import { previewFolder } from './preview-folder';

export const dynamic = 'force-dynamic';

export const metadata: Metadata = { title: instructor.preview.title, robots: { index: false } };

const NO_CATALOGUE = { tracks: [], lessons: [], challenges: [] };

export default function Page() {
  const folder = previewFolder();
  const { challenge, problems } = loadPreview(folder);
  const version = challenge === null ? '' : textHash(challenge.starter);
  return (
    <PreviewFrame folder={folder} problems={problems} stamp={stampOf(folder)}>
      {challenge === null ? (
        <h1 className="visually-hidden">{instructor.preview.title}</h1>
      ) : (
        <ChallengePage
          key={version}
          challenge={challenge}
          version={version}
          catalogue={NO_CATALOGUE}
          statement={<DocumentBody document={challenge.statement} lesson="preview" />}
          hints={challenge.hints.map((hint, k) => (
            <DocumentBody key={k} document={hint} lesson="preview" />
          ))}
          explanation={<DocumentBody document={challenge.explanation} lesson="preview" />}
          foot={null}
        />
      )}
    </PreviewFrame>
  );
}

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import 'katex/dist/katex.min.css';

import { ItemFoot } from '@/components/feedback/item-foot';
import { DocumentBody } from '@/components/lesson/document-body';
import { textHash } from '@/components/ui/text-hash';
import { ChallengePage } from '@/components/workbench/challenge-page';

import { catalogue } from '../../catalogue';

interface PageProps {
  readonly params: Promise<{ readonly slug: string }>;
}

export const dynamicParams = false;

export function generateStaticParams(): { slug: string }[] {
  return catalogue().challenges.map(({ slug }) => ({ slug }));
}

async function findChallenge({ params }: PageProps) {
  const { slug } = await params;
  return catalogue().challenges.find((one) => one.slug === slug);
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const challenge = await findChallenge(props);
  return challenge === undefined ? {} : { title: challenge.title, description: challenge.summary };
}

export default async function Page(props: PageProps) {
  const challenge = await findChallenge(props);
  if (challenge === undefined) notFound();
  const body = (document: typeof challenge.statement) => (
    <DocumentBody document={document} lesson={`challenge/${challenge.slug}`} />
  );
  return (
    <ChallengePage
      challenge={challenge}
      version={textHash(challenge.starter)}
      catalogue={catalogue()}
      statement={body(challenge.statement)}
      hints={challenge.hints.map((hint, k) => (
        <div key={k}>{body(hint)}</div>
      ))}
      explanation={body(challenge.explanation)}
      foot={<ItemFoot item={`${challenge.track}/${challenge.slug}`} kind="challenge" />}
    />
  );
}

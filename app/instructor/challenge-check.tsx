'use client';

import { CheckPanel } from '@/components/instructor/check-panel';
import { PictureView } from '@/components/program/picture-view';
import { VerdictView } from '@/components/workbench/verdict-view';

/** A check of challenges whose verdicts are drawn as the workbench draws them. */
export function ChallengeCheck({ slugs }: { readonly slugs: readonly string[] }) {
  return (
    <CheckPanel
      slugs={slugs}
      showVerdict={({ verdict, picture }) => (
        <VerdictView verdict={verdict}>
          {picture !== undefined && <PictureView picture={picture} />}
        </VerdictView>
      )}
    />
  );
}

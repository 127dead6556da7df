import type { ReactNode } from 'react';

import { attempts } from '@/components/ui/strings/attempts';
import { program } from '@/components/ui/strings/program';
import { timeline } from '@/components/ui/strings/timeline';
import { workbench as words } from '@/components/ui/strings/workbench';
import type { GradeSpec } from '@/lib/protocol/grade';

import { AttemptsRegion } from './attempts-region';
import { OutputRegion } from './output-region';
import type { TabPane } from './pane-tabs';
import { TimelineRegion } from './timeline-region';
import type { Workbench } from './use-workbench';
import { VerdictRegion } from './verdict-region';

/** What shows what a program did: one tab each, the same in the workbench and in the playground. */
export function programPanes(bench: Workbench): readonly TabPane[] {
  return [
    { id: 'output', title: program.output, content: <OutputRegion session={bench.runs} /> },
    {
      id: 'timeline',
      title: timeline.title,
      content: <TimelineRegion session={bench.runs} />,
      isHeavy: true,
    },
  ];
}

interface ChallengePanesOptions {
  readonly bench: Workbench;
  readonly spec: GradeSpec;
  readonly explanation: ReactNode;
}

/** The tabs of a challenge: what the program did, and what it earned. */
export function challengePanes({ bench, spec, explanation }: ChallengePanesOptions): readonly TabPane[] {
  const [output, ...instruments] = programPanes(bench);
  return [
    ...(output === undefined ? [] : [output]),
    {
      id: 'verdict',
      title: words.verdict,
      content: <VerdictRegion session={bench.grades} spec={spec} explanation={explanation} />,
    },
    ...instruments,
    {
      id: 'attempts',
      title: attempts.title,
      content: <AttemptsRegion slug={spec.slug} draft={bench.draft} code={bench.draftState.code} />,
      isHeavy: true,
    },
  ];
}

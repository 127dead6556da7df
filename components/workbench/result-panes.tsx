import type { ReactNode } from 'react';

import { attempts } from '@/components/ui/strings/attempts';
import { gpu } from '@/components/ui/strings/gpu';
import { program } from '@/components/ui/strings/program';
import { scaling } from '@/components/ui/strings/scaling';
import { solution } from '@/components/ui/strings/solution';
import { timeline } from '@/components/ui/strings/timeline';
import { workbench as words } from '@/components/ui/strings/workbench';
import type { GradeSpec } from '@/lib/protocol/grade';

import { AttemptsRegion } from './attempts-region';
import { GpuRegion } from './gpu-region';
import { OutputRegion } from './output-region';
import type { TabPane } from './pane-tabs';
import { ScalingRegion } from './scaling-region';
import { SolutionRegion } from './solution-region';
import { TimelineRegion } from './timeline-region';
import type { Workbench } from './use-workbench';
import { VerdictRegion } from './verdict-region';

const NUMBA = /^\s*(?:from|import)\s+numba\b/m;

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
    // Only for programs that have something to show there.
    ...(NUMBA.test(bench.draftState.code)
      ? [{ id: 'gpu', title: gpu.title, content: <GpuRegion session={bench.runs} />, isHeavy: true }]
      : []),
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
    ...(bench.measure === undefined
      ? []
      : [{ id: 'scaling', title: scaling.title, content: <ScalingRegion session={bench.scalings} /> }]),
    {
      id: 'attempts',
      title: attempts.title,
      content: <AttemptsRegion slug={spec.slug} draft={bench.draft} code={bench.draftState.code} />,
      isHeavy: true,
    },
    {
      id: 'solution',
      title: solution.title,
      content: <SolutionRegion spec={spec} code={bench.draftState.code} />,
      isHeavy: true,
    },
  ];
}

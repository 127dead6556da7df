'use client';

import { type ReactNode, useEffect, useRef } from 'react';

import { PictureView } from '@/components/program/picture-view';
import { RuntimeFailed } from '@/components/program/runtime-failed';
import { ScrollArea } from '@/components/ui/scroll-area';
import { Stars } from '@/components/ui/stars';
import { program } from '@/components/ui/strings/program';
import { verdictWords as words } from '@/components/ui/strings/verdict';
import { workbench } from '@/components/ui/strings/workbench';
import type { GradeSession, GradeState } from '@/lib/client/grade-session';
import { useGrade } from '@/lib/client/use-session';
import type { GradeSpec } from '@/lib/protocol/grade';

import { AttemptNotice } from './attempt-notice';
import { CaseList } from './case-list';
import region from './region.module.css';
import styles from './verdict-region.module.css';
import { VerdictView } from './verdict-view';

interface VerdictRegionProps {
  readonly session: GradeSession;
  readonly spec: GradeSpec;
  /** Shown once the challenge is passed. */
  readonly explanation: ReactNode;
}

function Rules({ spec }: { readonly spec: GradeSpec }) {
  const rules = [words.star1, words.star2(spec), words.star3];
  return (
    <div className={styles['empty']}>
      <p>{words.empty}</p>
      <ul className={styles['rules']}>
        {rules.map((text, k) => (
          <li key={text}>
            <Stars earned={k + 1} size={14} label={words.stars(k === 0 ? 1 : k === 1 ? 2 : 3)} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
      {spec.workers > 1 && <p>{words.judgedWith(spec.workers)}</p>}
      <p>{words.practice}</p>
    </div>
  );
}

function Progress({ state }: { readonly state: GradeState }) {
  const { stage, cases, caseCount, timing } = state;
  const text = stage === undefined ? '' : workbench.stages[stage];
  return (
    <div className={styles['progress']}>
      <p>{text}</p>
      {stage === 'timing' && timing !== undefined ? (
        <>
          <progress aria-label={text} value={timing.spentMs} max={timing.budgetMs} />
          <p className="tabular">{workbench.pairs(timing.pairs)}</p>
        </>
      ) : (
        <>
          <progress aria-label={text} value={cases.length} max={Math.max(caseCount, 1)} />
          {caseCount > 0 && <p className="tabular">{workbench.caseProgress(cases.length, caseCount)}</p>}
        </>
      )}
    </div>
  );
}

/** Announces the stage and then the verdict or the failure, not every case. */
function Announcement({ state }: { readonly state: GradeState }) {
  const { phase, stage, verdict, failure } = state;
  const stageText = stage === undefined ? '' : workbench.stages[stage];
  const result =
    verdict === undefined
      ? failure === undefined
        ? ''
        : `${program.failed} ${failure}`
      : `${words.kinds[verdict.kind]}, ${words.stars(verdict.stars)}. ${verdict.message}`;
  return (
    <span className="visually-hidden" role="status">
      {phase === 'idle' ? result : stageText}
    </span>
  );
}

function Before({
  state,
  session,
  spec,
}: Omit<VerdictRegionProps, 'explanation'> & { readonly state: GradeState }) {
  if (state.failure !== undefined) {
    return (
      <RuntimeFailed
        failure={state.failure}
        onRestart={() => {
          session.clear();
        }}
      />
    );
  }
  return state.phase === 'idle' ? <Rules spec={spec} /> : <Progress state={state} />;
}

/** The verdict of the last submission, or what grading is doing now. */
export function VerdictRegion({ session, spec, explanation }: VerdictRegionProps) {
  const state = useGrade(session, (grade) => grade);
  const { verdict, picture, wantedPicture } = state;
  const shown = picture !== undefined && (
    <div className={styles['pictures']}>
      <PictureView picture={picture} />
      {wantedPicture !== undefined && <PictureView picture={wantedPicture} />}
    </div>
  );
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    body.current?.scrollTo({ top: 0 });
  }, [verdict]);
  return (
    <section className={region['region']} aria-label={workbench.verdict}>
      <Announcement state={state} />
      <ScrollArea label={workbench.verdict} className={region['body']} areaRef={body}>
        {verdict === undefined ? (
          <>
            <Before state={state} session={session} spec={spec} />
            {shown}
            <CaseList cases={state.cases} isOpen />
          </>
        ) : (
          <VerdictView verdict={verdict}>
            <AttemptNotice />
            {shown}
          </VerdictView>
        )}
        {verdict?.kind === 'passed' && explanation}
      </ScrollArea>
    </section>
  );
}

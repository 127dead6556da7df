'use client';

import { SkipForward } from 'lucide-react';
import { useState } from 'react';

import { Button } from '@/components/ui/button';
import { gpu as words } from '@/components/ui/strings/gpu';
import type { GpuLaunch, GpuStep, SteppedBlock } from '@/lib/protocol/gpu-launch';

import { Slider } from '../figures/kit/slider';
import { StepBar } from '../figures/kit/step-bar';
import { useSteps } from '../figures/kit/use-steps';
import { exploreSteps, nextTurn } from './explore-steps';
import { SteppedLines } from './stepped-lines';
import { StepTable } from './step-table';
import styles from './thread-explorer.module.css';
import { ThreadStates } from './thread-states';

interface ThreadExplorerProps {
  readonly launch: GpuLaunch;
  readonly arrays: readonly string[];
  readonly stepped: readonly SteppedBlock[];
  readonly lines: readonly string[];
}

const MOST_THREADS = 32;

/** A simulated launch, thread by thread and step by step: who is where, what it reads, writes and waits for. */
export function ThreadExplorer({ launch, arrays, stepped, lines }: ThreadExplorerProps) {
  const [chosen, setChosen] = useState(0);
  const block = stepped[Math.min(chosen, stepped.length - 1)];
  if (block === undefined) return null;
  return (
    <section className={styles['explorer']} aria-label={words.stepTitle}>
      <h3 className={styles['title']}>{words.stepTitle}</h3>
      <p className={styles['note']}>{words.stepOrder}</p>
      {stepped.length > 1 && (
        <Slider
          label={words.steppedBlock}
          value={chosen}
          min={0}
          max={stepped.length - 1}
          shown={String(block.block)}
          onChange={setChosen}
        />
      )}
      <SteppedBlockView key={block.block} {...{ launch, arrays, block, lines }} />
    </section>
  );
}

interface SteppedBlockViewProps extends Omit<ThreadExplorerProps, 'stepped'> {
  readonly block: SteppedBlock;
}

function SteppedBlockView({ launch, arrays, block, lines }: SteppedBlockViewProps) {
  const { steps, isCut } = block;
  const state = useSteps(steps.length);
  const [x, y, z] = launch.block;
  const threads = Math.min(x * y * z, MOST_THREADS);
  const { now, threads: states, variables } = exploreSteps(steps, state.step, threads);
  const tell = (step: GpuStep): string => words.did(step, arrays[step[3]] ?? '');
  return (
    <>
      <StepBar steps={state}>
        <Button
          aria-disabled={state.step === steps.length}
          onClick={() => {
            state.goTo(nextTurn(steps, state.step));
          }}
        >
          <SkipForward size={15} aria-hidden />
          {words.nextThread}
        </Button>
      </StepBar>
      <div className={styles['now']} aria-live="polite">
        <p>{now === undefined ? words.beforeSteps : words.stepOf(now[0], tell(now))}</p>
        <p className={styles['variables']}>
          {variables.map(([name, value]) => (
            <code key={name}>{words.variable(name, value)}</code>
          ))}
        </p>
      </div>
      <div className={styles['columns']}>
        <ThreadStates states={states} />
        <SteppedLines launch={launch} lines={lines} line={now?.[5] ?? 0} />
      </div>
      {isCut && <p className={styles['note']}>{words.cut(steps.length)}</p>}
      {x * y * z > MOST_THREADS && <p className={styles['note']}>{words.firstWarp}</p>}
      <StepTable steps={steps} done={state.step} tell={tell} />
    </>
  );
}

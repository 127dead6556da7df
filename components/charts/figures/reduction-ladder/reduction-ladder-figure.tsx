'use client';

import { useState } from 'react';

import { ladderFigure as words } from '@/components/ui/strings/figures/reduction-ladder';

import { FigureFrame } from '../kit/figure-frame';
import { type FigureProps, numberSetting } from '../kit/figure-props';
import { Slider } from '../kit/slider';
import { StepBar } from '../kit/step-bar';
import { useSteps } from '../kit/use-steps';
import { bankConflicts, countsOf, divergentWarps, stateAfter } from './count-ladder';
import { ELEMENTS, type Rung, activeOf, ladder, rungs } from './ladder-rungs';
import { LadderDrawing } from './ladder-drawing';

/** The five ways to add up in a thread block, step by step, with what each of them costs. */
export function ReductionLadderFigure({ settings }: FigureProps) {
  const [rung, setRung] = useState<Rung>(
    rungs.find((one) => one === numberSetting(settings, 'rung', 1)) ?? 1,
  );
  const steps = useSteps(ladder[rung].length, 1000);
  const step = ladder[rung][steps.step - 1];
  const state = stateAfter(rung, steps.step);
  return (
    <FigureFrame
      title={words.title}
      controls={
        <>
          <Slider
            label={words.rung}
            value={rung}
            min={1}
            max={5}
            shown={words.rungs[rung]}
            onChange={(next) => {
              const found = rungs.find((one) => one === next);
              if (found === undefined) return;
              setRung(found);
              steps.goTo(0);
            }}
          />
          <StepBar steps={steps} />
        </>
      }
      meaning={
        words.step(
          step && {
            kind: step.kind,
            active: activeOf(step).length,
            divergent: divergentWarps(step),
            conflicts: bankConflicts(step),
          },
          state.result,
          steps.step === steps.count,
        ) +
        ' ' +
        words.counts(rung, ELEMENTS, countsOf(rung))
      }
      table={{
        columns: words.columns,
        rows: rungs.map((one) => {
          const { atomics, barriers, divergent, conflicts } = countsOf(one);
          return [words.rungs[one], ladder[one].length, atomics, barriers, divergent, conflicts];
        }),
      }}
    >
      <LadderDrawing step={step} state={state} />
    </FigureFrame>
  );
}

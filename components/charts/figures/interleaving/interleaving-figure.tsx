'use client';

import { Dices, SearchX } from 'lucide-react';
import { useState } from 'react';

import { Button } from '@/components/ui/button';
import { Choice } from '@/components/ui/choice';
import { Stepper } from '@/components/ui/stepper';
import { interleavingFigure as words } from '@/components/ui/strings/figures/interleaving';
import { seededRandom } from '@/lib/util/seeded-random';

import { FigureFrame } from '../kit/figure-frame';
import { type FigureProps, choiceSetting } from '../kit/figure-props';
import { Slider } from '../kit/slider';
import { StepBar } from '../kit/step-bar';
import { useSteps } from '../kit/use-steps';
import { EndingBars } from './ending-bars';
import { exploreSchedules } from './explore-schedules';
import styles from './interleaving-figure.module.css';
import { type Schedule, ableOf, playSchedule, randomSchedule } from './play-schedule';
import { type ProgramName, programNames, sharedProgram } from './shared-program';
import { StepList } from './step-list';

const MOST_SEEDS = 999;

/** Two processes that share a counter or two locks: step them, replay an order by its seed, go through all orders. */
export function InterleavingFigure({ settings }: FigureProps) {
  const [name, setName] = useState<ProgramName>(choiceSetting(settings, 'program', programNames, 'no-lock'));
  const [times, setTimes] = useState(2);
  const [seed, setSeed] = useState(1);
  const program = sharedProgram(name, times);
  const [schedule, setSchedule] = useState<Schedule>(() => randomSchedule(program, seededRandom(seed)));
  const steps = useSteps(schedule.length);
  const played = playSchedule(program, schedule);
  const now = playSchedule(program, schedule.slice(0, steps.step));
  const endings = exploreSchedules(program);
  const able = ableOf(program, now.state);
  const show = (next: Schedule, step: number): void => {
    setSchedule(next);
    steps.goTo(step);
  };
  const change = (next: ProgramName, count: number, number: number): void => {
    setName(next);
    setTimes(count);
    setSeed(number);
    show(randomSchedule(sharedProgram(next, count), seededRandom(number)), 0);
  };
  const worst = endings.find(({ result }) => result !== program.expected);
  const counts = name === 'no-lock' || name === 'lock';
  return (
    <FigureFrame
      title={counts ? words.counterTitle : words.locksTitle}
      controls={
        <>
          <Choice
            label={words.program}
            value={name}
            options={programNames
              .filter((value) => (value === 'no-lock' || value === 'lock') === counts)
              .map((value) => ({ value, label: words.programs[value] }))}
            onChange={(next) => {
              change(next, times, seed);
            }}
          />
          {counts && (
            <Slider
              label={words.times}
              value={times}
              min={1}
              max={3}
              onChange={(count) => {
                change(name, count, seed);
              }}
            />
          )}
          <div className={styles['orders']}>
            <Stepper
              label={words.seed}
              lessLabel={words.lessSeed}
              moreLabel={words.moreSeed}
              value={seed}
              min={1}
              max={MOST_SEEDS}
              onChange={(next) => {
                change(name, times, next);
              }}
            />
            <Button
              onClick={() => {
                show(randomSchedule(program, seededRandom(seed)), 0);
              }}
            >
              <Dices size={16} aria-hidden />
              {words.replay}
            </Button>
            <Button
              aria-disabled={worst === undefined}
              onClick={() => {
                if (worst !== undefined) show(worst.example, worst.example.length);
              }}
            >
              <SearchX size={16} aria-hidden />
              {counts ? words.findLost : words.findDeadlock}
            </Button>
          </div>
          <StepBar steps={steps} />
          <div className={styles['orders']}>
            {words.names.map((process, k) => (
              <Button
                key={process}
                aria-disabled={!able.includes(k)}
                onClick={() => {
                  if (able.includes(k)) show([...schedule.slice(0, steps.step), k], steps.step + 1);
                }}
              >
                {words.move(process)}
              </Button>
            ))}
          </div>
        </>
      }
      meaning={`${words.now(program, now.state, able)} ${words.all(program.expected, endings)}`}
      table={{
        columns: words.columns,
        rows: endings.map(({ result, schedules }) => [words.ending(result, program.expected), schedules]),
      }}
    >
      <div className={styles['parts']}>
        <StepList steps={played.steps} done={steps.step} withCounter={counts} />
        <EndingBars endings={endings} expected={program.expected} />
      </div>
    </FigureFrame>
  );
}

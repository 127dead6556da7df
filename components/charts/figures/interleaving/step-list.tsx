import { interleavingFigure as words } from '@/components/ui/strings/figures/interleaving';

import { LaneTag } from '../../lane-tag';
import styles from './interleaving-figure.module.css';
import type { PlayedStep } from './play-schedule';

interface StepListProps {
  readonly steps: readonly PlayedStep[];
  /** How many of them have happened; the others are to come. */
  readonly done: number;
  readonly withCounter: boolean;
}

/** An order of steps, a lane for each process, from top to bottom. */
export function StepList({ steps, done, withCounter }: StepListProps) {
  return (
    <table className={styles['steps']}>
      <thead>
        <tr>
          <th scope="col">{words.step}</th>
          {words.names.map((name, k) => (
            <th key={name} scope="col">
              <LaneTag lane={k + 1} process={name} />
              {name}
            </th>
          ))}
          <th scope="col">{withCounter ? words.counter : words.transfers}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step, k) => (
          <tr key={k} data-state={k < done ? 'done' : 'later'} data-now={k === done - 1 || undefined}>
            <td>{k + 1}</td>
            {words.names.map((name, process) => (
              <td key={name} data-lane={process + 1} data-moves={process === step.process || undefined}>
                {process === step.process && (
                  <span data-lost={step.isLost || undefined}>
                    {words.instruction(step)}
                    {step.isLost && <em>{words.lost}</em>}
                  </span>
                )}
              </td>
            ))}
            <td>{k < done ? step.counter : ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

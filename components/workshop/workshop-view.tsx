'use client';

import { ArrowRight, Circle, CircleCheck, Pencil, Presentation, Printer } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';

import { Button, buttonClass } from '@/components/ui/button';
import { PageLink } from '@/components/ui/page-link';
import { catalog } from '@/components/ui/strings/catalog';
import { held as sayHeld } from '@/components/ui/strings/held';
import { workshop as words } from '@/components/ui/strings/workshop';
import { isDone } from '@/lib/client/course-progress';
import { useCourseState } from '@/lib/client/use-course-state';
import { useHeldSolutions } from '@/lib/client/use-workshop';
import { type Workshop, workshopFragment } from '@/lib/client/workshop-link';
import { leaveWorkshop } from '@/lib/client/workshop-store';

import { ProjectorView } from './projector-view';
import { useHandout } from './use-handout';
import type { WorkshopChoice } from './workshop-choice';
import styles from './workshop.module.css';

interface WorkshopViewProps {
  readonly choices: readonly WorkshopChoice[];
  readonly workshop: Workshop;
  readonly onEdit: () => void;
}

interface Step {
  readonly item: string;
  readonly minutes: number;
  readonly choice: WorkshopChoice | undefined;
  readonly isStepDone: boolean;
}

/** The text of a step's page, on paper only. */
function PrintedText({ nodes }: { readonly nodes: readonly Node[] }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.replaceChildren(...nodes);
  }, [nodes]);
  return <div className={styles['text']} ref={place} />;
}

interface StepRowProps {
  readonly step: Step;
  readonly isNext: boolean;
  readonly text: readonly Node[] | undefined;
}

function StepRow({ step, isNext, text }: StepRowProps) {
  const { item, minutes, choice, isStepDone } = step;
  const Icon = isStepDone ? CircleCheck : Circle;
  if (choice === undefined) return <li className={styles['step']}>{words.unknown(item)}</li>;
  return (
    <li className={styles['step']} data-done={isStepDone || undefined} data-next={isNext || undefined}>
      <Icon size={20} aria-hidden />
      <div>
        <PageLink className={styles['title']} href={choice.href}>
          {choice.title}
        </PageLink>{' '}
        <span className="visually-hidden">{isStepDone ? words.itemDone : words.itemOpen}</span>
        <p className={styles['about']}>
          {catalog[choice.kind]}, {choice.trackTitle}
        </p>
        <p className={styles['summary']}>{choice.summary}</p>
        <div className={styles['handout']}>
          <p>{words.afterwards}</p>
          <ul>
            {choice.outcomes.map((outcome) => (
              <li key={outcome}>{outcome}</li>
            ))}
          </ul>
        </div>
        {text !== undefined && <PrintedText nodes={text} />}
      </div>
      <span className={styles['minutes']}>{words.planned(minutes)}</span>
    </li>
  );
}

/** A workshop on a participant's screen, on the projector, or on paper. */
export function WorkshopView({ choices, workshop, onEdit }: WorkshopViewProps) {
  const [isProjected, setProjected] = useState(false);
  const state = useCourseState();
  const held = useHeldSolutions();
  const byItem = new Map(choices.map((choice) => [`${choice.track}/${choice.slug}`, choice]));
  const steps = workshop.items.map(({ item, minutes }): Step => {
    const choice = byItem.get(item);
    const isStepDone = choice !== undefined && state !== undefined && isDone(choice, state);
    return { item, minutes, choice, isStepDone };
  });
  const handout = useHandout(steps.flatMap(({ choice }) => choice?.href ?? []));
  const known = steps.filter(({ choice }) => choice !== undefined);
  const done = known.filter(({ isStepDone }) => isStepDone).length;
  const next = known.find(({ isStepDone }) => !isStepDone);
  const total = steps.reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <div className={styles['page']} data-projected={isProjected || undefined}>
      <header>
        <h1>{workshop.title === '' ? words.title : workshop.title}</h1>
        <p className={styles['lead']}>
          {words.total(total)}, {words.done(done, known.length)}. {held !== undefined && sayHeld(held)}
        </p>
        <progress className={styles['share']} value={done} max={known.length} aria-label={words.progress} />
        <div className={styles['tools']}>
          {next?.choice !== undefined && (
            <PageLink className={buttonClass('primary')} href={next.choice.href}>
              {done === 0 ? words.start : words.next}: {next.choice.title}
              <ArrowRight size={17} aria-hidden />
            </PageLink>
          )}
          <Button
            onClick={() => {
              setProjected(!isProjected);
            }}
          >
            <Presentation size={17} aria-hidden />
            {isProjected ? words.projectorEnd : words.projector}
          </Button>
          <Button aria-disabled={handout.isLoading} onClick={() => void handout.print()}>
            <Printer size={17} aria-hidden />
            {words.print}
          </Button>
          <Button look="quiet" onClick={onEdit}>
            <Pencil size={16} aria-hidden />
            {words.edit}
          </Button>
          <Button
            look="quiet"
            onClick={() => {
              history.replaceState(null, '', location.pathname);
              leaveWorkshop();
            }}
          >
            {words.leave}
          </Button>
        </div>
      </header>
      {isProjected && (
        <>
          <ProjectorView
            steps={known.map(({ item, minutes, choice }) => ({
              item,
              minutes,
              title: choice?.title ?? item,
            }))}
            start={Math.max(
              0,
              known.findIndex((step) => step === next),
            )}
          />
          <p className={styles['join']}>
            {words.join}: <span>{`${location.host}/workshop${workshopFragment(workshop)}`}</span>
          </p>
        </>
      )}
      <ol className={styles['steps']}>
        {steps.map((step) => (
          <StepRow
            key={step.item}
            step={step}
            isNext={step === next}
            text={handout.texts.get(step.choice?.href ?? '')}
          />
        ))}
      </ol>
    </div>
  );
}

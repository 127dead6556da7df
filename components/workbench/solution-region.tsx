'use client';

import { useEffect, useRef } from 'react';

import { Button } from '@/components/ui/button';
import { highlightPython } from '@/components/ui/highlight-python';
import { ScrollArea } from '@/components/ui/scroll-area';
import { solution as words } from '@/components/ui/strings/solution';
import { askForHelp } from '@/lib/client/help-store';
import { useAttempts } from '@/lib/client/use-attempts';
import { useHelp } from '@/lib/client/use-help';
import { useProgress } from '@/lib/client/use-progress';
import { useHeldSolutions } from '@/lib/client/use-workshop';
import type { GradeSpec } from '@/lib/protocol/grade';

import { latestPassed } from './latest-passed';
import { Listing } from './listing';
import region from './region.module.css';
import styles from './solution-region.module.css';

interface SolutionRegionProps {
  readonly spec: GradeSpec;
  /** What stands in the editor. */
  readonly code: string;
}

const dateFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** The reference, once the challenge is passed or was asked for twice; after passing, beside what passed. */
export function SolutionRegion({ spec, code }: SolutionRegionProps) {
  const { asked } = useHelp(spec.slug);
  const hasAsked = useRef(false);
  const hasPassed = useProgress()[spec.slug]?.hasPassed === true;
  const heldUntil = useHeldSolutions();
  const isOpen = heldUntil === undefined && (hasPassed || asked >= 2);
  const heading = useRef<HTMLHeadingElement>(null);

  // The button that was pressed is gone: whoever asked by keyboard or screen reader goes on at what it opened.
  useEffect(() => {
    if (hasAsked.current && asked >= 2) heading.current?.focus();
  }, [asked]);

  return (
    <section className={region['region']} aria-label={words.title}>
      <ScrollArea label={words.title} className={region['body']}>
        {isOpen ? (
          <div className={region['padded']}>
            <h3 ref={heading} tabIndex={-1} className={region['title']}>
              {words.title}
            </h3>
            {hasPassed ? (
              <BesideOwn spec={spec} code={code} />
            ) : (
              <div className={styles['columns']}>
                <Reference spec={spec} />
              </div>
            )}
          </div>
        ) : (
          <Closed
            heldUntil={heldUntil}
            isAsked={asked > 0}
            onAsk={() => {
              hasAsked.current = true;
              askForHelp(spec.slug, 'asked');
            }}
          />
        )}
      </ScrollArea>
    </section>
  );
}

/** The reference beside the program that passed; the editor may hold anything since. */
function BesideOwn({ spec, code }: SolutionRegionProps) {
  const { attempts } = useAttempts();
  const isRead = attempts !== undefined;
  const passed = latestPassed(attempts ?? [], spec.slug);
  return (
    <>
      {isRead && <p className={region['meaning']}>{passed === undefined ? words.notKept : words.beside}</p>}
      <div className={styles['columns']}>
        {isRead && passed === undefined && <Listing title={words.present}>{highlightPython(code)}</Listing>}
        {passed !== undefined && (
          <Listing title={words.own(dateFormat.format(new Date(passed.at)))}>
            {highlightPython(passed.code)}
          </Listing>
        )}
        <Reference spec={spec} />
      </div>
    </>
  );
}

function Reference({ spec }: Pick<SolutionRegionProps, 'spec'>) {
  return <Listing title={words.reference}>{highlightPython(spec.sources.reference)}</Listing>;
}

interface ClosedProps {
  readonly heldUntil: Date | undefined;
  readonly isAsked: boolean;
  readonly onAsk: () => void;
}

function Closed({ heldUntil, isAsked, onAsk }: ClosedProps) {
  if (heldUntil !== undefined) {
    return <p className={region['empty']}>{words.held(dateFormat.format(heldUntil))}</p>;
  }
  return (
    <div className={region['padded']}>
      <p className={styles['closed']} role="status">
        {isAsked ? words.sure : words.closed}
      </p>
      <div>
        <Button onClick={onAsk}>{isAsked ? words.askAgain : words.ask}</Button>
      </div>
    </div>
  );
}

'use client';

import { BadgeCheck, ChartSpline, Play, RotateCcw, Square } from 'lucide-react';

import { PythonStatus } from '@/components/program/python-status';
import { Button } from '@/components/ui/button';
import { Stepper } from '@/components/ui/stepper';
import { program } from '@/components/ui/strings/program';
import { scaling } from '@/components/ui/strings/scaling';
import { workbench as words } from '@/components/ui/strings/workbench';
import { MAX_WORKERS } from '@/lib/client/settings-store';

import styles from './run-bar.module.css';
import type { Workbench } from './use-workbench';

/** Run, Stop, Submit, the number of workers, Reset; and how far Python is. */
export function RunBar({ bench }: { readonly bench: Workbench }) {
  const isIdle = bench.busy === 'idle';
  return (
    <div className={styles['bar']}>
      <div className={styles['actions']}>
        {isIdle ? (
          <Button
            look={bench.submit === undefined ? 'primary' : 'secondary'}
            aria-disabled={!bench.canRun}
            aria-keyshortcuts="Control+Enter"
            onClick={bench.run}
          >
            <Play size={16} aria-hidden />
            {program.run}
            <kbd aria-hidden>{program.runShortcut}</kbd>
          </Button>
        ) : (
          <Button aria-disabled={bench.busy === 'stopping'} onClick={bench.stop}>
            <Square size={15} aria-hidden />
            {program.stop}
          </Button>
        )}
        {bench.submit !== undefined && (
          <Button
            look="primary"
            aria-disabled={!bench.canRun || !isIdle}
            aria-keyshortcuts="Control+Shift+Enter"
            onClick={() => {
              if (isIdle) bench.submit?.();
            }}
          >
            <BadgeCheck size={17} aria-hidden />
            {words.submit}
            <kbd aria-hidden>{words.submitShortcut}</kbd>
          </Button>
        )}
      </div>
      {bench.measure !== undefined && (
        <Button
          aria-disabled={!bench.canRun || !isIdle}
          onClick={() => {
            if (isIdle) bench.measure?.();
          }}
        >
          <ChartSpline size={16} aria-hidden />
          {scaling.measure}
        </Button>
      )}
      <Stepper
        label={program.workers}
        lessLabel={program.fewer}
        moreLabel={program.more}
        value={bench.workers}
        min={1}
        max={MAX_WORKERS}
        onChange={bench.setWorkers}
      />
      <div className={styles['rest']}>
        <PythonStatus withNumpy={bench.packages.includes('numpy')} />
        <Button
          look="quiet"
          onClick={() => {
            bench.draft.reset();
          }}
        >
          <RotateCcw size={15} aria-hidden />
          {program.reset}
        </Button>
      </div>
    </div>
  );
}

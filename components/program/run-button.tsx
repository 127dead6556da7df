'use client';

import { Play, Square } from 'lucide-react';

import { Button } from '@/components/ui/button';
import { program } from '@/components/ui/strings/program';

interface RunButtonProps {
  readonly isBusy: boolean;
  readonly canRun: boolean;
  readonly onRun: () => void;
  readonly onStop: () => void;
}

/** Run, and while something runs, Stop in its place. */
export function RunButton({ isBusy, canRun, onRun, onStop }: RunButtonProps) {
  if (isBusy) {
    return (
      <Button onClick={onStop}>
        <Square size={15} aria-hidden />
        {program.stop}
      </Button>
    );
  }
  return (
    <Button
      look="primary"
      aria-disabled={!canRun}
      aria-keyshortcuts="Control+Enter"
      onClick={() => {
        if (canRun) onRun();
      }}
    >
      <Play size={16} aria-hidden />
      {program.run}
    </Button>
  );
}

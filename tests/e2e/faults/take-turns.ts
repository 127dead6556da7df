import { test } from '@playwright/test';
import { hasTitlesTurn } from '../../turns';

/** Every fault is tried on one day in so many; FORKJOIN_FAULTS=all: each time. */
const TURNS = 3;

/** To be called once in a file: its tests of faults take turns. */
export function takeTurns(): void {
  test.beforeEach(() => {
    const isDue = hasTitlesTurn(test.info().title, TURNS, 'FORKJOIN_FAULTS');
    test.skip(!isDue, 'has its turn on another day');
  });
}

import type { RaceMessage } from '../../lib/protocol/interpreter-messages';

/** Each pair of lines is met again and again: the first of them say it all. */
const MOST_RACES = 1000;

/** Adds a race to those that a run has met, up to a number that no honest program needs. */
export function keepRace(races: RaceMessage[], race: RaceMessage): void {
  if (races.length < MOST_RACES) races.push(race);
}

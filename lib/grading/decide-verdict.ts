import type {
  CaseResult,
  ExpectedSpeedup,
  Gate,
  GradeEnvironment,
  ProgramTiming,
  Stars,
  TimingResult,
  Verdict,
} from '../protocol/grade';
import type { RunCounters } from '../protocol/run';
import { findImpossibleSpeed, type SpeedLimit } from './find-impossible-speed';
import { type WorkSeen, findSerialWork, isSerial } from './find-serial-work';
import { describeRatio, judgeGate, type GateJudgement } from './judge-gate';
import type { TimingDecision } from './judge-timing';

/** Everything that a grading found out. What was not measured, since something failed before, is left out. */
export interface GradingFacts extends WorkSeen {
  readonly challenge: string;
  readonly cases: readonly CaseResult[];
  /** The learner stopped the grading. */
  readonly isInterrupted?: boolean;
  /** Against the baseline, at the gate's threshold. */
  readonly gateTiming?: TimingDecision;
  /** Reference time / submission time. */
  readonly referenceTiming?: TimingResult;
  readonly programs?: readonly ProgramTiming[];
  readonly overlap?: number;
  /** Share of the call in which the main process worked and no worker did. */
  readonly loneWork?: number;
  readonly referenceCounters?: RunCounters;
  readonly environment: GradeEnvironment;
  readonly expected?: ExpectedSpeedup;
  readonly speedLimit?: SpeedLimit;
}

/** The third star: a submission takes at most this many times as long as the reference. */
export const REFERENCE_MARGIN = 1.5;

type Decision = Pick<Verdict, 'kind' | 'stars' | 'message'>;

/**
 * What a submission earns. One star: all outputs are right. Two: the gate. Three: within 1.5 x of the reference, by the
 * median ratio, since nothing but the gate is ever too close to tell. `passed` needs the gate where there is one;
 * right but under the gate keeps one star. The first failing case decides otherwise.
 */
export function decideVerdict(facts: GradingFacts): Verdict {
  const { gateTiming, referenceTiming, programs, overlap, referenceCounters, gpu, expected } = facts;
  const decision = decide(facts);
  return {
    challenge: facts.challenge,
    ...decision,
    message: `${decision.message}${describeCeiling(decision, expected)}`,
    cases: facts.cases,
    ...(gateTiming === undefined ? {} : { timing: gateTiming.timing }),
    ...(referenceTiming === undefined ? {} : { referenceTiming }),
    ...(programs === undefined ? {} : { programs }),
    ...(overlap === undefined ? {} : { overlap }),
    counters: facts.counters,
    ...(referenceCounters === undefined ? {} : { referenceCounters }),
    ...(gpu === undefined ? {} : { gpu }),
    ...(expected === undefined ? {} : { expected }),
    environment: facts.environment,
  };
}

function decide(facts: GradingFacts): Decision {
  // Asked first: a call that the stop ended looks like one that failed.
  if (facts.isInterrupted === true) {
    return { kind: 'interrupted', stars: 0, message: 'The grading was stopped before it was done.' };
  }
  const failed = facts.cases.find(({ kind }) => kind !== 'passed');
  if (failed !== undefined) return decideByCase(failed);
  if (facts.cases.length === 0) {
    return { kind: 'error', stars: 0, message: 'No case was run, so there is nothing to judge.' };
  }
  return decideRight(facts);
}

/** All outputs are right; how they came about decides the rest. */
function decideRight(facts: GradingFacts): Decision {
  const { speedLimit } = facts;
  const impossible = speedLimit && findImpossibleSpeed(facts.programs ?? [], speedLimit);
  if (impossible !== undefined) return { kind: 'refused', stars: 0, message: impossible };
  const reason = findSerialWork(facts);
  if (reason !== undefined)
    return { kind: 'not-parallel', stars: 1, message: describeMiss({ kind: 'not-parallel', reason }) };
  return facts.gate === undefined
    ? decidePassed(facts, 1, 'all outputs are right')
    : decideByGate(facts, facts.gate);
}

/** True where the gate is lost before any time is taken: no timing can change that. */
export function isGateLost(facts: GradingFacts): boolean {
  const { gate } = facts;
  if (gate?.kind === 'speed') return isSerial(facts);
  return gate !== undefined && judgeFacts(facts, gate).kind !== 'reached';
}

function judgeFacts(facts: GradingFacts, gate: Gate): GateJudgement {
  const { gateTiming: timing, overlap, loneWork, gpu } = facts;
  return judgeGate(gate, {
    ...(timing === undefined ? {} : { timing }),
    ...(overlap === undefined ? {} : { overlap }),
    ...(loneWork === undefined ? {} : { loneWork }),
    counters: { ...facts.counters, ...gpu?.counters },
    referenceCounters: { ...facts.referenceCounters, ...gpu?.reference },
  });
}

function decideByGate(facts: GradingFacts, gate: Gate): Decision {
  const judgement = judgeFacts(facts, gate);
  if (judgement.kind === 'reached') return decidePassed(facts, 2, judgement.reason);
  return { kind: judgement.kind, stars: 1, message: describeMiss(judgement) };
}

function decideByCase({ kind, name, message }: CaseResult): Decision {
  return {
    kind: kind === 'passed' ? 'error' : kind,
    stars: 0,
    message: message === '' ? `The case "${name}" failed.` : `In the case "${name}": ${message}`,
  };
}

function decidePassed(facts: GradingFacts, stars: Stars, reason: string): Decision {
  const decision = decideStars(facts, stars, reason);
  const noted = facts.cases.find(({ note }) => note !== undefined);
  const note = noted === undefined ? '' : ` In the case "${noted.name}": ${noted.note ?? ''}`;
  return { ...decision, message: `${decision.message}${note}` };
}

function decideStars({ referenceTiming, gpu }: GradingFacts, stars: Stars, reason: string): Decision {
  const untimed = gpu?.untimed === undefined ? '' : `; speed was not graded: ${gpu.untimed}`;
  const head = `Passed: ${reason}${untimed}`;
  if (referenceTiming === undefined) return { kind: 'passed', stars, message: `${head}.` };
  const ratio = describeRatio(referenceTiming);
  if (referenceTiming.ratio * REFERENCE_MARGIN >= 1) {
    return { kind: 'passed', stars: 3, message: `${head}; ${ratio}.` };
  }
  return {
    kind: 'passed',
    stars,
    message: `${head}; ${ratio}, and within ${REFERENCE_MARGIN} x of its time there is a third star.`,
  };
}

/** A machine with fewer workers that scale than the challenge asks for can't show more, whatever the program does. */
function describeCeiling({ stars }: Decision, expected: ExpectedSpeedup | undefined): string {
  if (stars === 0 || expected === undefined || expected.atMost >= expected.workers) return '';
  const { workers, atMost } = expected;
  return ` On this machine ${workers} workers can be expected to be ${atMost} x as fast as one at most, as calibration measured.`;
}

function describeMiss({ kind, reason }: GateJudgement): string {
  switch (kind) {
    case 'too-close-to-tell':
      return `The outputs are right, but the speed is too close to tell: ${reason}; close other tabs and programs, plug in the power supply and submit again.`;
    case 'not-parallel':
      return `The outputs are right, but the work was not done in parallel: ${reason}.`;
    default:
      return `The outputs are right, but it is too slow: ${reason}.`;
  }
}

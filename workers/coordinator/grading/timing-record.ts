import { REFERENCE_MARGIN } from '../../../lib/grading/decide-verdict';
import { isHopeless, judgeFewTimings } from '../../../lib/grading/judge-few-timings';
import {
  MINIMUM_PAIRS,
  type TimedPair,
  type TimingDecision,
  judgeTiming,
  sideOf,
} from '../../../lib/grading/judge-timing';
import { type TimedSample, pairSamples } from '../../../lib/grading/pair-samples';
import type { TimedProgram } from '../../../lib/grading/plan-samples';
import type { GradeRequest } from '../../../lib/protocol/grade';
import { HiddenWork } from './hidden-work';

/** Pairs against the reference before the third star is looked at, and how far each next look is put off. */
const STAR_PAIRS = { fewest: 5, growth: 1.5 };
/** Where no star depends on time: outputs are still compared, and the page has a time to show. */
const SHOWN_PAIRS = 2;

/** The samples of one measurement, and what they decide so far. */
export class TimingRecord {
  /** What the submission does outside of its timed calls: it is added to its samples. */
  readonly hiddenWork = new HiddenWork();
  readonly #request: GradeRequest;
  readonly #mayEarnStars: boolean;
  readonly #isGateOnly: boolean;
  readonly #samples: TimedSample[] = [];
  readonly #pairs: TimedPair[] = [];
  readonly #baselinePairs: TimedPair[] = [];
  /** The baseline is timed in every round, not three times in eight. */
  isBaselinePaired = false;
  #nextGateLook = MINIMUM_PAIRS;
  #nextStarLook = STAR_PAIRS.fewest;
  #gateSide: TimingDecision['kind'] = 'undecided';

  constructor(request: GradeRequest, mayEarnStars: boolean, isGateOnly = false) {
    this.#request = request;
    this.#mayEarnStars = mayEarnStars;
    this.#isGateOnly = isGateOnly;
  }

  /** The samples of one whole round. */
  add(round: readonly TimedSample[]): void {
    this.#samples.push(...round);
    this.#pairs.push(...pairSamples(round, 'reference'));
    this.#baselinePairs.push(...pairSamples(round, 'baseline'));
  }

  get pairs(): number {
    return this.#pairs.length;
  }

  /** What is left to tell, if anything, is how the submission stands against the reference. */
  get isGateDecided(): boolean {
    return this.#gateSide !== 'undecided';
  }

  /** More samples could change neither gate nor stars; to be asked once after each round. */
  isDecided(): boolean {
    if (!this.#mayEarnStars) return this.pairs >= SHOWN_PAIRS;
    if (this.#request.spec.gate?.kind === 'speed') {
      const side = this.#lookAtGate();
      if (side !== 'above' || this.#isGateOnly) return side !== 'undecided';
    }
    return this.#isStarDecided();
  }

  timesOf(program: TimedProgram): number[] {
    const times = this.#samples.filter((sample) => sample.program === program).flatMap(({ ms }) => ms ?? []);
    const { hiddenMs } = this.hiddenWork;
    return program === 'submission' ? times.map((ms) => ms + hiddenMs) : times;
  }

  /** Baseline time / submission time, judged at the gate's threshold; undefined without a speed gate. */
  gateTiming(): TimingDecision | undefined {
    const { spec, workers, seed } = this.#request;
    if (spec.gate?.kind !== 'speed') return undefined;
    const question = { against: 'baseline', threshold: spec.gate.atLeast, workers, seed } as const;
    if (this.isBaselinePaired) return judgeTiming(question, this.#whole(this.#baselinePairs));
    return judgeFewTimings(question, this.timesOf('baseline'), this.timesOf('submission'));
  }

  /** Reference time / submission time, judged at the third star; undefined before the first pair. */
  referenceTiming(): TimingDecision | undefined {
    if (this.#pairs.length === 0) return undefined;
    const { workers, seed } = this.#request;
    const threshold = 1 / REFERENCE_MARGIN;
    return judgeTiming({ against: 'reference', threshold, workers, seed }, this.#whole(this.#pairs));
  }

  #whole(pairs: readonly TimedPair[]): TimedPair[] {
    const { hiddenMs } = this.hiddenWork;
    return pairs.map((pair) => ({ ...pair, submissionMs: pair.submissionMs + hiddenMs }));
  }

  /** Judging costs a bootstrap, so it is done only when as many samples came in as a look needs. A decision stands. */
  #lookAtGate(): TimingDecision['kind'] {
    if (this.#gateSide !== 'undecided') return this.#gateSide;
    const count = this.timesOf('submission').length;
    if (count >= this.#nextGateLook) {
      this.#nextGateLook = count * 2;
      this.#gateSide = this.gateTiming()?.kind ?? 'undecided';
    } else if (this.#isHopeless()) this.#gateSide = 'below';
    return this.#gateSide;
  }

  #isHopeless(): boolean {
    const { gate } = this.#request.spec;
    if (gate?.kind !== 'speed') return false;
    return isHopeless(gate.atLeast, this.timesOf('baseline'), this.timesOf('submission'));
  }

  /** The third star goes by the median ratio: pairs until noise can't have put that on the wrong side. */
  #isStarDecided(): boolean {
    if (this.pairs < this.#nextStarLook) return false;
    this.#nextStarLook = Math.ceil(this.pairs * STAR_PAIRS.growth);
    const judged = this.referenceTiming();
    return judged !== undefined && sideOf(judged.timing) !== 'undecided';
  }
}

import { confirmTiming, isNearGate } from '../../../lib/grading/confirm-timing';
import { type TimingFacts, TimingMeasurement } from './measure-timing';
import type { TimingTools } from './timing-tools';

/** Of a second set of interpreters: so long that what happens once in a sample weighs little. */
const LONG_SAMPLE_MS = 100;
/** Far from all seeds that the first set's inputs come from. */
const SECOND_SEED = 1 << 20;

/**
 * Times the programs of a grading. A decision near the gate is looked for a second time, in fresh interpreters and with
 * longer samples, as long as there is time: what a single interpreter does is no property of the program.
 * @param renew starts the programs afresh; a text where that can't be done
 */
export async function timePrograms(
  tools: Omit<TimingTools, 'pass'>,
  renew: () => Promise<TimingTools['runners'] | string>,
): Promise<TimingFacts> {
  const { request, runners, mayGoOn } = tools;
  const firstPass = { inputSeed: request.seed, spentMs: 0, leastSampleMs: 0, isGateOnly: false };
  const first = await new TimingMeasurement({ ...tools, pass: firstPass }).measure();
  const { gateTiming } = first;
  if (gateTiming === undefined || !isNearGate(gateTiming) || first.failed !== undefined || !mayGoOn())
    return first;
  for (const { server } of Object.values(runners)) server.close();
  const fresh = await renew();
  if (typeof fresh === 'string') return first;
  const second = await new TimingMeasurement({
    ...tools,
    runners: fresh,
    pass: {
      inputSeed: (request.seed + SECOND_SEED) % 2 ** 31,
      spentMs: first.spentMs,
      leastSampleMs: LONG_SAMPLE_MS,
      isGateOnly: true,
    },
  }).measure();
  return {
    ...first,
    gateTiming: confirmTiming(gateTiming, second.gateTiming),
    ...(second.failed === undefined ? {} : { failed: second.failed }),
  };
}

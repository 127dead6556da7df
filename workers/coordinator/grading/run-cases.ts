import type { CaseResult, GradeEvent } from '../../../lib/protocol/grade';
import type { Case } from './author';
import { type CaseTools, runCase } from './run-case';

/** Runs the cases in their order, until one ends the submission's program or the learner stops. @throws ChallengeFault */
export async function runCases(
  tools: CaseTools,
  cases: readonly Case[],
  onEvent: (event: GradeEvent) => void,
  isStopped: () => boolean,
): Promise<CaseResult[]> {
  const { picture: shown } = tools.spec;
  const results: CaseResult[] = [];
  for (const [index, given] of cases.entries()) {
    const { result, output, hasEnded } = await runCase(tools, given);
    if (isStopped()) break;
    results.push(result);
    onEvent({ kind: 'case', result, index, count: cases.length });
    if (index === 0 && output !== undefined && shown !== undefined) {
      const picture = await tools.yardstick.author.picture(output, shown.caption, shown.colormap);
      if (picture !== undefined) onEvent({ kind: 'picture', picture });
      if (result.kind === 'wrong-output') await showWanted(tools, given, onEvent);
    }
    if (hasEnded) break;
  }
  return results;
}

/** A wrong picture beside the right one says more than the first number that differs. @throws ChallengeFault */
async function showWanted(
  { spec: { picture: shown }, yardstick }: CaseTools,
  given: Case,
  onEvent: (event: GradeEvent) => void,
): Promise<void> {
  if (shown === undefined) return;
  const { output } = await yardstick.wanted(given);
  const picture = await yardstick.author.picture(output, `Expected: ${shown.caption}`, shown.colormap);
  if (picture !== undefined) onEvent({ kind: 'wanted-picture', picture });
}

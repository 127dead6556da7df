import { putAnswer } from '../../lib/channel/answer-cell';
import type { DeviceAnswer, DeviceLink, DeviceMessage } from '../../lib/protocol/device-messages';
import { DeviceError } from './device-error';
import { DeviceSession } from './device-session';
import type { GpuOwner } from './gpu-owner';

const NOTHING = new Uint8Array(0);

/**
 * Serves one process: commands in the order in which they came, one at a time. A command without an answer that
 * fails is told by the next request.
 */
export function serveProcess(owner: GpuOwner, { port, answers }: DeviceLink): { readonly close: () => void } {
  const session = new DeviceSession(owner);
  let last: Promise<void> = Promise.resolve();
  let failure: DeviceAnswer | undefined;

  const carryOut = async ({ id, command, payload = NOTHING }: DeviceMessage): Promise<void> => {
    let answer: DeviceAnswer = {};
    let data: Uint8Array = NOTHING;
    try {
      const executed = await session.execute(command, payload);
      answer = executed.answer;
      data = executed.data ?? NOTHING;
    } catch (error) {
      answer = describe(error);
      if (id === 0) failure ??= answer;
    }
    if (id === 0) return;
    putAnswer(answers, id, JSON.stringify(failure ?? answer), failure === undefined ? data : NOTHING);
    failure = undefined;
  };

  port.onmessage = ({ data }: MessageEvent<DeviceMessage>) => {
    last = last.then(() => carryOut(data));
  };
  return {
    close: () => {
      port.close();
      void last.then(() => {
        session.close();
      });
    },
  };
}

function describe(error: unknown): DeviceAnswer {
  if (error instanceof DeviceError) return { error: error.kind, message: error.message };
  return { error: 'validation', message: error instanceof Error ? error.message : String(error) };
}

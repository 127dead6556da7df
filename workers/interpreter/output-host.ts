import { ObjectField, ObjectKind } from '../../lib/channel/layout';
import { nameObject } from '../../lib/channel/object-name';
import type { GpuLaunch } from '../../lib/protocol/gpu-launch';
import type { Picture } from '../../lib/protocol/picture';
import { checkNumber, checkText, checkWhole } from './check-argument';
import { type BytesArgument, withBytes } from './host-values';
import type { ProcessContext } from './process-context';

/** What one process may hand to the page: nobody waits for it, so it would pile up. */
const MOST_PICTURE_BYTES = 256 << 20;
const MOST_NOTICES = 100;
const LONGEST_LAUNCH = 2 << 20;
const isObjectKind = (kind: number): boolean => (Object.values(ObjectKind) as number[]).includes(kind);
const LARGEST_PICTURE_PIXELS = 4096 * 4096;

/** Output, pictures and the trace. */
export function outputHost(context: () => ProcessContext): object {
  let pictureBytes = 0;
  let notices = 0;
  return {
    write_output: (stream: number, data: BytesArgument): void => {
      withBytes(data, (bytes) => {
        context().write(stream === 0 ? 0 : 1, bytes);
      });
    },
    /** `data` holds `frames` images of width * height RGBA pixels, one after the other. */
    show_picture: (
      width: number,
      height: number,
      frameMs: number,
      caption: string,
      data: BytesArgument,
    ): void => {
      const picture = makePicture(width, height, checkNumber(frameMs), checkText(caption, 500), data);
      pictureBytes += picture.frames.length * width * height * 4;
      if (pictureBytes > MOST_PICTURE_BYTES) throw new RangeError('this program has shown too many pictures');
      context().post({ kind: 'picture', picture });
    },
    notice: (text: string): void => {
      if (++notices > MOST_NOTICES) return;
      context().post({ kind: 'notice', text: checkText(text, 1000) });
    },
    /** The last launch of a kernel, as JSON: `lib/protocol/gpu-launch.ts`; the coordinator checks it. */
    show_launch: (text: string): void => {
      const launch = JSON.parse(checkText(text, LONGEST_LAUNCH)) as GpuLaunch;
      context().post({ kind: 'gpu-launch', launch });
    },
    now_ms: (): number => performance.timeOrigin + performance.now(),
    /** One span of this process's trace; times from `now_ms`. */
    trace: (
      kind: number,
      startMs: number,
      endMs: number,
      object: number,
      bytes: number,
      line: number,
      detail: number,
    ): void => {
      context().tracer?.write(kind, startMs, endMs, { object, bytes, line, detail });
    },
    is_traced: (): boolean => context().tracer !== undefined,
    /** Gives an object of the run the name that explanations and traces show. */
    name_object: (object: number, name: string): void => {
      const { heap } = context();
      if (!isObjectKind(heap.load(checkWhole(object, 1) + ObjectField.kind)))
        throw new TypeError('this is no object of this run');
      nameObject(heap, object, checkText(name, 500));
    },
    count_task: (): void => {
      context().countTask();
    },
  };
}

/** Cuts the pixels that Python sent into frames. @throws RangeError when sizes do not fit */
export function makePicture(
  width: number,
  height: number,
  frameMs: number,
  caption: string,
  data: BytesArgument,
): Picture {
  return withBytes(data, (bytes) => {
    const frameBytes = width * height * 4;
    const isSound =
      Number.isInteger(width) &&
      Number.isInteger(height) &&
      width > 0 &&
      frameBytes > 0 &&
      bytes.byteLength % frameBytes === 0;
    if (!isSound || bytes.byteLength / 4 > LARGEST_PICTURE_PIXELS) {
      throw new RangeError(`a picture of ${width} x ${height} pixels does not fit ${bytes.byteLength} bytes`);
    }
    const frames = Array.from(
      { length: bytes.byteLength / frameBytes },
      (_, index) => new Uint8Array(bytes.subarray(index * frameBytes, (index + 1) * frameBytes)),
    );
    return { width, height, frames, frameMs, caption: caption.slice(0, 500) };
  });
}

import { z } from 'zod';
import type { FigureName } from '../../schema/figure-names';

const whole = (from: number, to: number) =>
  z
    .string()
    .refine(
      (text) => /^\d+$/.test(text) && Number(text) >= from && Number(text) <= to,
      `must be a whole number from ${from} to ${to}`,
    );

const oneOf = <const Options extends readonly [string, ...string[]]>(options: Options) =>
  z.enum(options, `must be one of ${options.join(', ')}`);

/** What an author may set for each figure: where its controls stand at first. All of it may be left out. */
export const figureSettings: Readonly<Record<FigureName, z.ZodObject>> = {
  amdahl: settings({ workers: whole(1, 64), percent: whole(0, 50) }),
  'work-and-span': settings({ graph: oneOf(['meal', 'chain', 'pairs']), workers: whole(1, 4) }),
  interleaving: settings({ program: oneOf(['no-lock', 'lock', 'two-locks', 'ordered-locks']) }),
  broadcasting: settings({ example: oneOf(['wages', 'pairs', 'means', 'keepdims', 'cube']) }),
  strides: settings({ order: oneOf(['rows', 'columns']), walk: oneOf(['rows', 'columns']) }),
  roofline: settings({}),
  'pool-schedule': settings({ workers: whole(1, 8), chunksize: oneOf(['12', '6', '3', '2', '1']) }),
  'grid-and-block': settings({ dimensions: oneOf(['1', '2']) }),
  divergence: settings({ show: oneOf(['branches', 'addresses']) }),
  'reduction-ladder': settings({ rung: whole(1, 5) }),
};

function settings(shape: Readonly<Record<string, z.ZodType<string>>>): z.ZodObject {
  return z.strictObject(
    Object.fromEntries(Object.entries(shape).map(([key, type]) => [key, type.optional()])),
  );
}

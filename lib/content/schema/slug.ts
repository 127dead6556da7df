import { z } from 'zod';

/** The name of a track, lesson or challenge: also its folder and its part of the address. */
export const slugSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens, for example "pi-pool"')
  .describe('Lower-case words joined by hyphens; also the name of the folder.');

/** `track/slug` of a lesson or challenge. */
export const itemPathSchema = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/,
    'must be a track and a slug, for example "vectorisation/ufuncs"',
  )
  .describe('Track and slug of a lesson or challenge, joined by a slash.');

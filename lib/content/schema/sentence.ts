import { z } from 'zod';

/** Text shown as it is: not empty, no blank space around it. */
export function sentence(description: string) {
  return z
    .string()
    .min(1, 'must not be empty')
    .refine((text) => text === text.trim(), 'must not begin or end with blank space')
    .describe(description);
}

import { defineConfig } from 'vitest/config';

/** `#host` is resolved by package.json to the host for Node; `@/` is the pages' own alias. */
export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    include: ['tests/{unit,content,runtime,firefox}/**/*.test.{ts,tsx}'],
    // A process for each file, two at once: starting an interpreter keeps one core busy.
    pool: 'forks',
    maxWorkers: 2,
    // Node loads what is built as it is, the way it will run.
    server: { deps: { external: [/\/\.build\//] } },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

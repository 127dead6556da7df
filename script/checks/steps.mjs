/**
 * What script/test runs, in this order. Each is an npm script of the same name; `report` is where a test runner writes
 * its counts, a step without one counts as one test.
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {string} [report] below .build/reports
 */

/** @type {readonly Step[]} */
export const steps = [
  { name: 'format' },
  { name: 'types' },
  { name: 'lint' },
  { name: 'imports' },
  { name: 'dead' },
  { name: 'python' },
  { name: 'unit', report: 'unit.json' },
  { name: 'content', report: 'content.json' },
  { name: 'runtime', report: 'runtime.json' },
  { name: 'build' },
  { name: 'browser', report: 'browser.json' },
];

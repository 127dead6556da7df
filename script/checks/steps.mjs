/**
 * What script/test runs. Each is an npm script of the same name; `report` is where a test runner writes its counts, a
 * step without one counts as one test.
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {string} [report] below .build/reports
 */

/**
 * Steps that read files and measure nothing: two run side by side. The longest come first.
 * @type {readonly Step[]}
 */
export const sideBySide = [
  { name: 'content', report: 'content.json' },
  // Before lint, which reads the types that it writes.
  { name: 'types' },
  { name: 'lint' },
  { name: 'unit', report: 'unit.json' },
  { name: 'format' },
  { name: 'imports' },
  { name: 'dead' },
  { name: 'python' },
  // Last: it writes the folder of generated types that `types` reads.
  { name: 'build' },
];

/**
 * Steps whose programs are parallel themselves and need the cores: one after another, in this order.
 * @type {readonly Step[]}
 */
export const oneByOne = [
  { name: 'runtime', report: 'runtime.json' },
  { name: 'check', report: 'check.json' },
  { name: 'pages', report: 'pages.json' },
  { name: 'browser', report: 'browser.json' },
  { name: 'hostile', report: 'hostile.json' },
  { name: 'firefox', report: 'firefox.json' },
];

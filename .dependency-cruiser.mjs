/**
 * Who may import whom. The table is the one in DESIGN and ARCHITECTURE; tests/unit/configuration plants one violation
 * of each rule and sees it found.
 */

/** Folder -> what it may import besides itself. Every path is the beginning of a path in the project. */
const mayImport = {
  'lib/util': [],
  'lib/protocol': ['lib/util'],
  'lib/channel': ['lib/util'],
  'lib/grading': ['lib/protocol', 'lib/util'],
  'lib/content': ['lib/protocol', 'lib/util'],
  'lib/client': ['lib/content/schema', 'lib/protocol', 'lib/util'],
  'workers/host': ['lib/channel', 'lib/protocol', 'lib/util'],
  'workers/interpreter': ['workers/host', 'lib/channel', 'lib/protocol', 'lib/util'],
  'workers/device': ['workers/host', 'lib/channel', 'lib/protocol', 'lib/util'],
  'workers/editor': ['lib/protocol', 'lib/util'],
  'workers/coordinator': ['workers/host', 'lib/channel', 'lib/grading', 'lib/protocol', 'lib/util'],
  'components/ui': ['lib/util', 'lib/protocol'],
  'components/charts': ['components/ui', 'lib/util', 'lib/protocol'],
  'components/program': ['components/ui', 'components/charts', 'lib/client', 'lib/protocol', 'lib/util'],
  'components/(?!ui/|charts/|program/)[^/]+': [
    'components/ui',
    'components/charts',
    'components/program',
    'lib/client',
    'lib/content/schema',
    'lib/protocol',
    'lib/util',
  ],
  app: ['components', 'lib/content', 'lib/util'],
  cli: ['workers/coordinator', 'workers/host', 'lib/content', 'lib/grading', 'lib/protocol', 'lib/util'],
};

/** Package -> the only places that import it. `node:*` stands for Node's own modules. */
const owners = [
  { name: 'pyodide', packages: ['pyodide'], places: ['workers/interpreter/', 'script/', 'tests/'] },
  {
    name: 'comlink',
    packages: ['comlink'],
    places: [
      'workers/.+\\.worker\\.ts$',
      'workers/coordinator/interpreter-pool',
      'lib/client/',
      'cli/',
      'tests/',
    ],
  },
  { name: 'zustand', packages: ['zustand'], places: ['lib/client/'] },
  { name: 'idb', packages: ['idb'], places: ['lib/client/'] },
  { name: 'diff', packages: ['diff'], places: ['components/workbench/'] },
  { name: 'papaparse', packages: ['papaparse'], places: ['lib/util/'] },
  { name: 'ruff', packages: ['@astral-sh/ruff-wasm-web'], places: ['workers/editor/'] },
  { name: 'dagre', packages: ['(?:@dagrejs/)?dagre'], places: ['components/catalog/'] },
  { name: 'zod', packages: ['zod'], places: ['lib/content/'] },
  { name: 'lighthouse', packages: ['lighthouse'], places: ['tests/bench/audit/'] },
  {
    name: 'monaco',
    packages: ['monaco-editor', '@monaco-editor'],
    places: ['components/workbench/', 'script/'],
  },
  {
    name: 'charts',
    packages: ['d3', 'd3-[a-z-]+', '@visx', 'recharts', 'uplot', 'chart.js', 'echarts', '@observablehq'],
    places: ['components/charts/'],
  },
];

const nodePlaces = [
  'lib/content/(?!schema)',
  'workers/host/node',
  'cli/',
  'script/',
  'tests/',
  '[^/]+\\.(mjs|ts)$',
  'app/python/',
];

/** @param {readonly string[]} alternatives */
const startsWithOneOf = (alternatives) => `^(?:${alternatives.join('|')})`;

const ourFolders = '^(?:lib|workers|components|app|cli|script|tests|challenges)/';

const layerRules = Object.entries(mayImport).map(([folder, allowed]) => ({
  name: `layer: ${folder}`,
  severity: 'error',
  comment: `${folder} may import ${allowed.join(', ') || 'nothing'}.`,
  from: { path: `^(?<folder>${folder})/` },
  to: { path: ourFolders, pathNot: ['^$1/', ...allowed.map((path) => `^${path}(?:/|\\.)`)] },
}));

const ownerRules = owners.map(({ name, packages, places }) => ({
  name: `owner: ${name}`,
  severity: 'error',
  comment: `Only ${places.join(', ')} import ${packages.join(', ')}.`,
  from: { pathNot: startsWithOneOf(places) },
  to: { path: `^(?:node_modules/)?(?:${packages.join('|')})(?:/|$)` },
}));

export default {
  forbidden: [
    ...layerRules,
    ...ownerRules,
    {
      name: 'owner: node',
      severity: 'error',
      comment:
        "Only content loaders, the host for Node, the command line, scripts and tests use Node's modules.",
      from: { pathNot: startsWithOneOf(nodePlaces) },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'types only: protocol in ui and charts',
      severity: 'error',
      comment: 'components/ui and components/charts use the types of lib/protocol, nothing else of it.',
      from: { path: '^components/(?:ui|charts)/' },
      to: { path: '^lib/protocol/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no React below the components',
      severity: 'error',
      comment: 'lib, workers and cli run without a page; lib/client/use-* bind its stores to React.',
      from: { path: '^(?:lib|workers|cli)/', pathNot: '^lib/client/use-' },
      to: { path: '^(?:node_modules/)?(?:react|react-dom|next)(?:/|$)' },
    },
    {
      name: 'workers by URL only',
      severity: 'error',
      comment: 'A worker entry is started by its URL, never imported.',
      from: { path: '^(?:lib|workers|components|app|cli)/' },
      to: { path: '\\.worker\\.ts$' },
    },
    {
      name: 'no tests or scripts in the product',
      severity: 'error',
      comment: 'What is served or bundled stands on its own.',
      from: { path: '^(?:lib|workers|components|app|cli)/' },
      to: { path: '^(?:script|tests)/' },
    },
    {
      name: 'no cycles',
      severity: 'error',
      comment: 'Nothing imports itself.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no development packages in the product',
      severity: 'error',
      comment: 'What is served or bundled uses dependencies only.',
      from: { path: '^(?:lib|workers|components|app)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'Every import leads to a file.',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(?:\\.next|\\.build|public|tests/fixtures)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
    reporterOptions: {
      dot: { collapsePattern: '^(?:node_modules/[^/]+|(?:lib|workers|components)/[^/]+|app|cli)' },
    },
  },
};

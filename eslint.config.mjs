import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Size and complexity that STYLE asks for. */
const sizeLimits = {
  'max-lines': ['error', 300],
  'max-lines-per-function': ['error', 60],
  // A switch over a tagged union counts once: it is how every case gets handled.
  complexity: ['error', { max: 10, variant: 'modified' }],
};

export default defineConfig(
  globalIgnores(['.build', '.next', 'public', 'next-env.d.ts', 'test-results', 'tests/fixtures']),
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.mjs', '.dependency-cruiser.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      ...sizeLimits,
      'no-restricted-properties': [
        'error',
        // The types know them (ES2024), Node 20 does not.
        { object: 'Promise', property: 'withResolvers', message: 'Node 20 has it not.' },
        { object: 'Object', property: 'groupBy', message: 'Node 20 has it not.' },
        { object: 'Map', property: 'groupBy', message: 'Node 20 has it not.' },
        { object: 'Array', property: 'fromAsync', message: 'Node 20 has it not.' },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // Numbers in templates read well; what prints as [object Object] stays an error.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['app/**/*.tsx', 'components/**/*.{ts,tsx}'],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
    rules: {
      // A component is mostly markup: its length says less than its complexity.
      'max-lines-per-function': ['error', 120],
    },
  },
  {
    // A describe block is one function: what matters there is the length of the file.
    files: ['tests/**/*.{ts,tsx}'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    // Set-up scripts are JavaScript with types in comments, checked by tsc; `any` comes in with JSON there.
    files: ['**/*.mjs'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off',
      'no-undef': 'off',
    },
  },
);

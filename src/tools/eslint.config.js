// What the compiler and prettier do not see. The rooms' rule has its own test, `src/architecture.test.ts`.

import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

export default ts.config(
  { ignores: ['build/', '.svelte-kit/', 'node_modules/'] },
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      eqeqeq: 'error',
      // Addresses are built for a site that may live in any folder; the link check of the build watches them.
      'svelte/no-navigation-without-resolve': 'off',
      // Sets and maps here are made anew by each derivation and never changed.
      'svelte/prefer-svelte-reactivity': 'off'
    }
  },
  { files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: ts.parser } } },
  { files: ['**/*.svelte'], rules: { 'max-lines-per-function': 'off' } },
  { files: ['src/tools/**', 'src/e2e/**', '**/*.test.ts'], rules: { 'no-console': 'off', 'max-lines-per-function': 'off' } }
);

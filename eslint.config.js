import js from '@eslint/js'
import {defineConfig, globalIgnores} from 'eslint/config'
import {configs as regexp} from 'eslint-plugin-regexp'
import {configs as typescript} from 'typescript-eslint'

export default defineConfig(
  globalIgnores(['**/dist', 'coverage']),
  js.configs.recommended,
  regexp.recommended,
  typescript.strictTypeChecked,
  typescript.stylisticTypeChecked,
  {
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    linterOptions: {reportUnusedDisableDirectives: 'error'},
    rules: {
      // House rules: small functions, early returns, no nesting deeper than three.
      'max-depth': ['error', 3],
      'max-nested-callbacks': ['error', 3],
      eqeqeq: 'error',
      // Searching on from each start of a run of characters is quadratic, too: `/\s+$/`.
      'regexp/no-super-linear-move': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', {assertionStyle: 'never'}],
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      // What is left of `unknown` once objects are told apart has a fine string.
      '@typescript-eslint/no-base-to-string': ['error', {ignoredTypeNames: ['{}']}],
      // A short arrow function may end in a call, whatever that gives back.
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      // Offsets and counts stand in messages as they are.
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      // `||` also skips empty strings and zeros, and is often meant so; `x!.y` has no place at all.
      '@typescript-eslint/prefer-nullish-coalescing': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error'
    }
  },
  {
    // What comes out of a file has the type that we say it has; the library itself reads no files.
    files: ['{test,eval,scripts,examples}/**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': [
        'error',
        {assertionStyle: 'as', objectLiteralTypeAssertions: 'never'}
      ]
    }
  },
  {
    // Plain JavaScript, and programs as a user would write them: no types to check against.
    files: ['**/*.js', 'test/package/consumers/*'],
    extends: [typescript.disableTypeChecked],
    languageOptions: {
      parserOptions: {projectService: false},
      globals: {console: 'readonly', process: 'readonly', require: 'readonly', URL: 'readonly'}
    }
  },
  {
    files: ['test/package/consumers/*.cjs'],
    languageOptions: {sourceType: 'commonjs'},
    rules: {'@typescript-eslint/no-require-imports': 'off'}
  }
)

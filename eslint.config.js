import js from '@eslint/js';
import {defineConfig} from 'eslint/config';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';

const TS_FILES = ['src/**/*.ts', 'stories/**/*.ts', 'test/**/*.ts'];
const NODE_TS_FILES = ['*.ts', 'scripts/**/*.ts'];

/** Texts go through the language controller, which knows the element's language; the imported `msg` does not. */
const PLAIN_MSG = {
  paths: [
    {
      name: '@lit/localize',
      importNames: ['msg'],
      message: 'Use the LanguageController’s msg: it speaks the language of its element.',
    },
  ],
};

const FOCUSED_TEST = {
  selector: "MemberExpression[property.name='only'][object.name=/^(it|test|describe|suite)$/]",
  message: 'A focused test switches all others off.',
};

const FORGOTTEN_AWAIT = {
  selector: "ExpressionStatement > CallExpression[callee.property.name='accessible']",
  message: 'Nothing fails unless it is awaited.',
};

/** What old libraries have replaced on many a page, in ways of their own: Prototype.js, MooTools and their kin. */
const REPLACED_BY_PAGES = [
  {
    selector: "CallExpression[callee.property.type='Identifier'][callee.property.name='find']",
    message: 'Pages replace Array.prototype.find: use first() of src/internal/first.ts.',
  },
  {
    selector: "MemberExpression[object.name='Array'][property.name='from']",
    message: 'Pages replace Array.from: spread what is iterable, or [...Array(length).keys()].',
  },
  {
    selector: "CallExpression[callee.property.name='remove'][arguments.length=0]",
    message: 'Pages replace Element.prototype.remove: replaceWith() without arguments does the same.',
  },
];

export default defineConfig(
  {ignores: ['dist', 'coverage', 'storybook-static', 'site', 'demo/.out', '.cache', 'src/locales/generated']},
  // What these import is installed by `npm run test:builders` and `test:frameworks`, which compile them.
  {ignores: ['test/builders/types', 'test/frameworks/{examples,types,views}']},
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  js.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always', {null: 'ignore'}],
      'no-restricted-syntax': ['error', FOCUSED_TEST],
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}', ...NODE_TS_FILES],
    languageOptions: {globals: globals.node},
  },
  {files: NODE_TS_FILES, extends: [ts.configs.strict, ts.configs.stylistic]},
  {
    // Files that a page runs, or that hold code for a page.
    files: ['.storybook/**', 'bench/**', 'demo/**', 'frame/**', 'integrations/**', 'scripts/**/*.mjs', 'test/**/*.mjs'],
    languageOptions: {globals: {...globals.node, ...globals.browser}},
  },
  {
    // Scripts of WordPress' administration, not modules.
    files: ['integrations/wordpress/**/*.js'],
    languageOptions: {
      sourceType: 'script',
      globals: {...globals.browser, wp: 'readonly', newsElements: 'readonly', newsElementsFlags: 'readonly'},
    },
  },
  {
    // In the pages of WordPress.
    files: ['test/builders/wordpress/**'],
    languageOptions: {globals: {wp: 'readonly'}},
  },
  {
    files: TS_FILES,
    extends: [
      ts.configs.strictTypeChecked,
      ts.configs.stylisticTypeChecked,
      lit['flat/recommended'],
      wc['flat/best-practice'],
      litA11y.configs.recommended,
    ],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        {ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true},
      ],
      // noUncheckedIndexedAccess asks for one wherever a length or a match is already known.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
      // An empty text or a zero often stands for nothing, which `||` says and `??` does not.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', {ignorePrimitives: true}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNever: true, allowNumber: true}],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}],
      'lit/attribute-names': ['error', {convention: 'kebab'}],
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-native-attributes': 'off',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-nothing': 'error',
      'lit/quoted-expressions': ['error', 'never'],
      'lit/value-after-constraints': 'error',
      // WebKit takes the role from a list without markers, so it is written.
      'lit-a11y/no-redundant-role': 'off',
      'no-restricted-imports': 'off',
      '@typescript-eslint/no-restricted-imports': ['error', PLAIN_MSG],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'event', 'name', 'status', 'length', 'origin'],
      'no-restricted-syntax': ['error', FOCUSED_TEST, ...REPLACED_BY_PAGES],
    },
  },
  {
    files: ['src/i18n/**', 'src/controllers/language-controller.ts'],
    rules: {'@typescript-eslint/no-restricted-imports': 'off'},
  },
  {
    // Chai asserts by reading a property, and its types call a plain comparison a promise.
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', FOCUSED_TEST, FORGOTTEN_AWAIT],
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'wc/no-closed-shadow-root': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/require-await': 'off',
      'wc/require-listener-teardown': 'off',
    },
  },
);

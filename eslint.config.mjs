import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'dist-web/**',
      'node_modules/**',
      'coverage/**',
      '.qorgau/**',
      'web/**/*.graphql.ts',
      'web/src/api/operations.ts',
    ],
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      curly: ['error', 'multi-line'],
      eqeqeq: 'error',
      'max-params': ['error', { max: 5 }],
      'no-console': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'only platform/config reads the environment' },
        { object: 'Date', property: 'now', message: 'time comes from platform/clock' },
      ],
    },
  },
  {
    files: ['web/**/*.ts', 'web/**/*.tsx'],
    extends: [reactHooks.configs.flat.recommended],
    languageOptions: {
      parserOptions: { project: './web/tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // words, not code, decide what a person reads: `say` is typed by its keys
      'no-restricted-globals': ['error', { name: 'alert' }, { name: 'confirm' }, { name: 'prompt' }],
    },
  },
  {
    files: ['test/web/**/*.ts'],
    languageOptions: {
      parserOptions: { project: './test/web/tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
  },
  {
    files: [
      'web/src/time/now.ts',
      'src/platform/config/**',
      'src/platform/clock/**',
      'test/**',
      'scripts/**',
      'demo/**',
    ],
    rules: { 'no-restricted-properties': 'off' },
  },
  { files: ['test/**', 'scripts/**', 'demo/**', '**/*.spec.ts'], rules: { 'no-console': 'off' } },
);

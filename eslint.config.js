import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

/**
 * Type-aware rules only in src/core, where they find something and cost 2 s; over everything they cost 14 s,
 * and svelte-check does the types. Sizes and directions between floors are policies in checks/.
 */
export default ts.config(
	{ ignores: ['build/', '.svelte-kit/', 'node_modules/', 'data/', 'test-results/'] },
	js.configs.recommended,
	ts.configs.recommended,
	svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			// The compiler knows what exists.
			'no-undef': 'off',
			// We have no base path, and the rule flags every plain link.
			'svelte/no-navigation-without-resolve': 'off',
			// svelte-check knows which warnings there are; this rule does not see those of the compiler.
			'svelte/no-unused-svelte-ignore': 'off',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }
			],
			'@typescript-eslint/consistent-type-imports': 'error',
			'no-restricted-syntax': [
				'error',
				{ selector: 'TSEnumDeclaration', message: 'Kinds are unions.' },
				{
					selector: 'SwitchCase[test=null] > ReturnStatement > Identifier',
					message: 'No quiet default: name every kind.'
				}
			],
			eqeqeq: ['error', 'always', { null: 'ignore' }]
		}
	},
	{
		files: ['src/**/*.{ts,svelte}'],
		ignores: ['**/*.test.ts'],
		rules: { 'max-lines-per-function': ['error', { max: 40, skipComments: true, skipBlankLines: true }] }
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] } }
	},
	{
		files: ['src/core/**/*.ts'],
		extends: [ts.configs.recommendedTypeCheckedOnly],
		languageOptions: {
			globals: {},
			parserOptions: { project: 'src/core/tsconfig.json', tsconfigRootDir: import.meta.dirname }
		},
		rules: {
			// A default may hand the rest on to a function that is exhaustive in its turn.
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true }
			],
			'no-restricted-globals': [
				'error',
				...['Date', 'performance', 'process', 'Buffer', 'crypto', 'fetch'].map(outside),
				...['window', 'document', 'navigator', 'localStorage', 'setTimeout', 'setInterval'].map(outside)
			],
			'no-restricted-properties': [
				'error',
				{ object: 'Math', property: 'random', message: 'Chance is an argument in core.' }
			],
			'no-restricted-imports': [
				'error',
				{ patterns: [{ regex: '^(?!\\.\\.?/|#core/)', message: 'Core imports only core.' }] }
			]
		}
	},
	{
		// Tests of core may use what tests use.
		files: ['src/core/**/*.test.ts'],
		rules: {
			'no-restricted-imports': 'off',
			'no-restricted-globals': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/restrict-template-expressions': 'off'
		}
	},
	{
		files: ['e2e/**/*.ts'],
		// Playwright reads from an empty pattern that a fixture needs no other.
		rules: { 'no-empty-pattern': 'off' }
	}
);

function outside(name) {
	return { name, message: 'Core knows no clock, device or server: it is an argument.' };
}

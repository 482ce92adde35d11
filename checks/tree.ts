import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A text file of the project, its path from the project's root with `/`. */
export type Source = { path: string; text: string };

/** One thing that a policy does not allow, in words that say where and what instead. */
export type Breach = string;

/** A policy reads the tree and tells what breaks it. */
export type Policy = { name: string; check(files: Source[]): Breach[] };

const skipped = new Set(['node_modules', '.git', '.svelte-kit', 'build', 'data', 'test-results']);
const text = /\.(ts|js|mjs|svelte|css|html|json|md|sql|svg|webmanifest|yml|yaml)$|^\.npmrc$|^run$/;

/** Every text file under a folder. */
export function read(root: string): Source[] {
	return walk(root, '').map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

function walk(root: string, folder: string): string[] {
	return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
		const path = folder ? `${folder}/${entry.name}` : entry.name;
		if (entry.isDirectory()) return skipped.has(entry.name) ? [] : walk(root, path);
		return entry.isFile() && text.test(entry.name) ? [path] : [];
	});
}

export function isTest(path: string): boolean {
	return /\.test\.ts$|\.story\.ts$/.test(path);
}

/** The line a character is on, counted from 1. */
export function lineOf(text: string, index: number): number {
	return text.slice(0, index).split('\n').length;
}

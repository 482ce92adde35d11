import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

/** The service worker must change whenever the shell does, so the version is the sources' own hash. */
function sourcesHash(): string {
	const hash = createHash('sha256');
	for (const folder of ['src', 'static']) {
		for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
			if (entry.isFile()) hash.update(readFileSync(join(entry.parentPath, entry.name)));
		}
	}
	return hash.digest('hex').slice(0, 16);
}

/** A browser that knows `with { type: 'json' }` refuses the script that the dev server makes of a JSON file. */
const JSON_AS = /,\s*\{\s*with:\s*\{\s*type:\s*['"]json['"]\s*\}\s*\}/g;
const plainJson = {
	name: 'plain-json',
	apply: 'serve' as const,
	enforce: 'post' as const,
	transform: (code: string) => (JSON_AS.test(code) ? code.replaceAll(JSON_AS, '') : null)
};

export default defineConfig({
	plugins: [
		plainJson,
		sveltekit({
			adapter: adapter(),
			paths: { relative: false },
			version: { name: sourcesHash(), pollInterval: 0 },
			// static/register.js does it, also on pages that carry no script of the app.
			serviceWorker: { register: false },
			csp: {
				mode: 'auto',
				directives: {
					'default-src': ['self'],
					'script-src': ['self'],
					'style-src': ['self'],
					// The route announcer hides itself with a style attribute; without this it shows as text.
					'style-src-attr': ['unsafe-inline'],
					'img-src': ['self', 'data:', 'blob:'],
					'media-src': ['self', 'blob:'],
					'object-src': ['none'],
					'base-uri': ['none'],
					'frame-ancestors': ['none'],
					'form-action': ['self']
				}
			}
		})
	],
	test: {
		// No test leaves anything behind for the next: files share their modules, which halves the time.
		isolate: false,
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['{src,checks,scripts,e2e,bench}/**/*.test.ts'],
					exclude: ['**/*.db.test.ts'],
					// A loaded machine may take its time; no test asserts any.
					testTimeout: 300_000
				}
			},
			{
				extends: true,
				test: {
					name: 'db',
					include: ['src/**/*.db.test.ts'],
					globalSetup: 'src/server/database/throwaway.ts',
					testTimeout: 300_000,
					hookTimeout: 300_000
				}
			}
		]
	},
	// A page names what it needs in its head. The list of what every other page needs would weigh 3 kB on each.
	build: { modulePreload: false },
	environments: {
		// Small files compress badly: what a third of the pages share is one file. See `npm run bench weight`.
		client: {
			build: {
				rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'shell', minShareCount: 24 }] } } }
			}
		},
		ssr: { build: { rolldownOptions: { input: { main: 'src/server/main.ts' } } } }
	}
});

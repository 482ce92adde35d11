import { AREAS } from '#core/ask/area.ts';
import { address } from '#core/ask/board.ts';
import { EXERCISES } from '#core/care/exercises.ts';
import { FOR_AREAS } from '#core/care/kinds.ts';
import { KNOWN } from '#core/care/known/pages.ts';
import { bundled } from '#core/run/shelf.ts';

/** Pages that say the same to everybody, the boards with them. Those that only show a person's own diary are left out. */
export const PATHS: readonly string[] = [
	...[
		'/',
		'/ask',
		'/ask/rules',
		'/ask/helped',
		'/feel/danger',
		'/about/gp-first',
		'/about/data',
		'/about/api'
	],
	...['/plans', ...bundled.map(({ id }) => `/plans/${id}`)],
	...['/care', '/care/known', '/care/exercises'],
	...KNOWN.map(({ id }) => `/care/known/${id}`),
	...FOR_AREAS.map(({ area }) => `/care/for/${area}`),
	...EXERCISES.map(({ id }) => `/care/exercises/${id}`),
	...Array.from({ length: 12 }, (_, n) => address({ kind: 'week', week: n + 1 })),
	...Object.keys(AREAS).map((area) => address({ kind: 'area', area }))
];

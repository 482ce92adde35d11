import { parse } from '#core/run/plan-text.ts';
import { print } from '#core/run/plan-print.ts';
import type { Plan } from '#core/run/plan.ts';
import { bundled, isTaken } from '#core/run/shelf.ts';
import * as folder from './folder.ts';

/** A plan of the host's own, and the file it is in. */
export type HostPlan = { file: string; text: string; plan: Plan };
/** A file in the host's folder that is not used, and why, a whole sentence. */
export type Broken = { file: string; reason: string };

/** The host's folder is looked at again after this time, so that a new file needs no restart. */
const FRESH_MS = 2_000;

type Shelf = { plans: readonly HostPlan[]; broken: readonly Broken[] };

let place = process.env.PLANS_DIR;
let shelf: Shelf = { plans: [], broken: [] };
let looked = -Infinity;
let seen = '';

/** Where the host's plans are. The folder need not exist. */
export function openAt(path: string): void {
	place = path;
	looked = -Infinity;
}

/** The host's own plans and the files that are none, as the folder was at most two seconds ago. */
export function host(): Shelf {
	const now = performance.now();
	if (!place || now - looked < FRESH_MS) return shelf;
	looked = now;
	const files = folder.list(place);
	const sign = JSON.stringify(files);
	if (sign === seen) return shelf;
	seen = sign;
	shelf = read(place, files);
	for (const { file, reason } of shelf.broken) console.error(`The plan ${file} is not used. ${reason}`);
	return shelf;
}

/** Every plan of this server: those that come with Fourleaf, then the host's own. */
export function allPlans(): readonly Plan[] {
	return [...bundled, ...host().plans.map(({ plan }) => plan)];
}

/** The plan with that id (`couch-to-5k`), or null when this server has none. */
export function planById(id: string): Plan | null {
	return (
		bundled.find((plan) => plan.id === id) ?? host().plans.find(({ plan }) => plan.id === id)?.plan ?? null
	);
}

/** That plan as a text: the host's to the letter, a bundled one printed. */
export function textById(id: string): string | null {
	const own = host().plans.find(({ plan }) => plan.id === id);
	if (own) return own.text;
	const plan = bundled.find((each) => each.id === id);
	return plan ? print(plan) : null;
}

function read(path: string, files: readonly folder.Found[]): Shelf {
	const plans: HostPlan[] = [];
	const broken: Broken[] = [];
	for (const found of files) {
		const content = folder.open(path, found);
		if (!content.ok) {
			broken.push({ file: found.name, reason: content.reason });
			continue;
		}
		const reading = parse(content.text);
		const reason = reading.ok ? taken(reading.plan.id, plans) : first(reading.mistakes[0]);
		if (reading.ok && reason === null)
			plans.push({ file: found.name, text: reading.text, plan: reading.plan });
		else broken.push({ file: found.name, reason: reason ?? '' });
	}
	return { plans, broken };
}

function first(mistake: { line: number; column: number; says: string } | undefined): string {
	return mistake ? `Line ${mistake.line}, column ${mistake.column}: ${mistake.says}` : '';
}

function taken(id: string, plans: readonly HostPlan[]): string | null {
	const other = plans.find(({ plan }) => plan.id === id);
	if (other) return `Its id “${id}” is the one of ${other.file}. Give it another.`;
	return isTaken(id) ? `Its id “${id}” belongs to Fourleaf. Give it another.` : null;
}

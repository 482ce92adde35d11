import { signsIn } from './danger-words.ts';
import { read } from './facts.ts';

/** A post with what a person found in it. More fields may be there; only these are looked at. */
export type LabelledPost = {
	id: string;
	title: string;
	text: string;
	labels: {
		areas: readonly string[];
		week: number | null;
		run: number | null;
		side: string | null;
		onset: string | null;
		red_flag: boolean;
	};
	borderline: boolean;
};

/** One thing that was read differently: the post, what was expected and what was read. */
export type Miss = { id: string; field: 'area' | 'week' | 'run' | 'side' | 'onset' | 'danger'; told: string };

/**
 * How well the posts are read. `area` is F1 over all areas of all posts together (micro); `week`, `run`, `side`,
 * `onset` the share read right among the posts that have them; the danger figures leave out the borderline posts.
 * A share of nothing is 1.
 */
export type ReadingScore = {
	area: number;
	week: number;
	run: number;
	side: number;
	onset: number;
	/** The share that is right of all that was read, where nothing should be said rather than something wrong. */
	sure: { side: number; onset: number };
	recall: number;
	precision: number;
	misses: Miss[];
};

/** Labels say `lower back` and `ITB` where the areas' ids are `lower-back` and `itb`. */
const idOf = (label: string) => label.toLowerCase().trim().replaceAll(' ', '-');
const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);

/** Reads every post and holds it against its labels. */
export function scoreOf(posts: readonly LabelledPost[]): ReadingScore {
	const misses: Miss[] = [];
	return {
		area: scoreAreas(posts, misses),
		week: scoreField('week', posts, misses),
		run: scoreField('run', posts, misses),
		side: scoreField('side', posts, misses),
		onset: scoreField('onset', posts, misses),
		sure: { side: sureOf('side', posts), onset: sureOf('onset', posts) },
		...scoreDanger(posts, misses),
		misses
	};
}

function scoreAreas(posts: readonly LabelledPost[], misses: Miss[]): number {
	let right = 0;
	let wrong = 0;
	for (const { id, title, text, labels } of posts) {
		const meant = new Set(labels.areas.map(idOf));
		const areas = read({ title, text }).areas;
		const extra = areas.filter((area) => !meant.has(area));
		const missed = [...meant].filter((area) => !areas.includes(area));
		right += areas.length - extra.length;
		wrong += extra.length + missed.length;
		if (extra.length + missed.length === 0) continue;
		misses.push({ id, field: 'area', told: differing([...meant], areas) });
	}
	return share(2 * right, 2 * right + wrong);
}

const differing = (expected: readonly unknown[], found: readonly unknown[]) =>
	`expected ${expected.join(', ') || 'none'}, read ${found.join(', ') || 'none'}`;

function scoreField(
	field: 'week' | 'run' | 'side' | 'onset',
	posts: readonly LabelledPost[],
	misses: Miss[]
) {
	const having = posts.filter(({ labels }) => labels[field] !== null);
	let right = 0;
	for (const { id, title, text, labels } of having) {
		const found = read({ title, text })[field];
		if (found === labels[field]) right += 1;
		else misses.push({ id, field, told: differing([labels[field]], found === null ? [] : [found]) });
	}
	return share(right, having.length);
}

function sureOf(field: 'side' | 'onset', posts: readonly LabelledPost[]) {
	const said = posts.flatMap(({ title, text, labels }) => {
		const found = read({ title, text })[field];
		return found === null ? [] : [found === labels[field]];
	});
	return share(said.filter((right) => right).length, said.length);
}

function scoreDanger(posts: readonly LabelledPost[], misses: Miss[]) {
	let right = 0;
	let missed = 0;
	let extra = 0;
	for (const { id, title, text, labels, borderline } of posts) {
		if (borderline) continue;
		const signs = signsIn({ title, text });
		if (labels.red_flag && signs.length > 0) right += 1;
		else if (labels.red_flag) {
			missed += 1;
			misses.push({ id, field: 'danger', told: 'expected danger words, read none' });
		} else if (signs.length > 0) {
			extra += 1;
			misses.push({ id, field: 'danger', told: `expected no danger words, read ${signs.join(', ')}` });
		}
	}
	return { recall: share(right, right + missed), precision: share(right, right + extra) };
}

const two = (figure: number) => figure.toFixed(2);

/** The figures in one line, to two decimals. */
export function inOneLine({ area, week, run, recall, precision }: ReadingScore): string {
	return `area F1 ${two(area)}, week ${two(week)}, run ${two(run)}, danger recall ${two(recall)} precision ${two(precision)}`;
}

type Loose = Readonly<Record<string, unknown>>;
const isLoose = (value: unknown): value is Loose =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const whole = (value: unknown) => (typeof value === 'number' && Number.isInteger(value) ? value : null);
const worded = (value: unknown) => (typeof value === 'string' ? value : null);

/** A labelled post out of one row of a file, or null when the row is none. A post without an id is named by its words. */
export function labelledPost(row: unknown): LabelledPost | null {
	if (!isLoose(row) || !isLoose(row.labels)) return null;
	const { title, text, labels } = row;
	if (typeof title !== 'string' || typeof text !== 'string' || !Array.isArray(labels.areas)) return null;
	const areas = labels.areas.filter((area) => typeof area === 'string');
	return {
		id: worded(row.id) ?? `“${`${title} ${text}`.trim().slice(0, 40)}”`,
		title,
		text,
		labels: {
			areas,
			week: whole(labels.week),
			run: whole(labels.run),
			side: worded(labels.side),
			onset: worded(labels.onset),
			red_flag: labels.red_flag === true
		},
		borderline: row.borderline === true
	};
}

// A data table: what each kind of routine is made of.
import { AREAS, area } from '../feel/areas.ts';
import type { Minutes } from '../units.ts';
import type { Level } from './exercises.ts';

/** What a routine is for, before anything is known of the person. */
export type Kind = {
	id: string;
	name: string;
	/** One line for a list. */
	line: string;
	/** The exercise that pictures it; null: its first. */
	figure: string | null;
	/** The sore area it is for, or null. */
	area: string | null;
	/** Exercises it is about, in order, then those that fill a longer time. */
	core: readonly string[];
	more: readonly string[];
	atMost: Readonly<Record<string, Level>>;
	/** How long it may be asked for, and how long it usually is; null: by the week of the plan. */
	times: readonly Minutes[];
	usual: Minutes | null;
	/** Work for the strength days. */
	strength: boolean;
};

const ANY: readonly Minutes[] = [5, 10, 15, 20];

/** The ready ones. Cores: the ready bundles of `evidence.md` 7, November 2026; what fills a longer time is our choice. */
export const READY: readonly Kind[] = [
	{
		id: 'before-run',
		name: 'Before a run',
		line: 'Wake the legs up',
		figure: 'kneelift',
		area: null,
		core: ['march', 'kneelift', 'legswing', 'anklerock'],
		more: ['heeldig', 'hipcircle', 'walklunge'],
		atMost: {},
		times: [5, 10],
		usual: 5,
		strength: false
	},
	{
		id: 'after-run',
		name: 'After a run',
		line: 'If it feels nice. Your choice.',
		figure: 'quadst',
		area: null,
		core: ['calfst', 'quadst', 'hamst', 'hipflexst', 'fig4'],
		more: [
			'itbst',
			'solst',
			'pirif',
			'kneeroll',
			'child',
			'catcow',
			'frcalf',
			'frquad',
			'ballglute',
			'openbook',
			'walk'
		],
		atMost: {},
		times: [5, 10, 15],
		usual: 5,
		strength: false
	},
	{
		id: 'strength-a',
		name: 'Strength A',
		line: 'Trunk, hips and legs',
		figure: 'bridge',
		area: null,
		core: ['bridge', 'deadbug', 'sidelift', 'squat', 'calf'],
		more: [
			'plank',
			'monster',
			'stepup',
			'tibraise',
			'slbridge',
			'pallof',
			'curlup',
			'supermanlow',
			'catcow',
			'march'
		],
		atMost: {},
		times: ANY,
		usual: null,
		strength: true
	},
	{
		id: 'strength-b',
		name: 'Strength B',
		line: 'Balance and hips',
		figure: 'split',
		area: null,
		core: ['birddog', 'sideplank', 'clam', 'split', 'soleus'],
		more: [
			'slbalance',
			'sldl',
			'supermanlow',
			'slsquat',
			'shortfoot',
			'hundred',
			'monster',
			'hipcircle',
			'catcow',
			'march'
		],
		atMost: {},
		times: ANY,
		usual: null,
		strength: true
	},
	{
		id: 'back-comfort',
		name: 'Back comfort',
		line: 'Slow and small, for a stiff back',
		figure: 'birddog',
		area: 'lower-back',
		core: ['catcow', 'k2c', 'kneeroll', 'child', 'birddog', 'walk'],
		more: ['openbook', 'pirif', 'fig4', 'deskext', 'hipcircle', 'march'],
		atMost: { birddog: 1 },
		times: [5, 8, 10, 15, 20],
		usual: 8,
		strength: false
	},
	{
		id: 'desk-break',
		name: 'Desk break',
		line: 'Stand up, lean back, walk',
		figure: 'deskext',
		area: null,
		core: ['deskstand', 'deskext', 'desksit'],
		more: ['march', 'heeldig', 'hipcircle'],
		atMost: {},
		times: [2, 5],
		usual: 2,
		strength: false
	}
];

/** Other areas that an exercise for one may be for, nearest first; the area itself comes before them. */
const NEAR: Readonly<Record<string, readonly string[]>> = {
	head: ['upper-back', 'shoulder'],
	neck: ['upper-back', 'shoulder'],
	shoulder: ['upper-back', 'chest'],
	'upper-arm': ['shoulder', 'upper-back', 'chest'],
	forearm: ['shoulder', 'upper-back'],
	hand: ['shoulder', 'upper-back'],
	chest: ['upper-back', 'shoulder'],
	'upper-back': ['chest', 'shoulder', 'lower-back'],
	'lower-back': ['tailbone', 'glute', 'hip', 'stomach'],
	tailbone: ['lower-back', 'glute'],
	stomach: ['side', 'lower-back'],
	side: ['stomach', 'outer-hip', 'lower-back'],
	hip: ['groin', 'thigh', 'outer-hip', 'glute'],
	'outer-hip': ['glute', 'outer-thigh', 'hip'],
	groin: ['hip', 'inner-thigh', 'outer-hip', 'thigh'],
	glute: ['outer-hip', 'hamstring', 'lower-back', 'hip'],
	thigh: ['hip', 'knee', 'glute'],
	'inner-thigh': ['groin', 'hip', 'thigh', 'outer-hip'],
	'outer-thigh': ['outer-hip', 'thigh', 'knee-outer', 'glute'],
	hamstring: ['glute', 'knee-back', 'calf', 'lower-back'],
	knee: ['thigh', 'hamstring', 'glute', 'calf'],
	'knee-inner': ['knee', 'thigh', 'inner-thigh', 'groin', 'hamstring'],
	'knee-outer': ['knee', 'outer-thigh', 'outer-hip', 'thigh', 'hamstring'],
	'knee-back': ['hamstring', 'calf', 'knee', 'glute'],
	shin: ['ankle', 'calf', 'foot'],
	calf: ['achilles', 'shin', 'ankle', 'hamstring'],
	achilles: ['calf', 'heel', 'ankle'],
	ankle: ['foot', 'calf', 'shin', 'achilles'],
	heel: ['achilles', 'calf', 'arch', 'foot', 'ankle'],
	arch: ['foot', 'toe', 'ankle', 'calf'],
	ball: ['toe', 'foot', 'arch', 'calf'],
	foot: ['arch', 'toe', 'ankle', 'calf'],
	toe: ['ball', 'foot', 'arch', 'calf']
};

/** That area and those near it, nearest first. */
export const near = (id: string): readonly string[] => [id, ...(NEAR[id] ?? [])];

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The kind of routine for an area. Back comfort is the one for the lower back. */
function forArea(id: string): Kind {
	const { noun, of } = area(id) ?? { noun: id };
	return {
		id: `for-${id}`,
		name: capital(of ? `${of} of the ${noun}` : noun),
		line: '',
		figure: null,
		area: id,
		core: [],
		more: [],
		atMost: {},
		times: ANY,
		usual: 10,
		strength: false
	};
}

/** One for each area of the body. */
export const FOR_AREAS: readonly Kind[] = AREAS.map(({ id }) => forArea(id));

/** The kind with that id, or null when this Fourleaf has none. */
export const kind = (id: string): Kind | null =>
	[...READY, ...FOR_AREAS].find((each) => each.id === id) ?? null;

/** Where a kind has its page. */
export const hrefOf = ({ id, area: own }: Kind): string =>
	own !== null && id.startsWith('for-') ? `/care/for/${own}` : `/care/${id}`;

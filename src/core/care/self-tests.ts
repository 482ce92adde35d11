// Longer than other files because it is a table: one entry for each self-test, nothing computed.
import type { Seconds } from '../units.ts';
import type { SideNow } from './routine.ts';
import { sided, type Sided } from './sides.ts';

/**
 * How a test is led. `hold`: as long as one can, counted up to `most` seconds. `beat`: a metronome of `beat` seconds,
 * `beats` of them to a time, until one stops. `minute`: as many times as one likes in `seconds`; the person counts.
 * `measure`: read off a tape or a phone, in steps of `step` up to `most`.
 */
export type Led =
	| { kind: 'hold'; most: Seconds; tries: number }
	| { kind: 'beat'; beat: Seconds; beats: number; most: number; words: readonly string[] }
	| { kind: 'minute'; seconds: Seconds; most: number }
	| { kind: 'measure'; most: number; step: number };

/**
 * Where others lay, for a comparison nobody is graded by. `read` is how far we went to check the numbers: at the study's
 * own abstract or page, or in a report of it. What we know from memory only is not here.
 */
export type Norm = {
	who: string;
	numbers: readonly string[];
	source: string;
	read: 'at the source' | 'in a report of it';
	caveat: string;
};

export type SelfTest = Sided & {
	name: string;
	/** One line for a list. */
	line: string;
	unit: { one: string; many: string; short: string };
	sides: Record<SideNow, string> | null;
	led: Led;
	/** How to do it, step by step. */
	how: readonly string[];
	/** When to stop, beside `STOP_TEST`. */
	stop: string;
	/** When to leave it out altogether. */
	not: string | null;
	/** Rest before the other side or the next try. */
	rest: Seconds;
	/** Steps a beginner passes on the way, where there are any. */
	steps: readonly number[];
	norms: readonly Norm[];
	/** Why there are no numbers of others, where there are none. */
	noNorms: string | null;
};

/** For every test. `evidence.md` 6, November 2026. */
export const STOP_TEST =
	'Stop at pain above 3 out of 10, dizziness, chest trouble or tingling. The number you have by then counts.';

/** Before any test. `evidence.md` 6, November 2026. */
export const NOT_TODAY: readonly string[] = [
	'Something aches at 4 or more out of 10 today.',
	'One of the danger signs is there.',
	'You gave birth less than 12 weeks ago.',
	'You have just been running. Another time of day gives a truer number.'
];

const SECONDS = { one: 'second', many: 'seconds', short: 's' };
const TIMES = { one: 'time', many: 'times', short: 'times' };
const LEGS = { left: 'Left leg', right: 'Right leg' };
const STUDENTS = 'These were students of about 20, so look at your own line first.';

/** The tests worth doing at home: `evidence.md` 6, November 2026. Numbers tagged [M] there are left out. */
export const SELF_TESTS: readonly SelfTest[] = [
	{
		id: 'plank',
		...sided('plank'),
		name: 'Forearm plank',
		line: 'How long you hold it, up to 2 minutes',
		unit: SECONDS,
		sides: null,
		led: { kind: 'hold', most: 120, tries: 1 },
		how: [
			'Lie on your front, elbows under your shoulders.',
			'Lift up so that ears, hips and ankles line up. Keep breathing.',
			'Stop when your back sags.'
		],
		stop: 'Stop when your lower back sags or pinches.',
		not: 'Leave it out with high blood pressure that is not under control.',
		rest: 0,
		steps: [20, 30, 45, 60],
		norms: [
			{
				who: '471 students of about 20',
				numbers: [
					'Women held it for 83 s on average, two in three of them between 20 and 146.',
					'Men held it for 124 s, two in three of them between 52 and 196.'
				],
				source: 'Strand 2014',
				read: 'at the source',
				caveat: STUDENTS
			},
			{
				who: 'People of 18 to 25',
				numbers: ['Half of the women held it for 90 s or more, half of the men for 106.'],
				source: 'Linfield 2014',
				read: 'at the source',
				caveat: STUDENTS
			}
		],
		noNorms: null
	},
	{
		id: 'sideplank',
		...sided('sideplank'),
		name: 'Side plank',
		line: 'How long you hold it on each side',
		unit: SECONDS,
		sides: { left: 'On your left side', right: 'On your right side' },
		led: { kind: 'hold', most: 120, tries: 1 },
		how: [
			'Lie on your side, elbow under your shoulder, legs straight, top foot in front.',
			'Lift your hips so that your body is one line.',
			'Stop when your hips sink.'
		],
		stop: 'Stop if your shoulder hurts.',
		not: 'With knees bent it is another test. Do it in the same way each time.',
		rest: 300,
		steps: [],
		norms: [],
		noNorms:
			'Numbers of 75 young people were published in 1999 (McGill). We have not checked them at the source, so they are not shown. In 137 people of 20 to 49 who sit a lot, age made no difference.'
	},
	{
		id: 'slbridge',
		...sided('slbridge'),
		name: 'Single-leg bridge',
		line: 'How many times on each leg, one every 2 seconds',
		unit: TIMES,
		sides: LEGS,
		led: { kind: 'beat', beat: 1, beats: 2, most: 30, words: ['up', 'down'] },
		how: [
			'Lie on your back, one foot flat, the other leg long.',
			'Lift and lower your hips with the clicks: up on one, down on the next.',
			'Stop when your hips tip, or when you cannot keep up.'
		],
		stop: 'A cramp in the back of the thigh is common. Stop, shake it out.',
		not: null,
		rest: 60,
		steps: [5, 10, 15, 20],
		norms: [],
		noNorms: 'Nobody has measured how many most people do.'
	},
	{
		id: 'calf',
		...sided('calf'),
		name: 'Calf raise on one leg',
		line: 'How many times on each leg, with a click each second',
		unit: TIMES,
		sides: LEGS,
		led: { kind: 'beat', beat: 1, beats: 2, most: 40, words: ['up', 'down'] },
		how: [
			'Stand on one leg by a wall, fingertips on it, knee straight, shoe off.',
			'Up on one click, down on the next: 30 times a minute. As high as the first time, each time.',
			'Stop when you lean on the wall, bend your knee or rise less high.'
		],
		stop: 'Stop if the heel or its tendon hurts.',
		not: null,
		rest: 60,
		steps: [],
		norms: [
			{
				who: '566 people of 20 to over 80, on a small slope',
				numbers: [
					'Women in their 20s did about 30, in their 40s 24 to 25, in their 60s 19.',
					'Men in their 20s did about 37, in their 40s 28, in their 60s 19.'
				],
				source: 'Hébert-Losier 2017',
				read: 'in a report of it',
				caveat:
					'They stood on a slope of 10 degrees. On a flat floor it is easier, so your number is not the same thing.'
			}
		],
		noNorms: null
	},
	{
		id: 'slbalance',
		...sided('slbalance'),
		name: 'Stand on one leg',
		line: 'How long, up to 45 seconds, best of 3',
		unit: SECONDS,
		sides: LEGS,
		led: { kind: 'hold', most: 45, tries: 3 },
		how: [
			'Stand near a wall, shoes off, eyes open, arms as you like.',
			'Lift one foot.',
			'Stop when it touches the floor or the other leg, or when you reach for the wall.'
		],
		stop: 'Keep your eyes open. Hold the wall as soon as you need it.',
		not: null,
		rest: 15,
		steps: [],
		norms: [],
		noNorms:
			'Numbers by age were published in 2007 (Springer, 549 people). We have not checked them at the source, so they are not shown.'
	},
	{
		id: 'ankmob',
		...sided('ankmob'),
		name: 'Knee to wall',
		line: 'How far your toe is from the wall',
		unit: { one: 'cm', many: 'cm', short: 'cm' },
		sides: { left: 'Left foot in front', right: 'Right foot in front' },
		led: { kind: 'measure', most: 25, step: 0.5 },
		how: [
			'Face a wall in bare feet, one foot in front. Lay a tape measure from the wall.',
			'Bend the knee to touch the wall, heel down. Move back bit by bit until it only just works.',
			'Read off how far your big toe is from the wall.'
		],
		stop: 'Stop if the front of the ankle pinches.',
		not: null,
		rest: 0,
		steps: [],
		norms: [
			{
				who: '899 adults',
				numbers: [
					'There was no difference between the sides that mattered.',
					'It grew less from the 60s on.'
				],
				source: 'A study of 2026',
				read: 'at the source',
				caveat: 'We have not seen its table of centimetres, so there is no number here.'
			}
		],
		noNorms: null
	},
	{
		id: 'sitstand',
		...sided('sitstand'),
		name: 'Sit down and stand up',
		line: 'How many times in a minute',
		unit: TIMES,
		sides: null,
		led: { kind: 'minute', seconds: 60, most: 80 },
		how: [
			'Take a firm chair, about 46 cm high, its back to a wall. Cross your arms on your chest.',
			'Stand up all the way, sit down all the way, at your own pace. Count to yourself.',
			'Rest if you like. The minute goes on.'
		],
		stop: 'Stop at once with any chest trouble.',
		not: null,
		rest: 0,
		steps: [],
		norms: [
			{
				who: '6,926 people of 20 to 79',
				numbers: [
					'Half of the women of 20 to 24 did 47 or more, half of those of 75 to 79 did 27.',
					'Half of the men of 20 to 24 did 50 or more, half of those of 75 to 79 did 30.'
				],
				source: 'Strassmann 2013',
				read: 'at the source',
				caveat: 'Ages in between lie in between. A higher or lower chair changes the number.'
			}
		],
		noNorms: null
	},
	{
		id: 'ninety',
		...sided('ninety'),
		name: 'Straight knee in the air',
		line: 'How many degrees are missing to straight',
		unit: { one: 'degree', many: 'degrees', short: '°' },
		sides: LEGS,
		led: { kind: 'measure', most: 90, step: 1 },
		how: [
			'Lie on your back. Hold one thigh upright with both hands, the other leg flat.',
			'Straighten the knee until the back of the thigh says stop. Gently, no bouncing.',
			'Let somebody lay a phone with a level on your shin, and read how far it is from upright.'
		],
		stop: 'Not when it tingles anywhere in the leg.',
		not: null,
		rest: 0,
		steps: [],
		norms: [
			{
				who: '123 students of 18 to 24',
				numbers: ['Women were 13 degrees short of straight on average, men 18.'],
				source: 'A study of students',
				read: 'at the source',
				caveat:
					'A paper of 2024 says that the usual limit of 20 degrees may not suit. So there is no limit here.'
			}
		],
		noNorms: null
	}
];

/** The test with that id, or null when this Fourleaf has none. */
export const selfTest = (id: string): SelfTest | null => SELF_TESTS.find((known) => known.id === id) ?? null;

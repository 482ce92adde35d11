// A data table: other words for the areas, for the search in the list.
import { AREAS, type Area } from './areas.ts';

const ALSO: Readonly<Record<string, string>> = {
	head: 'face jaw',
	neck: 'throat nape',
	'upper-arm': 'biceps triceps',
	forearm: 'elbow lower arm',
	hand: 'wrist fingers thumb',
	chest: 'breast boob ribs',
	'upper-back': 'shoulder blade',
	'lower-back': 'lumbar spine small',
	tailbone: 'coccyx bottom of the spine',
	stomach: 'tummy belly abs',
	side: 'stitch ribs waist',
	hip: 'hip flexor',
	'outer-hip': 'side of hip',
	glute: 'bottom bum backside glute cheek',
	thigh: 'quad leg',
	'inner-thigh': 'inside leg adductor',
	'outer-thigh': 'outside leg it band',
	hamstring: 'hamstring leg',
	knee: 'kneecap front of the knee',
	'knee-inner': 'inside',
	'knee-outer': 'outside it band',
	'knee-back': 'hollow behind',
	shin: 'lower leg',
	calf: 'calves lower leg',
	achilles: 'tendon heel cord',
	arch: 'sole underneath instep',
	ball: 'sole underneath',
	foot: 'feet top of the foot instep',
	toe: 'toes big toe toenail'
};

/**
 * The areas found by what people type: those with every word of it, or, where there are none, with any ("left shin
 * splints"). A word may be typed in part. All areas for an empty search.
 */
export function search(words: string): readonly Area[] {
	const wanted = words
		.toLowerCase()
		.split(/[^a-z]+/)
		.filter(Boolean);
	const has = ({ id, noun, of }: Area, word: string) =>
		` ${of ? `${of} of ` : ''}${noun} ${ALSO[id] ?? ''}`.toLowerCase().includes(` ${word}`);
	const whole = AREAS.filter((each) => wanted.every((word) => has(each, word)));
	return whole.length > 0 ? whole : AREAS.filter((each) => wanted.some((word) => has(each, word)));
}

/** One area of the body as people name it. `names` always means this area; `aches` is a sore area in itself. */
type AreaWords = { name: string; names: RegExp; aches?: RegExp };

/** For areas finer than people name in passing: a fact can say them, words are read as the knee or the foot. */
const NEVER = /(?!)/;

/**
 * Areas by id, with the words for them in British and American posts of beginners. Data, kept in one place.
 * The ids are those of Feel's body where Feel has the area; the rest are only ever read out of words.
 */
export const AREAS: Readonly<Record<string, AreaWords>> = {
	'lower-back': {
		name: 'Lower back',
		names:
			/\b(?:(?:lower|low|small of (?:my|the)) back|lumbar|(?:my|the|her|his) back(?= ?(?:went|hurt|pain|ache|is|was|began|start|felt|said|sore|gets|goes|went|and|about|too|[.,!?]|$))|it['’]s my back|bad back|sore backs?|back (?:pain|ache|trouble|strain|problem|sore|aches)s?|backache|spine|squashed in my back|mid to low back)\b/i,
		aches:
			/\b(?:sciatica|slipped disc|bulging disc|disc bulge|back ?ache|back pain|back went|it['’]s my back|pain in the back)\b/i
	},
	'upper-back': { name: 'Upper back', names: /\b(?:upper back|shoulder blades?)\b/i },
	neck: { name: 'Neck', names: /\bneck\b/i },
	head: {
		name: 'Head',
		names: /\b(?:my head|headaches?|migraines?|my face|face and nose)\b/i,
		aches: /\b(?:headaches?|migraines?|on my face)\b/i
	},
	shoulder: { name: 'Shoulder', names: /\bshoulders?\b(?! blade)/i },
	arm: { name: 'Arm', names: /\b(?:(?<!upper )arms?|elbows?)\b/i },
	'upper-arm': { name: 'Upper arm', names: /\bupper arms?\b/i },
	forearm: { name: 'Forearm', names: /\bforearms?\b/i },
	hand: { name: 'Hand', names: /\b(?:hands?|wrists?|palms?|thumbs?|fingers?|pinky)\b/i },
	chest: {
		name: 'Chest',
		names: /\b(?:chest|heart|lungs?|breathing)\b/i,
		aches: /\b(?:chest pains?|tight chest|chest(?: is| still)? tight\w*|wheez\w+|inhalers?|asthma\w*)\b/i
	},
	rib: { name: 'Ribs', names: /\bribs?\b/i },
	tailbone: { name: 'Tailbone', names: /\b(?:tail ?bone|coccyx)\b/i },
	stomach: { name: 'Tummy', names: /\b(?:stomach|tummy|abdom\w+|belly)\b/i },
	'side-stitch': {
		name: 'Stitch',
		names: /\b(?:side )?stitch(?:es)?\b/i,
		aches: /\b(?:a|painful|by|of|side) stitch(?:es)?\b/i
	},
	side: { name: 'Side', names: /\bsides? of my (?:body|waist|tummy)\b/i },
	hip: { name: 'Hip', names: /\b(?:hips?|hip flexors?|saddlebags?)\b/i },
	'outer-hip': { name: 'Outer hip', names: /\bouter hips?\b/i },
	groin: { name: 'Groin', names: /\bgroin\b/i },
	glute: {
		name: 'Bottom',
		names: /\b(?:glutes?|glutei|bum|buttocks?|bottom cheek|right cheek|left cheek|piriformis)\b/i,
		aches: /\bpiriformis\b/i
	},
	hamstring: { name: 'Hamstring', names: /\b(?:hamstrings?|hammies|back of (?:my|the) thighs?)\b/i },
	thigh: { name: 'Thigh', names: /\b(?:thighs?|quads?|top of (?:my|the) legs?)\b/i },
	'inner-thigh': { name: 'Inner thigh', names: /\binner thighs?\b/i },
	'outer-thigh': { name: 'Outer thigh', names: /\bouter thighs?\b/i },
	itb: {
		name: 'IT band',
		names: /\b(?:it ?bands?|itb|itbs|iliotibial)\b/i,
		aches: /\b(?:itbs|it ?bands?)\b/i
	},
	knee: { name: 'Knee', names: /\b(?:knees?|kneecaps?|knee ?caps?)\b/i, aches: /\b(?:runner['’]?s knee)\b/i },
	'knee-back': { name: 'Back of the knee', names: /\bbehind (?:my|the) (?:left |right )?knees?\b/i },
	'knee-inner': { name: 'Inner knee', names: NEVER },
	'knee-outer': { name: 'Outer knee', names: NEVER },
	shin: { name: 'Shin', names: /\bshins?\b/i, aches: /\b(?:shin splints?|shinsplints?)\b/i },
	calf: { name: 'Calf', names: /\b(?:calf|calves|calfs)\b/i },
	achilles: { name: 'Achilles', names: /\bachill(?:es|is)\b/i },
	ankle: { name: 'Ankle', names: /\bankles?\b/i },
	heel: { name: 'Heel', names: /\bheels?\b/i, aches: /\b(?:plant[ae]r fasci\w+|PF)\b/ },
	arch: { name: 'Arch', names: NEVER },
	ball: { name: 'Ball of the foot', names: NEVER },
	foot: {
		name: 'Foot',
		names: /\b(?:foot|feet|arch(?:es)?|metatarsals?|soles?)\b/i,
		aches: /\b(?:metatarsals?|on the foot)\b/i
	},
	toe: { name: 'Toes', names: /\b(?:toes?|toenails?)\b/i },
	leg: { name: 'Leg', names: /\blegs?\b/i },
	skin: { name: 'Skin', names: /\b(?:blister\w*|chaf\w+|callus\w*)\b/i, aches: /\b(?:blister\w*|chaf\w+)\b/i }
};

/** The area's name as shown on a chip; an id this Fourleaf does not know is shown as itself. */
export function areaName(id: string): string {
	return AREAS[id]?.name ?? id;
}

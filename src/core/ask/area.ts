// A data table: the areas of the body with the words for them in British and American posts of beginners.

/**
 * One area as people name it. `names` are words for the part, `aches` a soreness that is this area whatever else is
 * said. Kept as sources of patterns, so that they can be joined. A name stands on word ends.
 */
type AreaWords = { name: string; names?: string; aches?: string };

/**
 * Areas by id; the ids are those of Feel's body where Feel has the area. In order of reading: what is found is taken
 * out of the text before the next, so the general words (leg, foot) stand last. Areas finer than people name in passing
 * have no words: a fact can say them, words are read as the knee or the foot.
 */
export const AREAS: Readonly<Record<string, AreaWords>> = {
	'upper-back': {
		name: 'Upper back',
		names: 'upper back|(?:between (?:my |the )?)?shoulder ?blades?|top of (?:my|the) back'
	},
	'lower-back': {
		name: 'Lower back',
		names:
			"(?:lower|low|small of (?:my|the)|base of (?:my|the)|mid(?:dle)?(?: of (?:my|the))?|mid to low)[ -]backs?|lumbar(?: region| spine)?|spine|backbone|(?:my|the|her|his|bad|sore|dodgy|stiff|tight|aching|achy|niggly|creaky|poor|weak|painful|knackered|rubbish|this) backs?(?! (?:of|garden|door|end|in(?:to)?|on|to|at|seat|road|yard|burner|foot|pocket|row|streets?|home|up)\\b)(?!-)|(?<!(?:came|come|got|get|am|i'm|be|was|went|go|going|head\\w*|way|straight) )backs?(?= (?:hurts?|hurting|ache\\w*|aching|is (?:\\w+ )?(?:sore|stiff|bad|aching|killing|hurting|agony)|pains?)\\b)|it's (?:my|the) back|(?:hurt|done|did|doing|put|putting|pulled|strained|tweaked|wrenched|in) (?:the|your) back(?= (?:in|out|hurt\\w*|again)\\b|[.,!?]|$)|sacr(?:um|al)|sacroiliac(?: joints?)?|si joints?|l[45]",
		aches:
			"lumbago|(?:lower |low )?back[ -]?(?:pains?|ache\\w*|trouble\\w*|strain|problems?|spasms?|injury|issues|sore)|(?:slipped|bulging|herniated|prolapsed|dodgy) dis[ck]s?|dis[ck] (?:bulge|prolapse|herniation)|pain in the back|(?:put|putting|done|did|doing|threw) my back (?:in|out)\\b|my back(?:'s)? (?:went|gone)"
	},
	tailbone: { name: 'Tailbone', names: 'tail ?bone|coccyx' },
	neck: { name: 'Neck', names: 'neck' },
	head: {
		name: 'Head',
		names: 'head|face|nose|chin|lips?|forehead|eyes?|jaw|teeth|tooth|temples?|skull',
		aches: 'headaches?|migraines?'
	},
	shoulder: { name: 'Shoulder', names: 'shoulders?|rotator cuffs?|collar ?bone|traps' },
	arm: { name: 'Arm', names: '(?:upper |fore)?arms?|elbows?|biceps?' },
	'upper-arm': { name: 'Upper arm' },
	forearm: { name: 'Forearm' },
	hand: { name: 'Hand', names: 'hands?|wrists?|palms?|thumbs?|fingers?|pinky|knuckles?' },
	rib: { name: 'Ribs', names: 'ribs?|rib ?cage' },
	chest: {
		name: 'Chest',
		names: 'chest|breast(?: ?bone)?s?|boobs?|sternum',
		aches:
			'chest pains?|(?:tight|sore|heavy)(?:ness in (?:my|the)| in the)? chest|chest (?:\\w+ )?(?:is |was |gets |felt |feels |goes |went )?(?:really |very |so |all )?tight\\w*|palpitations?|heart\\b[^.!?]{0,40}\\b(?:flutter\\w*|skip(?:s|ped|ping)|irregular\\w*|uneven\\w*|all over the place|miss\\w* (?:a )?beats?)|(?:irregular|uneven|funny) heart ?beats?|over my heart|(?:had|having|suffered|after|since|my|the) (?:a |my |the )?(?:mild |massive |small )?heart attack(?! on)|cardiac arrest|angina|stents?|chesty'
	},
	'side-stitch': { name: 'Stitch', aches: '(?:side )?stitch(?:es)?|(?:side|stitch) cramps?' },
	stomach: {
		name: 'Tummy',
		names: 'stomach|tummy|abdom\\w+|belly|guts?|abs|bowels?|tum',
		aches: "runner'?s trots"
	},
	side: { name: 'Side', names: 'sides? of my (?:body|waist)' },
	groin: { name: 'Groin', names: 'groins?|adductors?', aches: 'sports hernia' },
	glute: {
		name: 'Bottom',
		names:
			'glut(?:e|ea)\\w*|bums?(?! (?:knees?|ankle|hip|leg|foot|shoulder)\\b)|buttocks?|butt|bottom(?= (?:is|hurts?|ache\\w*|cheek)| muscles?)|(?:right|left|bum|butt|bottom) cheeks?|cheek|arse|backside|sit bones?|rear(?: end)?|derriere|behind(?= (?:is|hurts?|aches?)\\b)|tush',
		aches: 'piriformis'
	},
	itb: {
		name: 'IT band',
		names: 'i\\.?t\\.?[ -]?bands?|iliotibial(?: bands?)?',
		aches: 'itbs?|it band syndrome'
	},
	hip: {
		name: 'Hip',
		names: '(?:outer |inner )?hips?(?: flexors?| bones?| joints?)?|saddle ?bags?|tfl|abductors?',
		aches: 'trochanteric \\w+|gtps|labral tear'
	},
	'outer-hip': { name: 'Outer hip' },
	hamstring: {
		name: 'Hamstring',
		names:
			'hamstrings?|hammy|hammies|hams|hammie|backs? of (?:(?:my|the|both|each|one) )?(?:(?:left|right|upper) )?(?:legs?(?= (?:above|from my bum))|thighs?)'
	},
	'inner-thigh': { name: 'Inner thigh' },
	'outer-thigh': { name: 'Outer thigh' },
	thigh: {
		name: 'Thigh',
		names:
			'(?:inner |outer |upper )?thighs?|quads?|quadriceps?|(?:very )?tops? of (?:my|the|both) legs?|upper legs?|(?:top )?(?:inside|inner(?: side)?)(?: of)? (?:my |the )?(?:left |right |upper )?legs?'
	},
	knee: {
		name: 'Knee',
		names: '(?:knee ?caps?|knees?|patella)(?!(?:-| )(?:length|high|deep))|meniscus|acl|mcl|patell[ao]\\w*',
		aches:
			"(?:runner'?s['’]?|jumper'?s) knees?|knee thing|pfps|patellofemoral(?: pain)?(?: syndrome)?|baker'?s cyst|chondromalacia|osgood\\w*"
	},
	'knee-back': { name: 'Back of the knee' },
	'knee-inner': { name: 'Inner knee' },
	'knee-outer': { name: 'Outer knee' },
	shin: {
		name: 'Shin',
		names:
			'shins?(?: ?bones?)?|tibia(?!l)\\w*|fronts? of (?:my|the|both|each) (?:(?:left|right) )?lower legs?',
		aches: 'shin[ -]?spl\\w+|(?<!night )splints|mtss|tibial stress'
	},
	achilles: { name: 'Achilles', names: 'ach?[ie]ll?(?:es|is|ies|ese|us)(?: tendons?)?' },
	calf: {
		name: 'Calf',
		names:
			'cal(?:f|fs|ve|ves)|claf|backs? of (?:my|the|both|each) (?:(?:left|right) )?lower legs?|soleus|gastroc\\w*'
	},
	ankle: { name: 'Ankle', names: 'ankles?|(?:peroneal|tibial|peroneus|tibialis)(?: \\w+)? tendon\\w*' },
	heel: {
		name: 'Heel',
		names: 'heels?',
		aches: 'plant[ae]r fasc\\w+|plantars?|pf|heel spurs?|haglund\\w*|policeman.?s heel'
	},
	arch: { name: 'Arch' },
	ball: { name: 'Ball of the foot' },
	toe: { name: 'Toes', names: '(?:big |little )?toes?|toe ?nails?|bunions?' },
	foot: {
		name: 'Foot',
		names: 'foot|feet|arch(?:es)?|metatarsals?|soles?|instep|forefoot',
		aches: "metatarsal\\w*|(?:morton'?s )?neuroma"
	},
	leg: { name: 'Leg', names: 'legs?' },
	skin: {
		name: 'Skin',
		aches:
			"blisters?|blistered|chaf(?:ed|ing|e|es)|calluse?s?|rash|(?:itchy|itching)(?! feet)|(?:chub|thigh) rub|rubb\\w+ (?:\\w+ ){0,2}raw|(?:jogger'?s |runner'?s |bleeding |sore |raw )nipples?|nipples? (?:bleeding|\\w+ (?:raw|sore|bleeding))"
	}
};

/** Any word for a part or its ache. */
export const PART = new RegExp(
	`\\b(?:${Object.values(AREAS)
		.flatMap(({ names, aches }) => [names ?? [], aches ?? []].flat())
		.join('|')})\\b`,
	'gi'
);

/** The area's name as shown on a chip; an id this Fourleaf does not know is shown as itself. */
export function areaName(id: string): string {
	return AREAS[id]?.name ?? id;
}

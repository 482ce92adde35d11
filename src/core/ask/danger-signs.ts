// A data table: what people write when they speak of a danger sign, by the line of Feel's fixed list that it answers.

/**
 * One way to speak of a sign. `words` is looked for sentence by sentence; `with` must be said too, anywhere in the
 * text. A `finding` is a condition that others can rule out ("the scan was clear"), unlike what somebody feels. What counts `ever` counts long ago too.
 */
export type SignWords = { line: string; words: RegExp; with?: RegExp; finding?: true; ever?: true };

/** A sore back, as the lines that begin "With a sore back" ask for. */
const BACK =
	/\b(?:back ?(?:pain|ache)|(?:lower|low|bad|sore|niggly|achy|stiff|(?:my|the|a)(?: \w+)?) backs?\b(?! (?:on|to|at|in|into|of|from|garden|door|home|and forth))|sciatica|spine|slipped disc|disc)/i;
const UNFEELING =
	"(?:numb\\w*|tingl\\w+|pins and needles|no feeling|no sensation|(?:lost|losing) (?:all |the |any )?(?:feeling|sensation)|can'?t feel|cannot feel|couldn'?t feel|feel(?:s|ing)? (?:has )?(?:changed|different|dead)|gone dead|less feeling)";
const SADDLE =
	'(?:groin|genital\\w*|saddle(?: area| region)?|inner thighs?|back passage|between (?:my|the) legs|down (?:below|there)|private\\w*|vagina\\w*|vulva|penis|testic\\w+|scrotum|perineum|undercarriage|lady (?:bits|parts)|crotch)';
const SEAT = '(?:bum|bottom|buttocks?|backside|arse)';
const SORE = '(?:pain\\w*|sore\\w*|hurt\\w*|ach\\w+|tender\\w*|bruis\\w*)';
const CHEST_SORE =
	'(?:pain\\w*|tight\\w*|pressure|cramp\\w*|squeez\\w*|heav(?:y|iness)|hurt\\w*|ach(?:e|es|ing)|crush\\w*|stab\\w*|constrict\\w*|burning|vice|discomfort|uncomfortable|grip\\w*|clamp\\w*|closing|twinge\\w*|funny|odd|strange|weird|horrid|horrible|peculiar|flutter\\w*|indigestion|heartburn)';
const NO_WEIGHT =
	"(?:hard|unable|not able|(?:not|never) been able|difficult|couldn'?t|can'?t|cannot|won'?t|wouldn'?t|impossible|too painful|hurts|agony|struggl\\w+)";

const at = (line: string, words: string, more: Omit<SignWords, 'line' | 'words'> = {}): SignWords => ({
	line,
	words: new RegExp(words, 'i'),
	...more
});

/** Each line of the list with the words for it; the list itself, with its sources, is `feel/danger.ts`. */
export const SIGN_WORDS: readonly SignWords[] = [
	at('back-and-below', `\\b${UNFEELING}\\b[^.!?]{0,60}\\b${SADDLE}\\b`),
	at('back-and-below', `\\b${SADDLE}\\b[^.!?]{0,40}\\b${UNFEELING}\\b`),
	at(
		'back-and-below',
		`\\b${UNFEELING}\\b[^.!?]{0,40}\\b${SEAT}\\b|\\b${SEAT}\\b[^.!?]{0,30}\\b${UNFEELING}\\b`,
		{ with: BACK }
	),
	at(
		'back-and-below',
		"\\b(?:wet(?:ting)? myself|soiled myself|incontinen\\w+|wiping (?:\\w+ )?feels|los(?:t|ing|s of) (?:\\w+ )?control (?:of|over) (?:my |the )?(?:bladder|bowels?|wee|pee)|(?:can'?t|cannot|couldn'?t|can'?t even|unable to) (?:tell when i need|feel (?:myself )?(?:pee|wee|when i)|pee\\b|wee\\b|have a wee|go for a wee|pass (?:water|urine)|urinate)|(?:trouble|difficulty|problems?|hard|struggl\\w+)(?: to| with)? (?:start\\w*|stop\\w*|hold\\w*|peeing|weeing|going for a wee|a wee|a pee|urinat\\w+|passing (?:urine|water)|controlling my (?:bladder|bowels?)))\\b"
	),
	at(
		'back-and-below',
		'\\b(?:leak(?:ing|ed|s)?(?: \\w+)? (?:pee|wee|urine)|erection\\w*|(?:numb|no feeling|change\\w*|different)\\b[^.!?]{0,20}\\bduring sex)\\b',
		{ with: BACK }
	),
	at(
		'back-and-legs',
		`\\b${UNFEELING}\\b[^.!?]{0,40}\\b(?:both|two) (?:of my )?(?:my )?(?:legs|feet|thighs|calves)\\b|\\b(?:both|two) (?:of my )?(?:my )?(?:legs|feet|thighs|calves)\\b[^.!?]{0,50}\\b(?:numb\\w*|tingl\\w+|pins and needles|weak(?:er|ness)?|no feeling|dead)\\b|\\blegs (?:are |have |feel |keep )?(?:getting |gone |going |become |growing )?(?:weaker|weak and numb|hard to control)\\b|\\blegs? (?:don'?t|won'?t|doesn'?t) (?:do what|feel like (?:they|it) belong\\w*|obey)`,
		{ with: BACK }
	),
	at(
		'back-and-legs',
		`\\b(?:fell (?:down|off|from)|came off my|car (?:crash|accident)|accident|knocked (?:down|off)|hit by a (?:car|van|bike))\\b[^!?]{0,120}\\b(?:back|spine)\\b[^.!?]{0,20}\\b${SORE}`
	),
	at(
		'heart',
		`\\bchest\\b[^.!?]{0,40}\\b${CHEST_SORE}\\b|\\b${CHEST_SORE}\\b[^.!?]{0,40}\\b(?:chest|breast ?bone|sternum)\\b|\\b(?:sat|sitting|stood|standing|kneeling|parked|pressing|pushing|weight|brick|elephant|someone|something|band|vice|belt)\\b[^.!?]{0,25}\\b(?:on|round|around|across) (?:my|the) chest\\b|\\bover my heart\\b|\\b(?:pain|ache|tingl\\w+|heav\\w+|numb\\w*)\\b[^.!?]{0,30}\\b(?:down|in(?:to)?) my (?:left )?(?:arm|jaw)\\b|\\bleft arm (?:goes|gets|feels|felt|went|is) (?:\\w+ )?(?:heavy|ach\\w+|numb|tingl\\w+)|\\bjaw\\b[^.!?]{0,25}\\barm\\b`
	),
	at(
		'heart',
		"\\b(?:heart|pulse)\\b[^.!?]{0,40}\\b(?:flutter\\w*|palpitat\\w*|skip(?:s|ped|ping)?(?! a beat (?:when|at|with))|somersault\\w*|flip\\w*|flop\\w*|bananas|bonkers|haywire|irregular\\w*|uneven\\w*|all over the place|missing beats?|miss(?:es|ed) (?:a )?beats?|erratic\\w*|(?:rac(?:es?|ing|ed)|pound\\w*|thump\\w*|hammer\\w*)\\b[^.!?]{0,60}\\b(?:faint|dizzy|light-?headed|breathless|at rest|sitting|in bed|on the (?:sofa|couch)|all (?:evening|night|day)|would not|wouldn'?t|won'?t|for hours))\\b|\\bheart(?: ?rate)?\\b[^.!?]{0,40}\\b(?:(?:stay|stayed|still)\\b[^.!?]{0,30}\\b(?:hours?|high|up|rac\\w+)|(?:would not|wouldn'?t|won'?t|not|didn'?t) (?:come|go|slow|calm|settle)\\w*(?: down| back)?)\\b|\\bpalpitations?\\b|\\b(?:atrial fibrillation|arrhythmi\\w+)\\b"
	),
	at(
		'heart',
		'\\b(?:pass(?:ed|es|ing) out|black(?:ed)?[- ]?outs?(?! (?:curtain|blind))|keel(?:ed|ing) over|out cold|woke up on the|(?:feel|feels|feeling|felt|came over|went|go|goes|going|get|got) (?:\\w+ ){0,3}faint(?![- ]?heart)|everything went (?:\\w+ ){0,3}(?:black|dark|white|gr[ae]y|swimmy|fuzzy)|black(?:ing)? out|faint(?:ed|ing)|(?:i|and|then|suddenly|just) collapsed(?! (?:on|in(?:to)?|onto) (?:a heap|the sofa|bed|my bed|the couch|the chair|a chair|the grass))|lost consciousness|came round on the|came to on the|next thing i (?:know|knew|remember))\\b'
	),
	at(
		'breath',
		"\\b(?:can'?t|cannot|couldn'?t|unable to) (?:even )?(?:speak|talk|finish a sentence|get (?:a |my )?words? out|get (?:any|enough) air|draw breath)\\b[^.!?]{0,30}|\\b(?:can'?t|cannot|couldn'?t) (?:breathe|catch my breath)\\b(?! through)[^.!?]{0,60}\\b(?:rest\\w*|sitting|still|at all|inhaler|since|lying|minutes later|hours?|scared|panic\\w*)\\b|\\b(?:lips?|face|fingertips) (?:\\w+ )?(?:went|gone|go|were|was|are|turned|turning|looked) (?:a bit |slightly )?(?:blue|grey|gray)\\b|\\b(?:blue|grey) lips\\b|\\bcough\\w*(?: \\w+){0,4} (?:blood\\w*|pink|rusty)\\b|\\binhaler(?: \\w+){0,3} (?:not|isn'?t|wasn'?t|didn'?t|doesn'?t|did nothing|no (?:help|use|effect)|stopped)(?: (?:work\\w*|help\\w*|touch\\w*|do))?"
	),
	at(
		'breath',
		'\\b(?:short of breath|breathless|out of breath|get my breath|gasping|puffing|panting)\\b[^.!?]{0,30}\\b(?:at rest|sitting|lying|in bed|resting|upstairs|the stairs|doing nothing|all the time|hours?(?: (?:later|after|on))?|for days|when i talk)\\b|\\bstill (?:short of breath|breathless|gasping)\\b'
	),
	at(
		'breath',
		'\\b(?:calf|leg)\\b[^.!?]{0,60}\\b(?:breathless|short of breath|out of breath)\\b|\\bbreathless\\b[^.!?]{0,60}\\b(?:calf|leg) (?:is|hurts|aches|feels)\\b',
		{ with: /\b(?:swollen|swelling|calf (?:pain|is|hurts)|sore calf)\b/i }
	),
	at(
		'severe-muscle',
		'\\b(?:dark|brown|black|cola|coke|tea|rust|red)[- ]?(?:colou?red|ish)? (?:pee|wee|urine)\\b|\\b(?:pee|wee|urine)\\b[^.!?]{0,25}\\b(?:dark|brown|black|cola|coke|coca cola|tea)\\b|\\brhabdo\\w*\\b'
	),
	at(
		'severe-muscle',
		"\\b(?:sudden\\w*|severe|unbearable|excruciating|agon\\w+)\\b[^.!?]{0,60}\\b(?:shins?|calf|lower leg|leg)\\b[^.!?]{0,80}\\b(?:numb\\w*|rock hard|tight|swollen|won'?t ease|tingl\\w+)\\b|\\bcompartment syndrome\\b"
	),
	at(
		'head',
		"\\b(?:worst (?:ever )?(?:headache|head pain)|(?:sudden|thunderclap|blinding|severe)(?: \\w+){0,2} headache|headache\\b[^.!?]{0,40}\\b(?:like being hit|thunder\\w*|worst|out of nowhere|suddenly|exploded)|slurr\\w+|(?:face|mouth|eye) (?:has |is |was )?(?:droop\\w*|dropp\\w*|one side)|droopy (?:face|mouth|eye)|(?:words|speech) (?:came|come|coming|went) out (?:wrong|funny|jumbled|garbled)|couldn'?t get my words|vision (?:\\w+ )?(?:blurred|blurry|went|gone|goes)|blurred vision|(?:lost|losing|no) (?:\\w+ )?(?:vision|sight)|couldn'?t see (?:properly |anything )?(?:out of|in)|double vision|seeing double|couldn'?t stay upright|arm (?:went|has gone|is) (?:weak|limp|dead|numb))\\b"
	),
	at(
		'head',
		'\\b(?:hit|banged|bashed|cracked|smacked?|bumped|whacked|clonked|landed on|bang to|blow to|knock to)\\b[^.!?]{0,25}\\b(?:my |the )(?:head|temple|skull)\\b',
		{
			with: /\b(?:sick|vomit\w*|threw up|throwing up|dizzy|headache\w*|confus\w+|sleepy|drowsy|spaced out|foggy|woozy|knocked out|blurr\w+|can't remember|don't remember|stars)\b/i
		}
	),
	at('head', '\\b(?:knocked (?:out|unconscious|myself out)|concuss\\w+|smack on my face)\\b'),
	at(
		'fever-and-heat',
		"\\b(?:heat ?stroke|(?:fever|temperature)\\b[^.!?]{0,60}\\b(?:stiff neck|confus\\w+|rash|breathing fast)|stiff neck\\b[^.!?]{0,50}\\b(?:fever|temperature|light hurts)|rash (?:\\w+ )?(?:does not|doesn'?t|won'?t|didn'?t) (?:fade|go)|(?:fitting|had a (?:fit(?! of)|seizure)|seizure)|stopped sweating)\\b"
	),
	at(
		'fever-and-heat',
		'\\b(?:confused|not making sense|disorient\\w+|delirious|didn.?t know where i was|still (?:burning|boiling|really) (?:hot|up)|can.?t cool down|couldn.?t cool down)\\b',
		{ with: /\b(?:heat|hot|overheat\w*|sun|degrees|boiling|fever|temperature)\b/i }
	),
	at(
		'back-and-ill',
		'\\b(?:fever\\w*|(?:high |raised |running a )?temperature(?: of|\\b)|shiver\\w*|shivery|chills|rigors|(?:los(?:t|ing)|dropp\\w+) (?:\\w+ ){0,3}(?:weight|stone|pounds|kilos|kg|lbs?)\\b[^.!?]{0,30}\\b(?:without|not trying|no reason|and i.?m not)|weight (?:is |has been |just )?(?:falling|dropping|coming) off (?:me )?(?:without|for no)|feel(?:ing)? (?:really |very |so )(?:ill|unwell|poorly)|lump (?:\\w+ ){0,3}(?:on|in|near|next to) my (?:lower )?(?:back|spine))\\b',
		{ with: BACK }
	),
	at(
		'back-at-night',
		'\\bback\\b[^.!?]{0,80}\\b(?:worse at night|worse in bed|worst at night|wakes? me|waking me|woke me|keeps? me (?:awake|up)|(?:worse|hurts?|kills?|agony|pain\\w*|stabs?) (?:\\w+ ){0,3}(?:when|if|every time|whenever) i (?:cough|sneeze|poo|go to the loo|strain|laugh))\\b|\\b(?:cough\\w*|sneez\\w*)\\b[^.!?]{0,50}\\bback\\b|\\bwoke in the night in pain\\b'
	),
	at(
		'back-at-night',
		"\\b(?:every position (?:is |was )?uncomfortable|no position (?:\\w+ ){0,2}(?:helps|comfortable|eases)|(?:can'?t|cannot) get comfortable|(?:doesn'?t|does not|won'?t|not) (?:ease|let up|get any easier|go off|settle) (?:\\w+ )?(?:with|at|even with|lying|in bed|when i rest|however)|(?:it'?s|and|pain is|is) (?:\\w+ )?worse at night|(?:cough\\w*|sneez\\w*) (?:or (?:cough|sneeze|poo)\\w* )?(?:makes|sends|is agony))\\b",
		{ with: BACK }
	),
	at(
		'back-at-night',
		`\\b${SORE}\\b[^.!?]{0,30}\\bbetween (?:my|the) shoulder ?blades\\b|\\bbetween (?:my|the) shoulder ?blades\\b[^.!?]{0,40}\\b${SORE}`
	),
	at('joint-or-hip', '\\b(?:ballooned|blew up (?:like|to|within)|blown up like)\\b', {
		with: /\b(?:ankle|knee|joint)\b/i
	}),
	at(
		'back-and-history',
		'\\b(?:(?:had|have|having|got|after|since|history of|beat|survived|treated for|my) (?:\\w+ ){0,2}cancer(?! (?:research|charity|uk))|chemo\\w*|radiotherapy|lymphoma|myeloma|leukaemia|osteoporosis|osteopenia|brittle bones|(?:prednisolone|(?:take|taking) steroids|long[- ]term steroids?|on steroids|steroid tablets)|immunosuppress\\w+|weak immune|sepsis)\\b',
		{ with: BACK, ever: true }
	),
	at(
		'weak-or-numb',
		"\\b(?:foot (?:slaps?|slapping|drop|drags?|flops)|(?:can'?t|cannot|couldn'?t|won'?t) lift (?:my |the )?(?:(?:big |right |left )?(?:toes?|foot|heel))|numbness (?:is |has been )?(?:spreading|creeping|moving)|(?:left |right |one |my |whole )leg\\b[^.!?]{0,25}\\b(?:goes|going|went|gone|is|was|feels|felt|keeps going|getting|got) (?:\\w+ ){0,2}(?:numb|weak(?:er)?)|(?:leg|thigh|foot) (?:weakness|numbness)|weak (?:leg|foot)|(?:weakness|numbness) (?:in|down) (?:my |the )?(?:\\w+ )?(?:leg|thigh)|(?:leg|thigh)\\b[^.!?]{0,15}\\b(?:gave|giving|gives|give) way)\\b"
	),
	at(
		'weak-or-numb',
		`\\b(?:foot|feet|toes|leg|calf|shin)\\b[^.!?]{0,30}\\b(?:numb\\w*|pins and needles|tingl\\w+)\\b|\\b(?:numb\\w*|pins and needles|tingl\\w+)\\b[^.!?]{0,30}\\b(?:foot|feet|toes|leg|calf|shin)\\b`,
		{ with: BACK }
	),
	at(
		'one-leg',
		'\\b(?:calf|leg|shin)\\b[^.!?]{0,60}\\b(?:swollen|swelled|swelling|hot|warm to (?:the )?touch|red and|gone red|darker|(?:twice|double) (?:the|its) (?:usual |normal )?size|(?:bigger|fatter|thicker|larger|hotter|warmer) than (?:the|my) other)\\b|\\b(?:swollen|hot|red)(?:,| and| \\w+)? (?:calf|leg)\\b|\\bswell\\w* (?:in|of) (?:one|my|the) (?:\\w+ )?(?:leg|calf)\\b'
	),
	at('one-leg', '\\b(?:blood clot|clot|dvt|deep vein)\\b', { finding: true }),
	at(
		'one-leg',
		"\\b(?:pop|snap|kick(?:ed)?|bang|shot|popped|snapped|hit)\\b[^.!?]{0,50}\\b(?:achilles|calf|back of (?:my|the) (?:\\w+ )?(?:leg|ankle|heel)|heel)\\b|\\b(?:achilles|calf|back of my (?:leg|ankle|heel))\\b[^.!?]{0,50}\\b(?:popped|snapped|ruptur\\w*|went pop|went snap|a pop|a snap|loud (?:pop|crack|bang))\\b|\\bcan'?t (?:push off|go up on (?:my |tip ?)?toes|rise on|stand on (?:my )?tip ?toes?)\\b|\\b(?:ruptured|torn) (?:my )?achilles\\b"
	),
	at(
		'joint-or-hip',
		`\\bstress[- ](?:fractures?|reaction|response)\\b|\\b(?:broken|fractured|broke) (?:my |a |an )?(?:\\w+ )?(?:ankle|foot|leg|metatarsal|tibia|fibula|hip|pelvis)\\b`,
		{ finding: true }
	),
	at(
		'joint-or-hip',
		`\\b${NO_WEIGHT} (?:to )?(?:bear(?:ing)?|put(?:ting)?|take|stand) (?:\\w+ )?weight\\b|\\b(?:weight[- ]?bear\\w*|bear\\w* weight)\\b[^.!?]{0,30}\\b(?:hurts|impossible|painful|can'?t|not|agony)\\b|\\b(?:not|can'?t|cannot|couldn'?t|unable to|n't) weight[- ]?bear\\b|\\b(?:won'?t|wouldn'?t|not) (?:take|hold|bear) (?:my|any|the) weight\\b|\\b(?:can'?t|cannot|couldn'?t|unable to|not able to) (?:even )?(?:walk|stand up|stand(?=[.,!?]|$)|stand on (?:it|that|my))\\b(?! (?:down ?stairs|and talk|past|without|fast|for toffee))|\\b(?:can'?t|couldn'?t) take (?:more than )?(?:a|four|4|two|one|a single) steps?\\b|\\b(?:can'?t|cannot|couldn'?t) put (?:my |the )?(?:\\w+ )?foot (?:to|on|down)\\b|\\bon crutches\\b`
	),
	at(
		'joint-or-hip',
		`\\b(?:bone|bony \\w+|tibia|metatarsals?|fibula)\\b[^.!?]{0,50}\\b(?:(?:very |really |so |extremely )?(?:painful|sore|tender|hurts|agony)(?: to (?:the )?(?:touch|press))|makes me jump|pain at night)\\b|\\b(?:press|touch|prod|poke|finger on)\\b[^.!?]{0,60}\\b(?:metatarsals?|bone|tibia)\\b|\\b(?:bruise|tender|sore)\\w*\\b[^.!?]{0,25}\\b(?:under|on|in) the bone\\b|\\bbone (?:pain|tenderness)\\b|\\b(?:pain|sore|ache\\w*|hurts?)\\b[^.!?]{0,20}\\b(?:on|in) (?:the|my) (?:\\w+ )?bone\\b[^.!?]{0,50}\\b(?:rest|night|bed|hop\\w*|press\\w*|touch\\w*|spot)\\b|\\b(?:hurts?|sore|painful|agony|can'?t|cannot|couldn'?t|unable)(?: to)? hop\\b|\\b(?:tender|sore|painful) (?:point|spot|place|patch)\\b[^.!?]{0,30}\\bbone\\b|\\bhop\\w*\\b[^.!?]{0,20}\\b(?:hurts|agony|pain\\w*|impossible)\\b|\\bpin ?point\\w*\\b[^.!?]{0,30}\\b(?:bone|shin|foot|tibia)\\b|\\b(?:one|exact|single|pin ?point) (?:little |small |sore |tender )?(?:spot|place|point)\\b[^.!?]{0,70}\\b(?:bone|shin|tibia|metatarsal|foot)\\b|\\bbone\\b[^.!?]{0,20}\\b(?:sticking|moved|out of place)\\b`
	),
	at(
		'joint-or-hip',
		"\\b(?:knee|ankle|hip)\\b[^.!?]{0,60}\\b(?:locks?|locked|locking|gives way|gave way|giving way|g[ai]v(?:e|es|ing) out|buckle[sd]?|buckling|won'?t (?:bend|straighten|move)|can'?t (?:bend|straighten|move)|(?:hot|red) and (?:red|hot|swollen)|red and hot|red, hot|hot, red|hot|changed shape|wrong shape|ballooned|size of a (?:melon|grapefruit|football|balloon)|twice (?:the|its) size|blew up|out of shape|deformed)\\b|\\b(?:can'?t|cannot|couldn'?t|won'?t) (?:bend|straighten) (?:my |the )?(?:\\w+ )?knee\\b|\\b(?:wrong|odd|funny|strange|different) (?:shape|angle)\\b|\\b(?:can'?t|cannot|couldn'?t) (?:move|wiggle|point) (?:my|the|any) (?:\\w+ )?toes?\\b"
	),
	at(
		'joint-or-hip',
		`\\b(?:pain\\w*|ach\\w+|sore|twing\\w+|hurt\\w*)\\b[^.!?]{0,30}\\bgroin\\b|\\bgroin\\b[^.!?]{0,30}\\b(?:pain\\w*|ach\\w+|sore|twing\\w+|hurt\\w*)`,
		{
			with: /\b(?:limp\w*|(?:stand|hop)\w* on (?:that|one|the) (?:leg|foot)|on one leg|weight on (?:it|that)|at night|in bed)\b/i
		}
	),
	at(
		'joint-or-hip',
		`\\b(?:shin|foot|tibia|metatarsal)\\b[^.!?]{0,60}\\b(?:at night|at rest|resting|in bed)\\b`,
		{ with: /\bbone\b/i }
	),
	at(
		'joint-or-hip',
		`\\bdeep\\b[^.!?]{0,40}\\bgroin\\b|\\bdeep (?:\\w+ ){0,2}(?:in(?:side)? (?:my|the) (?:\\w+ )?(?:groin|hip joint)|groin pain|(?:pain|ache) in (?:my|the) groin)\\b|\\b(?:hot|red),? (?:and )?swollen (?:knee|ankle|joint|hip)\\b|\\b(?:groin|front of (?:my|the) hip)\\b[^.!?]{0,50}\\b(?:put|putting|take|bear|stand) (?:my |on )?(?:weight|foot down|one leg|it)\\b`
	)
];

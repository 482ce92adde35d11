// A data table: figures of speech, gear and exercises that name a part of the body and mean none.

const PART =
	'(?:calf|hips?|hamstring|glutes?|knees?|heel|leg|back|shoulder|stomach|tummy|core|quads?|ankle|toe|arch|arm|neck|chest|shin|foot)';

/** Blanked out of a sentence before parts of the body are looked for. */
export const FIGURES = new RegExp(
	[
		`${PART}[ -](?:raises?|drops?|dips?|stretch\\w*|exercis\\w*|extensions?|strengthen\\w*|bridges?|curls?|lifts?|press(?:es)?|rolls?|circles?|day|workout|work|straps?|supports?|brace|sleeves?|guards?|socks?|length|high|deep|warmers?|band)`,
		'head over heels|(?:itchy|cold) feet(?= (?:about|and))|(?:hip|knee|shoulder|chest|head|eye) (?:level|height)|breath\\w* (?:\\w+ )?on (?:the|my) (?:left|right) foot|over (?:my|his|her) own (?:two )?feet|(?:dropped|sank|fell|down) to (?:my|the) knees|(?<!(?:graz|skinn|scrap|bruis)ed (?:my |both )?)(?:my )?hands and knees|(?:to|can.t|cannot|could) shoulder|shoulder (?:the|a) (?:cost|blame|burden|load)|lips (?:\\w+ ){0,5}(?:blue|grey)|blue lips',
		'head ?(?:phones?|bands?|starts?|torch|wind|ing|ed|s|scratch\\w*|space|count|down|over|off|out|back|for|to|home|first)(?= |$|\\b)',
		"(?<!(?:pain|pains|ache|aches|aching|hurts|pressure|feeling|thumping|pounding) )(?:in|into|clear|round|over|out of|keep|kept|lost|lose|use|cooler|level|my own|off the top of|do my|foggy) (?:my |your |our |the )?head|head(?:s)? (?:is|was)(?:n't)? (?:in it|all over|clear)|head games?|head missed",
		'heart[ -]?(?:rate|felt|broken|breaking|ening|rates)|by heart|take heart|(?:heart (?:set|sank|goes out|and soul|is in|was in|in my mouth)|half-? ?hearted)|heart bpm',
		'(?:on|under) (?:the |its )?foot(?= (?:and|or|to|is|from))|on foot|foot ?(?:bridge|path|fall|steps?|ball|ie|strike|wear|print|plant|age)|feet first|(?:find|found|back on|on|up on|rest(?:ed)?) (?:my|your) feet(?! (?:hurt|ach))|put (?:my|your) feet up|feet up|best foot|square feet|\\d ?(?:foot|feet)',
		"(?:couldn't|could not|can't|cannot) feel (?:my|your) (?:feet|legs|toes|face|hands|fingers)(?: (?:or|and) (?:feet|legs|toes|face|hands|fingers))?",
		'(?<=left|right)[ -]hand(?= side)|(?:on the |on the other |one |other |second[ -]|first[ -]|by |to |at |on |in |close at |lend a )hands?(?= (?:but|and|i\\b|it|me|,|if)|,|\\.|$)|(?:second|first|other|helping) hand|hands? (?:up|down|on|out|over|free|held|sanit\\w+)|hand(?:ed|y|le|s-free)',
		'fingers? crossed|finger(?:tip)? (?:left|on|tip)|rule of thumb|thumbs? (?:up|down)|green fingers|(?:on|round|around|where|as) (?:my|the) wrists?',
		'arm ?bands?|at arm|armed|arm swing|swing(?:ing)? (?:my|your) arms|long arm|arms? (?:low|relaxed)',
		'(?:more|worse|better|rather) than (?:my|the|your) \\w+(?= do| are|,|\\.)|put(?:ting)? (?:my|the) foot (?:down|in|up|to|on)|(?<!(?:can.t|cannot|couldn.t) )(?:lift|raise|cross) my \\w+(?= |,|\\.|$)|cold shoulder|hard shoulder|shoulder to (?:shoulder|cry)|between (?:my|the) legs|shoulders (?:down|back|relaxed)',
		'(?:bottle|ball|roller|ice|peas|packs?|pads?|bag) (?:\\w+ )?(?:under|on|over|round|against) (?:the|my|your) \\w+|(?:stand(?:ing)?|stood|balanc\\w+|hop(?:ped|ping)?) on (?:one|that|the|my|each)(?: \\w+)? (?:leg|foot)|wrist (?:thing|sensor|hr|reading)|(?:on|round) (?:the|my) wrist|thumb.s|(?:put|with|press|run) (?:my|a|one) (?:finger|thumb)s?|my finger (?:right )?on|lazy backside|on my backside|(?:up|down)(?:stairs| the stairs)? on my (?:bum|bottom|arse)',
		'neck of|breakneck|neck and neck|up to my neck',
		'chest (?:of drawers|freezer|press|strap|infection)',
		'tip ?toes?|toe the|toe ?box|toe-?off|toes? (?:in|into) the|head to toe|tight toes',
		'heels? of the|heel (?:strik\\w+|slip\\w*|drop|to toe|counter)|down at heel|heels? slip|hot on (?:my|the|his|her) heels|kick(?:ed|ing)? (?:my|your) heels|high heels|well[- ]heeled',
		'(?:first|last|second|final|next|home) leg of|leg(?:s)? it|last legs|leg ?(?:gings|room|work|day)|on one leg|spring in|legs? (?:are|is) (?:\\w+ )?(?:fine|good|ok|strong)',
		'face ?(?:book|time|mask|the|it|up|to face|plant\\w*)|flat on my face|red[- ]?faced?|in (?:my|your) face|(?:smile|grin) on my face|(?:straight|poker|game|red|sweaty|happy|beetroot) face|in the face',
		'nose (?:around|in|breathing)|through (?:my|the) nose|runny nose|keep an eye|(?:caught|catch|private|in the|black) eye|eye[- ]opener|by the skin of my teeth|lips? sealed|cheek by|(?:the|such|bloody) cheek|cheeky',
		"knees? up|knee[- ]jerk|bee's knees|on (?:my|your) knees begging",
		"hip (?:hop|flask)|joined at the hip|hip hip|bum (?:bag|deal|rap|note)|off (?:my|your) (?:bum|arse|backside|butt)|kick up the (?:bum|arse|backside)|pain in the (?:arse|neck|backside|butt)|bust a gut|gut feeling|hate (?:my|someone's) guts|have the guts|stomach (?:for it|full)|full stomach|empty stomach|butterflies in (?:my|the) \\w+|beer belly|belly laugh|(?:bottom|top) of the hill",
		"(?<!my |the )back (?:on|to|at|in|from|into|out|up|of the pack|and forth|home|again)(?= )(?! of)|on the back burner|(?:get|got|getting|come|came|be|am|i'm) back|behind my back|watch (?:my|your) back|pat (?:myself )?on the back|at the back|in the back|the back of|round the back",
		"wheezing your|(?:in|a few|couple of) stitches|stitched|don't you dare|thought a stitch|stitch was coming",
		'breathing (?:crazily|is|was|much)|sciatic nerve',
		'(?:iron|spare|straight|old) (?:ribs?|chest)|prime rib|saddle ?bags? (?:of|on) (?:my|the) bike'
	]
		.map((figure) => `\\b(?:${figure})(?!\\w)`)
		.join('|'),
	'gi'
);

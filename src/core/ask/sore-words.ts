// A data table: the words by which people say that a part of the body is sore.

const SORE: readonly string[] = [
	'hurt\\w*|pain(?!t|kill)\\w*|ach(?:e|es|ed|ey|y|ing|iness)|sore\\w*|niggl\\w+|twing\\w+|tender\\w*|stiff\\w*|agony|ouch|cramp\\w*|spasm\\w*|throb\\w*|stinging|discomfort|uncomfortable|tighten\\w*|(?:heavy|funny|odd|strange|weird|horrid|horrible|peculiar|dull|tight|sharp) (?:feeling|sensation)',
	'sprain\\w*|strain(?:ed|s)?|pulled|twist(?:ed|ing)?|tweak\\w*|jarred|jolted|tore|torn|tear(?:ing)?|rupture\\w*|ping(?:ed)?|popped|pop|snap(?:ped)?|kicked|dislocat\\w+|(?:roll(?:ed|ing)|turned|went over on|gone over on) (?:my|the|an|over on my) (?=(?:left |right )?(?:ankle|foot))|fractur\\w+|broke|broken|turned over',
	'swollen|swelling|swelled|inflam\\w+|irritat\\w+|bruis\\w+|graz\\w+|scrap(?:ed?|es)|skinned|skin off|ripped open|bleed\\w*|bled|blood|cuts?|bashed|whacked|banged|smashed up|squashed|puffy|lump|blister\\w*|rubbed|chaf\\w+',
	'nag(?:s|ged|ging)?|pinch\\w*|tight(?:ness|ened|er)?(?! (?:schedule|budget|fit|toes|laces))|stubbed|(?:hit|knocked|bumped|smacked|clobbered) my|new (?=knee|hip)|jammed|trapped|sciatica|stress (?:reaction|response|fracture)|golf ball|rock hard|doms|itch\\w*|\\d(?:\\.5)? ?(?:/|out of) ?(?:10|ten)\\b|bum (?=knee|ankle|hip|leg|foot|shoulder)|slap(?:s|ping)|nipp(?:ed|ing)|seiz(?:es?|ing)|puffed up|digging in|drawing pin|gone (?:black|purple)',
	'numb\\w*|tingl\\w+|pins and needles|burning|on fire|killing me|in ribbons|black and blue|trapped nerve|nerve',
	'injur\\w+|tend[io]n(?:itis|opathy|osis|itus)|tendonitis|bursitis|arthriti\\w+|osteoarthrit\\w+|ligament|cartilage|fasci\\w+|splints?|op|operation|surgery|replacement|frozen',
	'bother\\w*|complain\\w*|grumbl\\w+|misbehav\\w+|protest\\w*|moan(?:s|ed|ing)|scream\\w*|playing up|plays up|played up|play up|acting up|giving me (?:grief|gyp|jip|trouble|bother)|grief|gyp|jip|flar\\w+ up|went bam|(?:has|have|had) gone|gone again|gone on me|gave way|giving way|seized|locked|locks|clicks?|clicking|crunch\\w*|creak\\w*|grating|suffer\\w*',
	'dodgy|gammy|wonky|knackered|wrecked|buggered|banjaxed|jiggered|b?ollocksed|shredded|busted?|iffy|problem\\w*|trouble\\w*|issues?|limp(?:ed|ing)?|hobbl\\w+|injured',
	'spread(?:s|ing)?|radiat\\w+|(?:moved?|travel\\w*|shoots?|shooting|goes|runs|creeps?) (?:\\w+ )?(?:from|to|into|down|up|across)'
];

/** A word that means soreness wherever it stands. */
export const SORE_WORD = new RegExp(`\\b(?:${SORE.join('|')})\\b`, 'gi');

/** Words that mean it only close to the part they are said of. */
export const WEAK =
	"bad|badly|rubbish|f(?:ee|e)l(?:s|t)? like (?!new|a million|i\\b)|jelly|lead|concrete|wood(?:en)?|shot|shaky|shaking|trembl\\w+|buckl\\w+|stopped|weak\\w*|heav(?:y|ier|iest)|tired|tight\\w*|sharp|stab\\w*|burn(?:s|ed|t)?|dead|like (?:lead|jelly|concrete)|wobbly|weird|funny|not (?:quite )?right|feel my|thing|the pain|hates?|hated|kill(?:ed|s|ing)|felt (?:it|something)|in (?:bits|pieces)|on strike|packed (?:up|in)|murder\\w*|trashed|fried|toast|mush|needles?|kni(?:fe|ves)|shocks?|zaps?|smart(?:s|ing)|barking|yelling|shouting|grab\\w*|hell|stuffed|pressure|catch(?:es)?|not happy|rubs?|rubbing|arthritis|put (?:my|out|it)|went|failing|out|raw|black|purple|hot|red|crick|knots?|grumpy|angry|unhappy|objecting|grinding|catching|useless|gives out|giving out|whing\\w+|sulk\\w*|rebell\\w*|lost|stuck|won't|can't|couldn't|cannot|(?:up|wrong) with|done something|something (?:to|in)|because of (?:my|the)|clunk\\w*|destroyed|(?:much|lots?|loads|bit) better|not (?:quite )?100|(?:bit|feels?|felt) off";

/** Words of the moment something gave. */
export const ACUTE =
	'(?:went|gone)(?: right| straight| clean)? (?:ping|pop|twang|snap|flying|over|down|bam)|tripp(?:ed|ing)|wrenched|fell(?! asleep| in love| behind| ill| apart)|slipp(?:ed|ing)(?! disc)|rolled|twisted|sprained|pulled|popped|snapped|tweaked|caught a root|twang|(?:heard|felt) a (?:crack|pop|snap|ping)|landed|bashed|smacked|stumbled|face ?plant\\w*';

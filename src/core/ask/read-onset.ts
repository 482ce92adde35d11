import { sentences } from './sentence.ts';
import { SORE } from './sore-words.ts';

/** When it hurts, in the words of a check-in. */
export type Onset = 'during' | 'after' | 'next-morning' | 'rest';

const SORENESS = new RegExp(`\\b(?:${SORE.join('|')})\\b`, 'i');
const RUNNING = "(?:i run|i ran|i was running|i'm running|running|jogging|i go|my foot (?:lands|hits))";

/** Words for each time, looked for in the sentences that speak of soreness and in the one after them. */
const TIMES: readonly [Onset, RegExp][] = [
	[
		'next-morning',
		/\b(?:next (?:day|morning)|by (?:the )?morning|(?:in|of) (?:the|a) mornings?|morning after|day after|first thing|woke (?:up|with|this|next|and)|(?:getting|get|got|out) (?:up|out of bed)|out of bed|first (?:\w+ )?steps|two days on|wood today)\b/i
	],
	[
		'rest',
		/\b(?:at rest|resting|(?:in|on) (?:the |my )?(?:bed|sofa|couch)|when i(?:'m)? (?:sit|lie|sitting|lying)|while sitting|sitting (?:down|still)|worse sitting|lying (?:down|on)|at night|wakes me|keeps? me awake|in the car|even when i'm not)\b/i
	],
	[
		'after',
		/\b(?:afterwards|after(?:(?: (?:a|each|every|my|the|that|long|last))+ (?:\w+ )?(?:runs?|session|one|race)| running| w\d)|(?:that|by) (?:the )?(?:same )?(?:evening|afternoon|night|bedtime|noon)|until (?:the evening|bedtime)|(?:an )?hours? (?:later|after)|later that|cool ?down|going (?:up|down) (?:the )?stairs|rest of (?:that|the) day|for (?:days|hours)|the run was fine but)\b/i
	],
	[
		'during',
		new RegExp(
			`\\b(?:(?:while|when|whilst|as|whenever) ${RUNNING}|during|half ?way|(?:\\d+|ten|five|fifteen|twenty|a few|couple of) ?(?:k|km|kms|miles?|mins?|minutes|metres)(?: in(?:to)?)?|mid[- ]?run|near the end|by the end|in the last|(?:had|made me|have) (?:to )?stop\\w*|couldn't (?:finish|continue|go on)|can't go on|comes? on|came on|on (?:my|the|every|each|tonight's|today's|our) (?:\\w+ )?run|every (?:run|time i run)|each run|on the treadmill|stitch|'s run|in the (?:first|second|last) (?:run|interval|stretch|minute)|first steps|next step|downhill|every step|tripped|fell|slipped|went (?:ping|twang|flying|down)|rolled|caught a root|struggled|hobbled home|limped home|walked home)\\b`,
			'i'
		)
	]
];

/** When it hurts; what most of the sore sentences say, the earlier of the list above where they are even. */
export function readOnset(text: string): Onset | null {
	const all = sentences(text);
	const near = all.filter(
		(sentence, place) => SORENESS.test(sentence) || SORENESS.test(all[place - 1] ?? '')
	);
	const counts = TIMES.map(([onset, words]) => ({
		onset,
		times: near.filter((sentence) => words.test(sentence)).length
	}));
	const most = Math.max(...counts.map(({ times }) => times));
	return most === 0 ? null : (counts.find(({ times }) => times === most)?.onset ?? null);
}

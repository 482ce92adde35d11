/** A plan that the words name, and whether the person has finished it. */
export type PlanRead = { plan: 'couch-to-5k' | 'bridge-to-10k'; done: boolean };

const BRIDGE = /\b(?:bridge (?:to|2) ?10 ?k|b(?:2|to)10k)\b/i;
const COUCH = /\b(?:c(?:2|to)5k|c25k|couch ?(?:to|2) ?5 ?k(?:m|ms)?)\b/i;
const GRADUATED =
	/\b(?:i(?:'ve| have)? (?:\w+ )?graduated|graduated (?:!|in|last|on|from|yesterday|today|this|a |\w+ (?:days|weeks|months|years) ago|\w+ \w+ (?:days|weeks|months|years) ago)|(?:^|[.!] )(?:just )?graduated\b|graduated!|i'm a graduate|new graduate|since (?:i )?graduat\w+|as a graduate)/im;

/** The plan a plain text names, or null. "Graduated" says Couch to 5K, and that it is done. */
export function readPlan(text: string): PlanRead | null {
	const done = GRADUATED.test(text);
	if (BRIDGE.test(text)) return { plan: 'bridge-to-10k', done: false };
	return done || COUCH.test(text) ? { plan: 'couch-to-5k', done } : null;
}

import type { Haste } from './danger.ts';

/**
 * Who people go to where this Fourleaf is at home. Numbers as they are dialled; `today` is the line for help the same
 * day, null where there is none for the whole country. `hospital` and `doctor` are what people there call them.
 */
export type Help = {
	emergency: string;
	hospital: string;
	today: string | null;
	doctor: string;
	/** What follows "A physio, ". */
	physio: string;
};

/** Source: NHS, when to call 999 and 111, and self-referral to physiotherapy; November 2026. */
export const UK: Help = {
	emergency: '999',
	hospital: 'A&E',
	today: '111',
	doctor: 'GP',
	physio: 'in many places one you can book yourself, through the NHS'
};

/** The headings of the danger list's two groups, in order. */
export function groups(help: Help): { haste: Haste; title: string }[] {
	const line = help.today === null ? '' : `${help.today}, or `;
	return [
		{ haste: 'now', title: `Call ${help.emergency} or go to ${help.hospital} now` },
		{ haste: 'today', title: `Get help today: ${line}an urgent ${help.doctor} appointment` }
	];
}

/** One row of the page of people: `call` is a number to dial, or null. */
export type Person = { who: string; what: string; call: string | null };

/** Who people go to, as general information, the same for everyone. */
export function people({ emergency, hospital, today, doctor, physio }: Help): Person[] {
	return [
		{ who: `${emergency} or ${hospital}`, what: 'for an emergency', call: emergency },
		today === null
			? { who: 'A line for today', what: 'ask locally which number helps the same day', call: null }
			: { who: today, what: 'by phone or online, for help today', call: today },
		{ who: `Your ${doctor}`, what: 'for an urgent or an ordinary appointment', call: null },
		{ who: 'A physio', what: physio, call: null }
	];
}

/** A sign's words, with the hospital called as people there call it. */
export function atHome(words: string, help: Help): string {
	return words.replaceAll(UK.hospital, help.hospital);
}

/** Help as a server sent it, or null when it is not that. */
export function parse(value: unknown): Help | null {
	if (typeof value !== 'object' || value === null) return null;
	const { emergency, hospital, today, doctor, physio } = value as Record<string, unknown>;
	const texts = [emergency, hospital, doctor, physio];
	if (!texts.every((text) => typeof text === 'string' && text !== '')) return null;
	if (today !== null && typeof today !== 'string') return null;
	return { emergency, hospital, today, doctor, physio } as Help;
}

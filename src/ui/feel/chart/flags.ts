import { ownWords } from '#core/feel/day-words.ts';
import { lifeKind } from '#core/feel/life.ts';
import { spaced, type Frame, type Slot } from './frame.ts';

/** What was noted beside the runs: a pin with its name where there is room, a leaf for a routine. */
export type Flag = {
	slot: Slot;
	x: number;
	y: number;
	kind: 'note' | 'routine';
	label: { x: number; y: number; text: string } | null;
};

/** What a slot's notes are called: the one there is, or how many; nothing for own words; null without any. */
function nameOf({ days }: Slot): string | null {
	const names = days.flatMap(({ life }) => life.map(({ what }) => lifeKind(what).name));
	const words =
		days.flatMap(ownWords).length +
		days.flatMap(({ runs }) => runs.filter((run) => run.telling?.note.trim())).length;
	const [only] = new Set(names);
	if (only !== undefined && new Set(names).size === 1) return only;
	if (names.length > 0) return `${names.length} notes`;
	return words > 0 ? '' : null;
}

/** The pins under the last band, a row for notes and one for routines. `ground` is where the bands end. */
export function flags(slots: readonly Slot[], ground: number, frame: Frame): Flag[] {
	const noted = slots.flatMap((slot) => {
		const text = nameOf(slot);
		return text === null ? [] : [{ slot, text }];
	});
	const wished = noted
		.filter(({ text }) => text !== '')
		.map((one) => ({ one, x: one.slot.x, weight: one.slot.x }));
	const widest = Math.max(0, ...noted.map(({ text }) => text.length)) * frame.size.letter;
	const written = new Set([...spaced(wished, widest + 8)].map(({ one }) => one));
	const routines = slots.filter(({ days }) => days.some(({ routines: done }) => done.length > 0));
	return [
		...noted.map((one): Flag => {
			const half = (one.text.length * frame.size.letter) / 2;
			const x = Math.min(Math.max(one.slot.x, half), frame.width - half);
			const label = written.has(one) ? { x, y: ground + 44, text: one.text } : null;
			return { slot: one.slot, x: one.slot.x, y: ground + 20, kind: 'note', label };
		}),
		...routines.map((slot): Flag => ({ slot, x: slot.x, y: ground + 4, kind: 'routine', label: null }))
	];
}

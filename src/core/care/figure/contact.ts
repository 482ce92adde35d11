import { find, lowest, type Ball, type Place } from './flesh.ts';
import type { Hand } from './pose.ts';
import type { Bone, Skeleton } from './skeleton.ts';
import { plus, turned, type V3 } from './space.ts';

/** What a pose touches. `soft` wishes for it without insisting; `slide` lets the place wander between poses. */
export type Touch =
	| { p: readonly Place[]; side?: Hand | 'both'; on: 'floor'; soft?: true; slide?: true }
	| { p: Place; side: Hand | 'both'; on: Bone; off: V3; soft?: true }
	| { p: Place; side: Hand; height: number };

/** One place and what it should meet: the floor, a point carried along by a bone, or a height above the floor. */
export type Contact =
	| { kind: 'floor'; place: Place; side: Hand | null; weight: number; slide: boolean }
	| { kind: 'body'; place: Place; side: Hand | null; bone: Bone; off: V3; weight: number }
	| { kind: 'height'; place: Place; side: Hand | null; height: number; weight: number };

/** A place that stays where it once was on the floor. */
export type Planted = { place: Place; side: Hand | null; x: number; z: number };

const sides = (side: Hand | 'both' | undefined): (Hand | null)[] =>
	side === undefined ? [null] : side === 'both' ? ['L', 'R'] : [side];

/** The single contacts of what a pose touches. On the body, `both` means each hand on its own side's bone. */
export function contactsOf(touches: readonly Touch[]): Contact[] {
	return touches.flatMap((touch): Contact[] => {
		if ('height' in touch) {
			return [{ kind: 'height', place: touch.p, side: touch.side, height: touch.height, weight: 1 }];
		}
		const weight = touch.soft ? 0.25 : 1;
		if (touch.on === 'floor') {
			return touch.p.flatMap((place) =>
				sides(touch.side).map((side): Contact => {
					return { kind: 'floor', place, side, weight, slide: touch.slide === true };
				})
			);
		}
		const { p: place, on: bone, off } = touch;
		return sides(touch.side).map((side): Contact => {
			if (touch.side !== 'both') return { kind: 'body', place, side, bone, off, weight };
			const own = `${side}.${bone.slice(2)}` as Bone;
			return {
				kind: 'body',
				place,
				side,
				bone: own,
				off: side === 'L' ? off : [-off[0], off[1], off[2]],
				weight
			};
		});
	});
}

/** How far a contact is from met, in body heights, one number for each direction that counts. */
export function missOf(contact: Contact, body: readonly Ball[], skeleton: Skeleton): number[] {
	const ball = find(body, contact.place, contact.side);
	if (contact.kind === 'floor') return [lowest(ball)];
	if (contact.kind === 'height') return [ball.at[1] - contact.height];
	const frame = skeleton[contact.bone];
	const goal = plus(frame.at, turned(frame.turn, contact.off));
	return [ball.at[0] - goal[0], ball.at[1] - goal[1], ball.at[2] - goal[2]];
}

/** Where the places that stay put stand in this pose. */
export function plant(contacts: readonly Contact[], body: readonly Ball[]): Planted[] {
	return contacts.flatMap((contact) => {
		if (contact.kind !== 'floor' || contact.slide || contact.weight < 1) return [];
		const { at } = find(body, contact.place, contact.side);
		return [{ place: contact.place, side: contact.side, x: at[0], z: at[2] }];
	});
}

/** Whether a contact is the same place as a planted one. */
export const isAt = (contact: Contact, planted: Planted): boolean =>
	contact.kind === 'floor' &&
	!contact.slide &&
	contact.place === planted.place &&
	contact.side === planted.side;

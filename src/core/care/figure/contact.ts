import { balanceOf } from './balance.ts';
import { clearance, find, lowest, type Ball, type Piece, type Place } from './flesh.ts';
import type { Hand } from './pose.ts';
import { planeOf, roundAmong, type Flat, type Plane, type Prop, type Round, type Stretch } from './prop.ts';
import type { Bone, Skeleton } from './skeleton.ts';
import { minus, plus, times, turned, type V3 } from './space.ts';

/** What a pose touches. `soft` wishes for it without insisting; `slide` lets the place wander between poses. */
export type Touch =
	| { p: readonly Place[]; side?: Hand | 'both'; on: Flat; soft?: true; slide?: true }
	| { p: Place; side: Hand | 'both'; on: Bone; off: V3; soft?: true }
	/** Any part of a limb or of the trunk rests on a round thing. */
	| { piece: Piece; side?: Hand | 'both'; on: 'ball' | 'roller'; soft?: true }
	| { p: Place; side: Hand | 'both'; height: number }
	/** Straight below another place, at whatever height. */
	| { p: Place; side: Hand | 'both'; under: Place }
	/** The weight of the whole body is over the middle of these places. */
	| { balance: readonly Place[]; side: Hand | 'both' };

type Whose = { side: Hand | null; weight: number };

/** One place and what it should meet. */
export type Contact = Whose &
	(
		| { kind: 'flat'; place: Place; on: Flat; plane: Plane; slide: boolean }
		| { kind: 'body'; place: Place; bone: Bone; off: V3 }
		| { kind: 'round'; piece: Piece; on: 'ball' | 'roller'; round: Round }
		| { kind: 'height'; place: Place; height: number }
		| { kind: 'under'; place: Place; below: Place }
		| { kind: 'balance'; places: readonly Place[]; sides: readonly Hand[] }
	);

/** A place that stays where it once was on the floor, a wall or another flat thing. */
export type Planted = { place: Place; side: Hand | null; on: Flat; at: V3 };

const sides = (side: Hand | 'both' | undefined): (Hand | null)[] =>
	side === undefined ? [null] : side === 'both' ? ['L', 'R'] : [side];
const hands = (side: Hand | 'both'): Hand[] => (side === 'both' ? ['L', 'R'] : [side]);

/** The single contacts of what a pose touches. On the body, `both` means each hand on its own side's bone. */
export function contactsOf(touches: readonly Touch[], props: readonly Prop[], when: Stretch): Contact[] {
	return touches.flatMap((touch): Contact[] => {
		const weight = 'soft' in touch && touch.soft ? 0.25 : 1;
		if ('balance' in touch) {
			const { balance: places, side } = touch;
			return [{ kind: 'balance', side: null, weight, places, sides: hands(side) }];
		}
		if ('height' in touch) {
			const { p: place, height } = touch;
			return hands(touch.side).map((side) => ({ kind: 'height', side, weight, place, height }));
		}
		if ('under' in touch) {
			const { p: place, under: below } = touch;
			return hands(touch.side).map((side) => ({ kind: 'under', side, weight, place, below }));
		}
		if ('piece' in touch) {
			const { piece, on } = touch;
			const round = roundAmong(props, on, when);
			return sides(touch.side).map((side) => ({ kind: 'round', side, weight, piece, on, round }));
		}
		if ('off' in touch) return onBody(touch, weight);
		const plane = planeOf(props, touch.on);
		const { on, slide = false } = touch;
		return touch.p.flatMap((place) =>
			sides(touch.side).map((side): Contact => ({ kind: 'flat', side, weight, place, on, plane, slide }))
		);
	});
}

type OnBody = Extract<Touch, { off: V3 }>;

function onBody({ p: place, side, on: bone, off }: OnBody, weight: number): Contact[] {
	if (side !== 'both') return [{ kind: 'body', side, weight, place, bone, off }];
	return hands(side).map((hand): Contact => {
		const own = bone.replace(/^[LR]\./, `${hand}.`) as Bone;
		const there: V3 = hand === 'L' ? off : [-off[0], off[1], off[2]];
		return { kind: 'body', side: hand, weight, place, bone: own, off: there };
	});
}

/** How far a contact is from met, in body heights, one number for each direction that counts. */
export function missOf(contact: Contact, body: readonly Ball[], skeleton: Skeleton): number[] {
	switch (contact.kind) {
		case 'flat':
			return [clearance(find(body, contact.place, contact.side), contact.plane)];
		case 'height':
			return [find(body, contact.place, contact.side).at[1] - contact.height];
		case 'under': {
			const [x, , z] = minus(
				find(body, contact.place, contact.side).at,
				find(body, contact.below, contact.side).at
			);
			return [x, z];
		}
		case 'round':
			return [gap(contact.round, pieceOf(body, contact.piece, contact.side))];
		case 'balance': {
			const feet = contact.sides.flatMap((side) => contact.places.map((place) => find(body, place, side).at));
			const middle = feet.reduce((sum, at) => plus(sum, times(at, 1 / feet.length)), [0, 0, 0] as V3);
			const [x, , z] = minus(balanceOf(skeleton), middle);
			return [x, z];
		}
		case 'body': {
			const frame = skeleton[contact.bone];
			const goal = plus(frame.at, turned(frame.turn, contact.off));
			return [...minus(find(body, contact.place, contact.side).at, goal)];
		}
		default:
			return contact satisfies never;
	}
}

const pieceOf = (body: readonly Ball[], piece: Piece, side: Hand | null): Ball[] =>
	body.filter((ball) => ball.piece === piece && ball.side === side);

/** How far the nearest point of a run of flesh is from a round thing; negative inside it. */
function gap({ at, r, along }: Round, run: readonly Ball[]): number {
	const flat = (v: V3): V3 => (along ? [0, v[1], v[2]] : v);
	const middle = flat(at);
	let least = Infinity;
	run.forEach((ball, i) => {
		const next = run[i + 1] ?? ball;
		for (let part = 0; part < 1; part += 0.125) {
			const here = flat(plus(times(ball.at, 1 - part), times(next.at, part)));
			const to = minus(middle, here);
			const far = Math.hypot(...to) || 1e-9;
			const thick = (b: Ball) => extent(b, times(to, 1 / far));
			least = Math.min(least, far - r - thick(ball) * (1 - part) - thick(next) * part);
			if (next === ball) break;
		}
	});
	return least;
}

/** How far a lump's skin is from its middle along a unit direction. */
function extent({ turn, r }: Ball, [x, y, z]: V3): number {
	const part = (i: 0 | 1 | 2) => (turn[i][0] * x + turn[i][1] * y + turn[i][2] * z) / r[i];
	return 1 / Math.hypot(part(0), part(1), part(2));
}

/** Where the places that stay put are in this pose. */
export function plant(contacts: readonly Contact[], body: readonly Ball[]): Planted[] {
	return contacts.flatMap((contact) => {
		if (contact.kind !== 'flat' || contact.slide || contact.weight < 1) return [];
		const { place, side, on } = contact;
		return [{ place, side, on, at: find(body, place, side).at }];
	});
}

/** Whether a contact is the same place as a planted one. */
export const isAt = (contact: Contact, planted: Planted): boolean =>
	contact.kind === 'flat' &&
	!contact.slide &&
	contact.on === planted.on &&
	contact.place === planted.place &&
	contact.side === planted.side;

/** From the place where it was planted, how far a place of the body has gone: along x, y and z. */
export function drift({ place, side, at }: Planted, plane: Plane, body: readonly Ball[]): V3 {
	const ball = find(body, place, side);
	const gone: [number, number, number] = [...minus(ball.at, at)];
	gone[plane.axis] = plane.sign * clearance(ball, plane);
	return gone;
}

/** A contact in words. */
export function nameOf(contact: Contact): string {
	const side = contact.side ? `${contact.side} ` : '';
	switch (contact.kind) {
		case 'flat':
			return `${side}${contact.place} on ${contact.on}`;
		case 'body':
			return `${side}${contact.place} on ${contact.bone}`;
		case 'round':
			return `${side}${contact.piece} on ${contact.on}`;
		case 'height':
			return `${side}${contact.place} at ${contact.height}`;
		case 'under':
			return `${side}${contact.place} under ${contact.below}`;
		case 'balance':
			return 'balance';
		default:
			return contact satisfies never;
	}
}

/** Two contacts of different poses that are one and the same, so that it holds on the way as well. */
export function isSame(a: Contact, b: Contact): boolean {
	const bare = (contact: Contact) => JSON.stringify({ ...contact, round: null });
	return bare(a) === bare(b);
}

/** How deep the deepest lump is below the floor or in a wall; 0 when none is. */
export function depth(body: readonly Ball[], walls: readonly Plane[]): number {
	let most = 0;
	for (const ball of body) {
		most = Math.max(most, -lowest(ball));
		for (const wall of walls) most = Math.max(most, -clearance(ball, wall));
	}
	return most;
}

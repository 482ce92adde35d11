import type { Attachment } from 'svelte/attachments';

/** What hands do to the chart. `at` is where, from 0 left to 1 right. */
export type Act = {
	/** Dragged by that share of the width; to the right is positive. */
	drag: (share: number) => void;
	/** Spread or wheeled: `factor` times as much is to be seen. */
	zoom: (factor: number, at: number) => void;
	/** Pressed and let go in one place. */
	tap: (at: number) => void;
};

/** So far a finger may stray and it is still a tap. */
const STRAY = 6;
/** One notch of a wheel shows about a tenth more. */
const WHEEL = 0.0025;

type Finger = { from: number; x: number };

/** A week to a year by mouse, trackpad and fingers: one finger drags, two spread, ctrl and wheel (a pinched trackpad) zoom. */
export function hands(act: Act): Attachment<HTMLElement> {
	return (node) => {
		const fingers = new Map<number, Finger>();
		let moved = false;
		const share = (x: number) => (x - node.getBoundingClientRect().left) / node.clientWidth;
		const spread = () => {
			const [a, b] = [...fingers.values()];
			return a && b ? { gap: Math.max(24, Math.abs(a.x - b.x)), middle: (a.x + b.x) / 2 } : null;
		};
		const move = (event: PointerEvent) => {
			const finger = fingers.get(event.pointerId);
			if (!finger) return;
			const before = spread();
			const by = event.clientX - finger.x;
			if (!moved && fingers.size === 1 && Math.abs(event.clientX - finger.from) < STRAY) return;
			if (!moved) node.setPointerCapture(event.pointerId);
			moved = true;
			finger.x = event.clientX;
			const after = spread();
			if (!before || !after) return act.drag(by / node.clientWidth);
			act.drag((after.middle - before.middle) / node.clientWidth);
			act.zoom(before.gap / after.gap, share(after.middle));
		};
		const events = {
			pointerdown: (event: PointerEvent) => {
				if (event.button !== 0) return;
				moved = fingers.size > 0;
				fingers.set(event.pointerId, { from: event.clientX, x: event.clientX });
			},
			pointermove: move,
			pointerup: (event: PointerEvent) => {
				if (fingers.delete(event.pointerId) && !moved) act.tap(share(event.clientX));
			},
			pointercancel: (event: PointerEvent) => void fingers.delete(event.pointerId),
			pointerleave: (event: PointerEvent) => {
				if (!moved) fingers.delete(event.pointerId);
			},
			wheel: (event: WheelEvent) => {
				const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
				if (!event.ctrlKey && !sideways) return;
				event.preventDefault();
				if (event.ctrlKey) act.zoom(Math.exp(event.deltaY * WHEEL * 4), share(event.clientX));
				else act.drag(-event.deltaX / node.clientWidth);
			}
		};
		for (const [name, listener] of Object.entries(events))
			node.addEventListener(name, listener as EventListener, { passive: false });
		return () => {
			for (const [name, listener] of Object.entries(events))
				node.removeEventListener(name, listener as EventListener);
		};
	};
}

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
/** One notch of a wheel of 100 shows about a quarter more. */
const WHEEL = 0.0025;
/** Fingers closer than this do not spread any more: the chart would jump. */
const CLOSEST = 24;

/** The fingers on one chart, or the mouse. */
class Hand {
	#node: HTMLElement;
	#act: Act;
	#fingers = new Map<number, { from: number; x: number }>();
	#moved = false;

	constructor(node: HTMLElement, act: Act) {
		this.#node = node;
		this.#act = act;
	}

	#share(x: number): number {
		return (x - this.#node.getBoundingClientRect().left) / this.#node.clientWidth;
	}

	#spread(): { gap: number; middle: number } | null {
		const [a, b] = [...this.#fingers.values()];
		return a && b ? { gap: Math.max(CLOSEST, Math.abs(a.x - b.x)), middle: (a.x + b.x) / 2 } : null;
	}

	pointerdown = (event: PointerEvent): void => {
		if (event.button !== 0) return;
		this.#moved = this.#fingers.size > 0;
		this.#fingers.set(event.pointerId, { from: event.clientX, x: event.clientX });
	};

	pointermove = (event: PointerEvent): void => {
		const finger = this.#fingers.get(event.pointerId);
		if (!finger) return;
		// Let go outside, unseen.
		if (event.buttons === 0) return this.pointercancel(event);
		if (!this.#moved && Math.abs(event.clientX - finger.from) < STRAY) return;
		if (!this.#moved) this.#node.setPointerCapture(event.pointerId);
		this.#moved = true;
		const before = this.#spread();
		const by = event.clientX - finger.x;
		finger.x = event.clientX;
		const after = this.#spread();
		if (!before || !after) return this.#act.drag(by / this.#node.clientWidth);
		this.#act.drag((after.middle - before.middle) / this.#node.clientWidth);
		this.#act.zoom(before.gap / after.gap, this.#share(after.middle));
	};

	pointerup = (event: PointerEvent): void => {
		if (this.#fingers.delete(event.pointerId) && !this.#moved) this.#act.tap(this.#share(event.clientX));
	};

	pointercancel = (event: PointerEvent): void => void this.#fingers.delete(event.pointerId);

	wheel = (event: WheelEvent): void => {
		const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
		if (!event.ctrlKey && !sideways) return;
		event.preventDefault();
		if (event.ctrlKey) this.#act.zoom(Math.exp(event.deltaY * WHEEL), this.#share(event.clientX));
		else this.#act.drag(-event.deltaX / this.#node.clientWidth);
	};
}

/** One finger or the mouse drags, two fingers spread, ctrl and wheel (a pinched trackpad) zoom, a sideways wheel drags. */
export function hands(act: Act): Attachment<HTMLElement> {
	return (node) => {
		const hand = new Hand(node, act);
		const gone = new AbortController();
		const options = { signal: gone.signal, passive: false };
		// A press is a tap or the start of a drag: only keys move the focus from run to run.
		node.addEventListener('mousedown', (event) => event.preventDefault(), options);
		node.addEventListener('pointerdown', hand.pointerdown, options);
		node.addEventListener('pointermove', hand.pointermove, options);
		node.addEventListener('pointerup', hand.pointerup, options);
		node.addEventListener('pointercancel', hand.pointercancel, options);
		node.addEventListener('wheel', hand.wheel, options);
		return () => gone.abort();
	};
}

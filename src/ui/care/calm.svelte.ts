/** Whether this person asked their device for less movement. */
class Calm {
	now = $state(false);

	constructor() {
		if (typeof matchMedia === 'undefined') return;
		const wish = matchMedia('(prefers-reduced-motion: reduce)');
		this.now = wish.matches;
		wish.addEventListener('change', () => (this.now = wish.matches));
	}
}

export const calm = new Calm();

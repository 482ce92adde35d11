import type { Attachment } from 'svelte/attachments';

/** How far from the screen something is already drawn, so that it is there when it comes. */
const MARGIN = '400px';

/** Calls once, when the element comes near the screen. */
export function seen(tell: () => void): Attachment {
	return (element) => {
		const observer = new IntersectionObserver(
			(entries) => {
				if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
				observer.disconnect();
				tell();
			},
			{ rootMargin: MARGIN }
		);
		observer.observe(element);
		return () => observer.disconnect();
	};
}

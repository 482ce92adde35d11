import type { SubmitFunction } from '$app/forms';

/** A form on its way to the server: it stays on the page, with every word in it, until the server has answered. */
export class Sending {
	/** Whether an answer is awaited. */
	busy = $state(false);
	/** Whether the last try did not reach the server, or the server failed. */
	lost = $state(false);

	/** For `use:enhance`. */
	submit: SubmitFunction = () => {
		this.busy = true;
		this.lost = false;
		return async ({ result, update }) => {
			this.busy = false;
			if (result.type === 'error') this.lost = true;
			// Whatever is in the address: the framework would go to the bare one and forget what came back.
			else await update({ reset: false, navigate: false });
		};
	};
}

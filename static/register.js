// Keeps Fourleaf on this device (src/service-worker). A file of its own, because pages without the app's
// script need it too and the content policy allows no inline script.
if ('serviceWorker' in navigator) {
	const midway = /^\/(run\/now|care\/.)/;
	/** Somebody has touched this page, or a run or routine is on; where that cannot be told, so it is taken. */
	const inUse = () =>
		midway.test(location.pathname) || navigator.userActivation?.hasBeenActive !== false;

	addEventListener('load', async () => {
		let registration;
		try {
			registration = await navigator.serviceWorker.register('/service-worker.js');
		} catch {
			return; // Private windows and plain http on a network refuse; everything works online.
		}

		// A newer version waits. It begins here, at a start: never in the middle of a run or routine, nor once
		// the page is in use. The page that was here before may take a moment to go, hence more than one try.
		if (registration?.waiting && navigator.serviceWorker.controller && !inUse()) {
			// The older worker may take half a minute to go; by then the page may be in use, and is left alone.
			navigator.serviceWorker.addEventListener('controllerchange', () => !inUse() && location.reload(), {
				once: true
			});
			for (const wait of [0, 500, 1500]) {
				setTimeout(() => {
					if (inUse()) return;
					registration.waiting?.postMessage('take over when alone');
				}, wait);
			}
		}

		let asked = Date.now();
		document.addEventListener('visibilitychange', () => {
			if (document.visibilityState !== 'visible' || Date.now() - asked < 600_000) return;
			asked = Date.now();
			registration?.update().catch(() => {});
		});
	});
}

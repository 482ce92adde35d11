// Keeps Fourleaf on this device (src/service-worker). A file of its own, because pages without the app's
// script need it too and the content policy allows no inline script.
if ('serviceWorker' in navigator) {
	const midway = /^\/(run\/now|care\/.)/;

	addEventListener('load', async () => {
		let registration;
		try {
			registration = await navigator.serviceWorker.register('/service-worker.js');
		} catch {
			return; // Private windows and plain http on a network refuse; everything works online.
		}

		// A newer version waits. It begins here, at a start: never in the middle of a run or routine, nor once
		// the page is in use. The page that was here before may take a moment to go, hence more than one try.
		if (registration?.waiting && navigator.serviceWorker.controller && !midway.test(location.pathname)) {
			navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
			for (const wait of [0, 500, 1500]) {
				setTimeout(() => {
					if (wait > 0 && navigator.userActivation?.hasBeenActive !== false) return;
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

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

		// A newer version waits. It begins here, at a start, and never in the middle of a run or routine.
		if (registration.waiting && navigator.serviceWorker.controller && !midway.test(location.pathname)) {
			navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
			registration.waiting.postMessage('take over when alone');
		}

		let asked = Date.now();
		document.addEventListener('visibilitychange', () => {
			if (document.visibilityState !== 'visible' || Date.now() - asked < 600_000) return;
			asked = Date.now();
			registration.update().catch(() => {});
		});
	});
}

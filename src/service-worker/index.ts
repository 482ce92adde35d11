/**
 * Keeps the app on the device: everything built, all files, every page rendered ahead of time. Those answer
 * from here, with or without a network; everything else goes to the server, and offline to a page that says so.
 */
import { version } from '$app/env';
import { assets, immutable, prerendered } from '$app/manifest';
import { self } from '$app/service-worker';
import { RECORD, remind } from '#browser/feel/remind.ts';

/** Not in TypeScript's library yet: WICG, Periodic Background Synchronization. */
type PeriodicSyncEvent = ExtendableEvent & { readonly tag: string };

const store = `fourleaf-${version}`;
const away = '/offline';
/** Who people go to: kept as well, so that a page without a network says the host's numbers. */
const help = '/api/help';
/** Made by the server, and the same for everybody: kept as they were last seen. */
const lastSeen = ['/plans', '/api/plans'];
/** Every run's page is the same page; one of them is made ahead of time. */
const anyRun = '/run/w1r1';
const isRun = (path: string) => /^\/run\/w\d+r\d+[a-d]?$/.test(path);

/** The voice's clips one by one; a device takes them all at once, as one prerendered file. */
const clips = ['/voice/slt/', '/voice/slt-care/'];
/** What routines say: as much as all of a run's words, so it is kept from the first time that Care is opened. */
const whenOpened = '/voice/slt-care.pack';

/** As addresses of ours: the manifest's paths have no slash in front. */
const kept = new Set(
	[...immutable, ...assets, ...prerendered]
		.map(({ path }) => new URL(path, `${self.location.origin}/`).pathname)
		.filter((path) => path !== whenOpened && !clips.some((folder) => path.startsWith(folder)))
);

self.addEventListener('install', (event) => event.waitUntil(fill()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== 'GET' || url.origin !== self.location.origin || request.headers.has('range')) return;
	if (kept.has(url.pathname)) event.respondWith(fromStore(request, url.pathname));
	else if (isRun(url.pathname)) event.respondWith(fromStore(request, anyRun));
	else if (url.pathname === whenOpened) event.respondWith(onceFetched(request));
	else if (url.pathname === help) event.respondWith(keptAndRenewed(event, request));
	else if (lastSeen.includes(url.pathname)) event.respondWith(fresh(request, url.pathname));
	else if (request.mode === 'navigate') event.respondWith(fetch(request).catch(() => page(away)));
	else if (url.pathname.endsWith('/__data.json'))
		event.respondWith(fetch(request).catch(() => sendAway(url)));
	else if (url.pathname.startsWith('/_app/immutable/')) event.respondWith(fromStore(request, url.pathname));
});

/** A page asks to start afresh with us. Only when it is the only one: another may be in the middle of a run. */
self.addEventListener('message', (event) => {
	if (event.data !== 'take over when alone') return;
	event.waitUntil(
		windows().then((open) => {
			if (open.length <= 1) return self.skipWaiting();
		})
	);
});

/** The browser wakes us now and then, where it can and the person wanted the morning's reminder. */
self.addEventListener('periodicsync', (event) => {
	const { tag } = event as PeriodicSyncEvent;
	if (tag === RECORD) (event as PeriodicSyncEvent).waitUntil(remind(self.registration));
});

/** What is new for the member of this device; the words come from our own server, encrypted on the way. */
self.addEventListener('push', (event) => {
	const { title, body, url } = (event.data?.json() ?? {}) as Partial<
		Record<'title' | 'body' | 'url', string>
	>;
	if (!title) return;
	event.waitUntil(
		self.registration.showNotification(title, { body, data: url, icon: '/app-icon-512.png', tag: url })
	);
});

self.addEventListener('notificationclick', (event) => {
	event.notification.close();
	event.waitUntil(self.clients.openWindow(String(event.notification.data ?? '/')));
});

async function fill(): Promise<void> {
	const cache = await caches.open(store);
	const opened = (await caches.match(whenOpened)) ? [whenOpened] : [];
	const paths = [...kept, help, ...lastSeen, ...opened];
	// A few at a time: three hundred requests at once starve the page that is being read.
	const work = Array.from({ length: 6 }, async () => {
		for (let path = paths.pop(); path !== undefined; path = paths.pop()) await keep(cache, path);
	});
	await Promise.all(work);
}

async function keep(cache: Cache, path: string): Promise<void> {
	const before = path.startsWith('/_app/immutable/') ? await caches.match(path) : undefined;
	const response = before ?? (await fetch(new Request(path, { cache: 'no-cache' })));
	if (!response.ok || response.redirected) throw new Error(`${path} answered ${response.status}`);
	await cache.put(path, response);
}

/**
 * Older stores go, but for the one before: a page that is in use still loads its own version's parts from it. The
 * browser names stores in the order they were made, ours last.
 */
async function takeOver(): Promise<void> {
	for (const name of (await caches.keys()).slice(0, -2)) await caches.delete(name);
	await self.clients.claim();
}

function windows(): Promise<readonly WindowClient[]> {
	return self.clients.matchAll({ type: 'window', includeUncontrolled: true });
}

/** The query is for the page to read, not for us. */
async function fromStore(request: Request, path: string): Promise<Response> {
	// Not caches.open: a worker on its way out would make its store again, which its successor has removed.
	const own = await caches.match(path, { cacheName: store });
	return own ?? (await caches.match(path)) ?? fetch(request);
}

/** Fetched when it is first asked for, and kept from then on. */
async function onceFetched(request: Request): Promise<Response> {
	const before = await caches.match(whenOpened);
	if (before) return before;
	const response = await fetch(request);
	if (response.ok && (await caches.has(store)))
		await (await caches.open(store)).put(whenOpened, response.clone());
	return response;
}

/** From the server while there is one, and kept for when there is none. */
async function fresh(request: Request, path: string): Promise<Response> {
	try {
		const response = await fetch(request);
		if (response.ok && (await caches.has(store)))
			await (await caches.open(store)).put(path, response.clone());
		return response;
	} catch {
		return page(path);
	}
}

/** What is kept, at once; what the server says meanwhile is there the next time. */
async function keptAndRenewed(event: FetchEvent, request: Request): Promise<Response> {
	const renewed = fetch(request).then(async (response) => {
		if (response.ok && (await caches.has(store)))
			await (await caches.open(store)).put(help, response.clone());
		return response;
	});
	const before = await caches.match(help, { cacheName: store });
	if (!before) return renewed;
	event.waitUntil(renewed.catch(() => {}));
	return before;
}

async function page(path: string): Promise<Response> {
	return (await caches.match(path)) ?? Response.error();
}

/** The framework asks for a page's data as JSON and follows a redirect in it; a failure would show as an error. */
function sendAway(url: URL): Response {
	const from = url.pathname.replace(/\/?__data\.json$/, '') || '/';
	return Response.json({ type: 'redirect', location: `${away}?from=${encodeURIComponent(from)}` });
}

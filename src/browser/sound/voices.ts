import { read, write, type Pack } from '#core/run/pack.ts';
import type { Voice } from '#core/run/voice.ts';
import { preferences } from '../preferences.svelte.ts';
import { keepUnderway, underway, underwayNames } from '../store.ts';
import { loadCareVoice, loadVoice } from './voice.ts';

/** A voice on this device, recorded here or taken in from a file. */
export type OwnVoice = { id: string; pack: Pack };

const BEGINNING = 'voice-';

/** The last one that was asked for: making a track asks often. */
let last: OwnVoice | null = null;

/** The voice of that id, or null when this device has none, or it is damaged. */
export async function find(id: string): Promise<OwnVoice | null> {
	if (last?.id === id) return last;
	const kept = await underway(BEGINNING + id).catch(() => undefined);
	const reading = kept instanceof Uint8Array ? read(kept) : null;
	last = reading?.ok ? { id, pack: reading.pack } : null;
	return last;
}

/** Every voice on this device besides the bundled one, the oldest first. */
export async function all(): Promise<OwnVoice[]> {
	const names = await underwayNames(BEGINNING).catch(() => []);
	const found = await Promise.all(names.map((name) => find(name.slice(BEGINNING.length))));
	return found.filter((voice) => voice !== null);
}

/** Keeps a voice on this device. Rejects when the device could not. */
export async function keep({ id, pack }: OwnVoice): Promise<void> {
	await keepUnderway(BEGINNING + id, write(pack));
	last = null;
}

/** Takes a voice off this device. */
export async function drop(id: string): Promise<void> {
	await keepUnderway(BEGINNING + id, null);
	last = null;
	if (preferences.now.voice === id) preferences.set({ voice: null });
}

/** What speaks on this device: the voice that was chosen, and the bundled one for what it cannot say. */
export async function chosenVoice(chosen: string | null = preferences.now.voice): Promise<Voice> {
	return loadVoice(await ownClips(chosen));
}

/** The same for routines. */
export async function chosenCareVoice(chosen: string | null = preferences.now.voice): Promise<Voice> {
	return loadCareVoice(await ownClips(chosen));
}

const ownClips = async (chosen: string | null) =>
	chosen === null ? null : ((await find(chosen))?.pack.clips ?? null);

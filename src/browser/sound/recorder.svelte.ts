import type { Clip } from '#core/run/clips.ts';
import { begun, withClip } from '#core/run/pack.ts';
import { longest, type Clips } from '#core/run/voice.ts';
import { shape } from '#core/run/recording.ts';
import { preferences } from '../preferences.svelte.ts';
import { encode } from './encoder.ts';
import { openMicrophone, type Microphone } from './microphone.ts';
import * as voices from './voices.ts';
import type { OwnVoice } from './voices.ts';

/** Somebody who talks on and on is stopped a little after there is no room any more. */
const GRACE_SECONDS = 2;

/** Records one clip after the other into a voice on this device. */
export class Recorder {
	voice: OwnVoice = $state.raw({ id: '', pack: begun('') });
	doing = $state<'nothing' | 'asking' | 'recording' | 'making'>('nothing');
	/** Why the last try gave no clip, or null. */
	trouble = $state<string | null>(null);
	#microphone: Microphone | null = null;
	#stop: (() => void) | null = null;

	constructor(voice: OwnVoice) {
		this.voice = voice;
	}

	get clips(): Clips {
		return this.voice.pack.clips;
	}

	/** Records the clip until `stop`, and keeps it. Call it within a tap. */
	async record(clip: Clip): Promise<void> {
		if (this.doing !== 'nothing') return;
		this.trouble = null;
		this.doing = 'asking';
		try {
			if (await this.#open()) await this.#take(clip);
		} catch {
			this.trouble ??= 'That did not work. Nothing recorded before is lost. Try once more.';
		}
		this.doing = 'nothing';
		this.#stop = null;
	}

	stop(): void {
		this.#stop?.();
	}

	async #open(): Promise<boolean> {
		if (this.#microphone) return true;
		const opening = await openMicrophone();
		if (!opening.ok) {
			this.trouble = opening.reason;
			return false;
		}
		this.#microphone = opening.microphone;
		this.#microphone.lost = (reason) => {
			this.trouble = reason;
			this.#stop?.();
			this.close();
		};
		return true;
	}

	async #take(clip: Clip): Promise<void> {
		if (!this.#microphone) return;
		const { stop, done } = this.#microphone.record();
		this.#stop = stop;
		this.doing = 'recording';
		const enough = setTimeout(stop, (longest(clip.id) + GRACE_SECONDS) * 1000);
		const samples = await done.finally(() => clearTimeout(enough));
		// Unplugged in the middle of a word.
		if (!this.#microphone) return;
		this.doing = 'making';
		const shaped = shape(samples, clip.id);
		if (shaped.ok) await this.#keep(clip.id, await encode(shaped.samples));
		else this.trouble ??= shaped.reason;
	}

	async #keep(id: string, bytes: Uint8Array): Promise<void> {
		const voice = { ...this.voice, pack: withClip(this.voice.pack, id, bytes) };
		await voices.keep(voice).catch((problem: unknown) => {
			this.trouble = 'This phone has no room for more. Free some, then record this one again.';
			throw problem;
		});
		this.voice = voice;
		// Whoever records a voice wants to hear it.
		if (preferences.now.voice !== voice.id) preferences.set({ voice: voice.id });
	}

	/** Gives the microphone back. */
	close(): void {
		this.#microphone?.close();
		this.#microphone = null;
	}
}

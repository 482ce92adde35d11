import sharp from 'sharp';
import { planArtwork, runArtwork } from '#core/run/artwork.ts';
import { id3 } from '#core/run/id3.ts';
import { duration, outings, spoken, type Plan, type PlannedRun } from '#core/run/plan.ts';
import type { Talk } from '#core/run/talk.ts';
import { trackOf } from '#core/run/track.ts';
import { twisted, type Rope } from './rope.ts';
import { bundledVoice } from './voice.ts';

/** A cover inside a track is looked at on a phone; outside, directories want it large. */
const COVER_IN_TRACK = 600;

/** A drawing as PNG. Not with a palette: half the size, and ten times the work. */
function png(svg: string, size: number): Promise<Buffer> {
	return sharp(Buffer.from(svg)).resize(size, size).png({ compressionLevel: 9 }).toBuffer();
}

export function coverOf(plan: Plan, run: PlannedRun | null, size: number): Promise<Buffer> {
	return png(run ? runArtwork(plan, run) : planArtwork(plan), size);
}

/** What stands in front of a run's track: its title, its plan, its place in it, its length and its cover. */
export async function tagOf(plan: Plan, run: PlannedRun): Promise<Uint8Array> {
	const all = outings(plan);
	return id3({
		title: spoken(run),
		album: plan.name,
		track: all.indexOf(run) + 1,
		of: all.length,
		seconds: duration(run),
		artwork: await coverOf(plan, run, COVER_IN_TRACK)
	});
}

/** A run as MP3 for a plain player, in the bundled voice. */
export async function trackFile(plan: Plan, run: PlannedRun, talk: Talk, tag: Uint8Array): Promise<Rope> {
	const voice = await bundledVoice();
	return [tag, ...twisted(trackOf(plan, run, voice, talk), voice.silence)];
}

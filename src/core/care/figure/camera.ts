import { dot, radians, times, type V3 } from './space.ts';

/**
 * Where one looks from, without perspective, degrees: yaw 0 in front, -90 from the person's right, pitch from above. `zoom` brings
 * a part of the body closer.
 */
export type Camera = { yaw: number; pitch: number; zoom?: number };

/** Drawing units in one body height. */
export const UNITS = 180;

/** The three directions of a picture: to its right, up in it, and out of it towards the eye. */
export type View = { right: V3; up: V3; toEye: V3 };

export function viewOf({ yaw, pitch, zoom = 1 }: Camera): View {
	const cy = Math.cos(radians(yaw));
	const sy = Math.sin(radians(yaw));
	const cp = Math.cos(radians(pitch));
	const sp = Math.sin(radians(pitch));
	return {
		right: times([cy, 0, -sy], zoom),
		up: times([-sy * sp, cp, -cy * sp], zoom),
		toEye: [sy * cp, sp, cy * cp]
	};
}

/** A place of the picture in drawing units, y down as in SVG; the floor under the root's origin is at 0. */
export type Point = readonly [x: number, y: number];

export const project = ({ right, up }: View, at: V3): Point => [dot(right, at) * UNITS, -dot(up, at) * UNITS];

/** The same movement seen for the other side of the body: the picture comes out mirrored, the light does not. */
export const mirrorCamera = (camera: Camera): Camera => ({ ...camera, yaw: -camera.yaw });

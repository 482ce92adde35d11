/**
 * Something outside the program stops it from starting or going on: a port taken, a folder not writable.
 * The message is one line for the host, and names what to do. Anything else that is thrown is a bug.
 */
export class Refusal extends Error {
	override name = 'Refusal';
}

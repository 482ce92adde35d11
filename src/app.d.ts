import type { Member } from '#server/accounts/tables.ts';

declare global {
	namespace App {
		interface Locals {
			/** Who is signed in, or null. */
			member: Member | null;
		}
	}
}

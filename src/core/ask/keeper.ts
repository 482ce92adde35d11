/** Members take part; helpers look after the place; hosts also choose who helps. */
export type Role = 'member' | 'helper' | 'host';

/** Whether somebody is one of the host's people. */
export const looksAfter = (role: Role): boolean => role === 'helper' || role === 'host';

/** As others are told who acted: never by name. */
export function roleWords(role: Role): string {
	switch (role) {
		case 'member':
			return 'a member';
		case 'helper':
			return 'a helper';
		case 'host':
			return 'the host';
		default:
			return role satisfies never;
	}
}

/** Whose name stands over what somebody left behind when they left (0042-keep.sql). There is no such person. */
export const NOBODY = 'Somebody who left';

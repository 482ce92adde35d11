/** How the writer of an answer knows: by their own word, but professional only once the host has seen that they are. */
export type Kind = 'been-there' | 'evidence' | 'professional';

/** As on a mark beside the name. */
export function kindWords(kind: Kind): string {
	switch (kind) {
		case 'been-there':
			return 'Been there';
		case 'evidence':
			return 'Knows the evidence';
		case 'professional':
			return 'Professional';
		default:
			return kind satisfies never;
	}
}

/** The kind that a form's field names, or null for anything else. */
export function kindIn(field: string): Kind | null {
	return field === 'been-there' || field === 'evidence' || field === 'professional' ? field : null;
}

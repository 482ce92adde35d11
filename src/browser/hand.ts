/** Hands something over as a file, where this browser keeps its downloads. */
export function hand(content: Blob, name: string): void {
	const url = URL.createObjectURL(content);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The download reads the address after this task; a minute is ample for the slowest phone.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

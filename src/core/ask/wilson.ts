/** z for 95 of 100 intervals. */
const Z = 1.959964;

/**
 * Where the true share may lie when `count` of `of` people said so: Wilson's score interval, 95 %, as shares from 0 to 1.
 * E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22, 1927. Nobody asked: all
 * is possible.
 */
export function wilson(count: number, of: number): { low: number; high: number } {
	if (of === 0) return { low: 0, high: 1 };
	const share = count / of;
	const spread = Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of));
	const middle = share + (Z * Z) / (2 * of);
	const whole = 1 + (Z * Z) / of;
	return { low: Math.max(0, (middle - spread) / whole), high: Math.min(1, (middle + spread) / whole) };
}

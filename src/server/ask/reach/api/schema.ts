/** The part of JSON Schema (2020-12) that the API describes itself in. `null` beside another type in a list of types. */
export type Schema = {
	type: Kind | readonly Kind[];
	description?: string;
	enum?: readonly (string | null)[];
	items?: Schema;
	properties?: Readonly<Record<string, Schema>>;
	required?: readonly string[];
	additionalProperties?: boolean;
	maxLength?: number;
};
type Kind = 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array' | 'null';

/** An object with exactly these fields; those named in `may` can be left out. */
export const object = (properties: Record<string, Schema>, may: readonly string[] = []): Schema => ({
	type: 'object',
	properties,
	required: Object.keys(properties).filter((name) => !may.includes(name)),
	additionalProperties: false
});
export const list = (items: Schema): Schema => ({ type: 'array', items });
export const text: Schema = { type: 'string' };
export const whole: Schema = { type: 'integer' };
export const yes: Schema = { type: 'boolean' };
/** The same, or null. */
export const orNull = (schema: Schema): Schema => ({
	...schema,
	type: [schema.type, 'null'].flat() as Kind[],
	...(schema.enum ? { enum: [...schema.enum, null] } : {})
});
export const one = (...words: string[]): Schema => ({ type: 'string', enum: words });

const kindOf = (value: unknown): Kind => {
	if (value === null) return 'null';
	if (Array.isArray(value)) return 'array';
	if (typeof value === 'number') return Number.isSafeInteger(value) ? 'integer' : 'number';
	return typeof value as Kind;
};

/** Where a value is not as described, in words, or null. `at` is its name in the sentence. */
export function misfit(schema: Schema, value: unknown, at = 'The body'): string | null {
	const kind = kindOf(value);
	const kinds = [schema.type].flat();
	const fits = kinds.includes(kind) || (kind === 'integer' && kinds.includes('number'));
	if (!fits) return `${at} must be ${kinds.join(' or ')}, not ${kind}.`;
	if (schema.enum && !schema.enum.includes(value as string))
		return `${at} must be one of ${schema.enum.join(', ')}.`;
	if (Array.isArray(value) && schema.items) {
		for (const [n, each] of value.entries()) {
			const found = misfit(schema.items, each, `${at}[${n}]`);
			if (found) return found;
		}
	}
	return kind === 'object' ? misfitIn(schema, value as Record<string, unknown>, at) : null;
}

function misfitIn(schema: Schema, value: Record<string, unknown>, at: string): string | null {
	const missing = schema.required?.find((name) => !Object.hasOwn(value, name));
	if (missing) return `${at} has no ${missing}.`;
	for (const [name, each] of Object.entries(value)) {
		const known =
			schema.properties && Object.hasOwn(schema.properties, name) ? schema.properties[name] : undefined;
		if (!known && schema.additionalProperties === false)
			return `${at} has a field ${name} that we do not know.`;
		const found = known ? misfit(known, each, `${at}.${name}`) : null;
		if (found) return found;
	}
	return null;
}

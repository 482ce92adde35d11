import { ROOT } from './answer.ts';
import type { Route } from './route.ts';
import { ROUTES } from './routes.ts';
import { object, text, whole, type Schema } from './schema.ts';

const PROBLEM = object({ type: text, title: text, status: whole, detail: text });
const json = (schema: Schema, type = 'application/json') => ({ content: { [type]: { schema } } });

function operation({ says, needs, query = {}, path, body, gives }: Route) {
	const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
		...{ name, in: 'path', required: true },
		schema: name === 'id' ? whole : text
	}));
	const asked = Object.entries(query).map(([name, description]) => ({
		name,
		in: 'query',
		description,
		schema: text
	}));
	return {
		summary: says,
		security: needs === null ? [{}, { key: [] }] : [{ key: [] }],
		...(named.length + asked.length > 0 ? { parameters: [...named, ...asked] } : {}),
		...(body ? { requestBody: { required: true, ...json(body) } } : {}),
		responses: {
			[gives.status]: { description: 'Done.', ...(gives.schema ? json(gives.schema) : {}) },
			default: { description: 'Not done, and why.', ...json(PROBLEM, 'application/problem+json') }
		}
	};
}

/** The API's description (OpenAPI 3.1), out of the table that it is answered from. */
export function openapi(origin: string) {
	const paths: Record<string, Record<string, unknown>> = {};
	for (const route of ROUTES) (paths[route.path] ??= {})[route.method.toLowerCase()] = operation(route);
	const key = { type: 'http', scheme: 'bearer', description: 'A key of your own, made at /you/community.' };
	return {
		openapi: '3.1.0',
		info: {
			title: 'Fourleaf',
			version: '1',
			description: 'What people ask, what they answer, and what they said helped.'
		},
		servers: [{ url: origin + ROOT }],
		components: { securitySchemes: { key } },
		paths
	};
}

import { expect, test } from 'vitest';
import { anyone } from '#server/accounts/anyone.ts';
import { fresh } from '#server/database/fresh.ts';
import { answered, asked } from '../../posted.ts';
import * as tokens from '../tokens.ts';
import { answer } from './answer.ts';
import { openapi } from './openapi.ts';
import { ROUTES } from './routes.ts';
import { misfit } from './schema.ts';

const db = await fresh();
const [ruth, sal] = [await anyone(db), await anyone(db)];
const key = async (scope: string, member = ruth) => {
	const made = await tokens.make(db, member.id, { name: 'My watch', scope });
	if ('problem' in made) throw new Error(made.problem);
	return made.token;
};
const [write, read] = [await key('write'), await key('read')];
const id = await asked(db, sal, 'Sore knee', { text: 'It **hurts**.', facts: ['area knee left'] });
const closed = await asked(db, sal, 'For members', { audience: 'members' });
const given = await answered(db, sal, id, { kind: 'been-there' });
await answered(db, sal, id, { parent: given, body: 'And rest.' });

const AT = 'https://run.example.org';
function call(
	method: string,
	path: string,
	token: string | null = null,
	body?: unknown,
	more: Record<string, string> = {}
) {
	const headers = { ...(token ? { authorization: `Bearer ${token}` } : {}), ...more };
	const sent =
		body === undefined
			? {}
			: { body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } };
	return answer(db, new Request(`${AT}/api/v1${path}`, { method, headers, ...sent }), '');
}

/** A call of every route that the table has. */
const CALLS: Record<string, [string, unknown?]> = {
	'GET /questions': ['/questions?q=knee&area=knee'],
	'POST /questions': ['/questions', { title: 'How slow is slow?', text: 'Really.', facts: ['week 2'] }],
	'GET /questions/{id}': [`/questions/${id}`],
	'POST /questions/{id}/answers': [`/questions/${id}/answers`, { text: 'Same here.', kind: 'been-there' }],
	'PUT /answers/{id}/thanks': [`/answers/${given}/thanks`],
	'DELETE /answers/{id}/thanks': [`/answers/${given}/thanks`],
	'GET /helped/{area}': ['/helped/knee'],
	'GET /boards': ['/boards']
};

test.each(ROUTES.map((route) => [`${route.method} ${route.path}`, route] as const))(
	'%s answers as it is described',
	async (name, route) => {
		const [path, body] = CALLS[name] ?? [''];
		const response = await call(route.method, path, write, body);
		expect(response.status).toBe(route.gives.status);
		if (route.gives.schema) expect(misfit(route.gives.schema, await response.json())).toBeNull();
		else expect(await response.text()).toBe('');
	}
);

test('the description has every route, and each once', () => {
	const described = Object.entries(openapi(AT).paths).flatMap(([path, methods]) =>
		Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`)
	);
	expect(described.sort()).toEqual(Object.keys(CALLS).sort());
	expect(described).toHaveLength(ROUTES.length);
});

const reads = async (token: string | null) => {
	const { questions } = (await (await call('GET', '/questions', token)).json()) as {
		questions: { id: number }[];
	};
	return questions.map((question) => question.id);
};

test('a key reads what its owner may read, and nobody reads with a cookie', async () => {
	expect(await reads(read)).toContain(closed);
	expect(await reads(null)).not.toContain(closed);
	const cookie = { cookie: 'fourleaf.session_token=x.y' };
	expect((await call('GET', `/questions/${closed}`, null, undefined, cookie)).status).toBe(401);
	expect((await call('GET', `/questions/${closed}`, read)).status).toBe(200);
});

test('a key that was taken away opens nothing', async () => {
	const gone = await key('write', sal);
	const [newest] = await tokens.of(db, sal.id);
	await tokens.revoke(db, ruth.id, newest?.id ?? 0);
	expect((await call('GET', '/questions', gone)).status).toBe(200);
	await tokens.revoke(db, sal.id, newest?.id ?? 0);
	expect((await call('GET', '/questions', gone)).status).toBe(401);
});

const draft = { title: 'One more', text: '' };
test.each([
	['without a key', 'POST', '/questions', null, draft, 401],
	['with a key for reading', 'POST', '/questions', read, draft, 403],
	['with a field missing', 'POST', '/questions', write, { title: 'x' }, 400],
	['with a field we do not know', 'POST', '/questions', write, { ...draft, role: 'host' }, 400],
	['with a wrong kind of field', 'POST', '/questions', write, { ...draft, facts: 'knee' }, 400],
	['without a title', 'POST', '/questions', write, { ...draft, title: ' ' }, 422],
	[
		'with danger words unseen',
		'POST',
		'/questions',
		write,
		{ title: 'I have chest pain when I run', text: '' },
		409
	],
	[
		'an answer with danger words unseen',
		'POST',
		'/questions/1/answers',
		write,
		{ text: 'I have chest pain when I run' },
		409
	],
	['to a question that is not there', 'POST', '/questions/999/answers', write, { text: 'x' }, 404],
	['thanks for one’s own', 'PUT', `/answers/999/thanks`, write, undefined, 422],
	['for an area that is none', 'GET', '/helped/constructor', null, undefined, 404],
	['to nowhere', 'GET', '/nowhere', null, undefined, 404],
	['in a way that is not there', 'DELETE', '/boards', write, undefined, 405]
])('refused %s, as a problem', async (_, method, path, token, body, status) => {
	const response = await call(method, path, token, body);
	expect(response.status).toBe(status);
	expect(response.headers.get('content-type')).toBe('application/problem+json');
	expect(await response.json()).toMatchObject({ status, detail: expect.stringMatching(/\.$/) });
});

test('JSON only, so that no form of another site can be sent here', async () => {
	const headers = { authorization: `Bearer ${write}`, 'content-type': 'text/plain' };
	const sent = new Request(`${AT}/api/v1/questions`, {
		method: 'POST',
		headers,
		body: JSON.stringify(draft)
	});
	expect((await answer(db, sent, '')).status).toBe(415);
});

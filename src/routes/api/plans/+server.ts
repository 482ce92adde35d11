import { host } from '#server/run/plans.ts';

/** The host's own plans as their texts, and the files that are none. */
export function GET() {
	const { plans, broken } = host();
	return Response.json({ texts: plans.map(({ text }) => text), broken });
}

import { UK, type Help } from '#core/feel/help.ts';
import { Refusal } from './refusal.ts';

type Env = Record<string, string | undefined>;

/** The numbers and people a host names by HELP_…, the rest as in the UK. Throws a Refusal. */
export function read(env: Env): Help {
	return {
		emergency: number(env, 'HELP_EMERGENCY') ?? UK.emergency,
		hospital: words(env, 'HELP_HOSPITAL') ?? UK.hospital,
		today: env.HELP_TODAY === 'none' ? null : (number(env, 'HELP_TODAY') ?? UK.today),
		doctor: words(env, 'HELP_DOCTOR') ?? UK.doctor,
		physio: words(env, 'HELP_PHYSIO') ?? UK.physio
	};
}

let ours: Help | undefined;

/** As this process was started. */
export function help(): Help {
	return (ours ??= read(process.env));
}

function number(env: Env, name: string): string | undefined {
	const text = env[name]?.trim();
	if (!text) return undefined;
	if (/^\+?\d[\d -]{1,18}$/.test(text)) return text;
	const none = name === 'HELP_TODAY' ? ', or "none"' : '';
	throw new Refusal(`${name} is "${text}"; it must be a number to call, like 112${none}.`);
}

function words(env: Env, name: string): string | undefined {
	const text = env[name]?.trim();
	if (!text) return undefined;
	if (text.length <= 80 && !/[<>\n\r]/.test(text)) return text;
	throw new Refusal(`${name} must be a few words on one line, at most 80 letters.`);
}

import nodemailer, { type Transporter } from 'nodemailer';
import { Refusal } from './refusal.ts';

/** Where mail goes out, and from whom; null when the host has set none: then nothing is mailed and nobody is asked. */
export type Post = { smtp: string; from: string };

/** A letter as plain text: nothing in it is fetched, and every program can show it. */
export type Letter = { to: string; subject: string; text: string; unsubscribe?: string };

/** SMTP_URL and MAIL_FROM as a host sets them. Throws a Refusal. */
export function read({ SMTP_URL: smtp, MAIL_FROM: from }: Record<string, string | undefined>): Post | null {
	if (!smtp && !from) return null;
	if (!smtp || !/^smtps?:\/\//.test(smtp) || !URL.canParse(smtp)) {
		throw new Refusal('SMTP_URL must look like smtps://user:password@mail.example.org.');
	}
	if (!from || !/^[^\s@<>]+@[^\s@<>]+$|^[^<>@]+ <[^\s@<>]+@[^\s@<>]+>$/.test(from)) {
		throw new Refusal('MAIL_FROM must be an address, like Fourleaf <hello@example.org>.');
	}
	return { smtp, from };
}

let transport: Transporter | null = null;
let sender = '';

/** From now on mail goes out this way; null closes it. */
export function openAt(post: Post | null): void {
	transport?.close();
	transport = post ? nodemailer.createTransport(post.smtp) : null;
	sender = post?.from ?? '';
}

/** Whether mail goes out at all. */
export const isOpen = (): boolean => transport !== null;

/** Sends a letter. Rejects when the mail server does not take it. */
export async function send({ to, subject, text, unsubscribe }: Letter): Promise<void> {
	if (!transport) throw new Error('Mail is not set up');
	const headers = unsubscribe
		? { 'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
		: {};
	await transport.sendMail({ from: sender, to, subject, text, headers });
}

/**
 * A kind of thing that is kept: what, where, and who sees it, as `/about/data` says it. `tables` are those of the database
 * that hold it; `rights.db.test.ts` fails while a table is on no line.
 */
export type Stored = { what: string; where: string; who: string; tables?: readonly string[] };

const HOST = 'In the host’s database.';

/** Everything that is kept, on the device first. */
export const STORED: readonly Stored[] = [
	{
		what: 'Your runs, check-ins, aches, routines and what we call you',
		where: 'On your own device, in this browser.',
		who: 'Only you. The server never gets them.'
	},
	{
		what: 'Drafts, a run or routine under way, and whether you want the morning’s reminder',
		where: 'On your own device.',
		who: 'Only you.'
	},
	{
		what: 'Voices you record or bring, and what you chose here',
		where:
			'On your own device, apart from the diary. They stay when you empty it; remove them on the page “The voice”.',
		who: 'Only you, and whom you share a voice with.'
	},
	{
		what: 'The route of a run, if you switched distance on',
		where:
			'On your own device, apart from the diary and not in its file. It goes when you take the run back.',
		who: 'Only you.'
	},
	{
		what: 'Your runs to come, if you asked for a calendar that follows',
		where: `${HOST} What each run is, its day and its time, without your name. Deleted when you stop it.`,
		who: 'Whoever has the calendar’s private address, and the host.',
		tables: ['calendar_feed']
	},
	{
		what: 'Your account: your nickname, since when, your part here, and whether you are paused',
		where: HOST,
		who: 'Others see the nickname, since when, and whether the host confirmed your profession. The people who look after the place see the rest.',
		tables: ['member', 'imported']
	},
	{
		what: 'Your password',
		where: `${HOST} Hashed: it cannot be read back.`,
		who: 'Nobody.',
		tables: ['credential']
	},
	{
		what: 'Who is signed in, and since when',
		where: `A cookie on your device, and a row in the host’s database. It ends when you sign out, and after 30 days.`,
		who: 'The host.',
		tables: ['session']
	},
	{
		what: 'Tries to sign in: how many for a nickname, and from a network address',
		where: `${HOST} For some minutes up to a few hours, so that nobody can guess on.`,
		who: 'The host.',
		tables: ['sign_in_failure', 'rate_limit']
	},
	{
		what: 'How many posts came from a network address within the last hour',
		where: `${HOST} With the address scrambled so that it cannot be read back. Gone after an hour.`,
		who: 'Nobody.',
		tables: ['by_address']
	},
	{
		what: 'Facts you tick when you ask',
		where: 'With the question, in the host’s database.',
		who: 'Everyone, or members only, as you chose. Nothing you did not tick is sent.'
	},
	{
		what: 'Questions, answers and replies, how they were worded before, and whom they name',
		where: `${HOST} Their words are also sorted for the search, and looked through for danger signs.`,
		who: 'Everyone, or members only, as their writer chose.',
		tables: ['question', 'answer', 'wording', 'mention', 'findable', 'word']
	},
	{
		what: 'Pictures',
		where: `${HOST} Drawn anew, without where and when they were taken. Deleted when their owner says so.`,
		who: 'Whoever may read the post.',
		tables: ['picture', 'picture_size']
	},
	{
		what: 'Thanks',
		where: HOST,
		who: 'Everyone sees how many. Who is told to the one you thanked.',
		tables: ['thanks']
	},
	{
		what: 'What you say two and six weeks on: how it went, and what you tried',
		where: 'With the question, in the host’s database.',
		who: 'Whoever may read the question. It also counts in “What helped”, without your name.',
		tables: ['follow_up', 'outcome', 'counted', 'helped_count']
	},
	{
		what: 'Your badge, and the week you say you are in',
		where: `${HOST} The week fades after 14 days.`,
		who: 'Everyone sees the badge. Members see who is in a week; visitors only how many.',
		tables: ['badge', 'together']
	},
	{
		what: 'What you follow, keep for later and mute, and what you were told',
		where: HOST,
		who: 'You, and the host.',
		tables: ['follow', 'bookmark', 'mute', 'notification']
	},
	{
		what: 'Your e-mail address, and devices that get news, if you gave them',
		where: `${HOST} News to a device goes, locked, through the service of whoever made its browser.`,
		who: 'The host.',
		tables: ['mail_choice', 'push_device']
	},
	{
		what: 'Keys for your own programs: their names, what they may do, when they were last used',
		where: `${HOST} The key itself only hashed: it cannot be read back.`,
		who: 'You, and the host.',
		tables: ['api_token']
	},
	{
		what: 'That you asked, answered, thanked or changed something, and when; never in which words',
		where: `${HOST} It is how others are told.`,
		who: 'The host.',
		tables: ['ask_event']
	},
	{
		what: 'Reports, appeals, and what the people who look after the place did and why',
		where: HOST,
		who: 'The people who look after the place; you see what concerns you. Never who reported you.',
		tables: ['report', 'appeal', 'keep_action']
	}
];

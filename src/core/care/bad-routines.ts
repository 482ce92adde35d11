// A data table: routine files named for what is wrong with each, and what a person is told. Tests bring them in.

const HEAD = 'fourleaf routine 1\nname: Mine\n';

export const BAD: Readonly<Record<string, { text: string; says: string }>> = {
	'empty.routine': { text: '', says: 'There is nothing in it.' },
	'only-a-comment.routine': { text: '# nothing yet\n\n', says: 'There is nothing in it.' },
	'a-picture.routine': {
		text: '\u0089PNG\r\n\u001a\n\u0000\u0000',
		says: 'Line 1: Here is a hidden letter (U+0089). Take it out.'
	},
	'another-programs.routine': {
		text: '{"routine": []}',
		says: 'This is not a routine from Fourleaf. Its first line would be “fourleaf routine 1”.'
	},
	'cut-off.routine': {
		text: `${HEAD}bridge: 2 rou`,
		says: 'Line 3: “bridge” has no dose that can be read. It would look like “2 rounds of 8, hold 3 s”.'
	},
	'cut-off-early.routine': {
		text: 'fourleaf routine 1\n',
		says: 'It has no name. Its second line would be “name: My mornings”.'
	},
	'no-moves.routine': { text: HEAD, says: 'It has no moves.' },
	'newer.routine': {
		text: 'fourleaf routine 2\nname: Mine\nbridge: 8 times',
		says: 'It comes from a newer Fourleaf (version 2). Update this one, then bring it again.'
	},
	'version-zero.routine': {
		text: 'fourleaf routine 0\nname: Mine\nbridge: 8 times',
		says: 'There is no version 0. The first line would be “fourleaf routine 1”.'
	},
	'huge.routine': {
		text: `${HEAD}${'bridge: 8 times\n'.repeat(2000)}`,
		says: 'It has 32,030 letters. A routine has 20,000 at most.'
	},
	'script-in-name.routine': {
		text: 'fourleaf routine 1\nname: <script>alert(1)</script>\nbridge: 8 times',
		says: 'Its name has < or > in it. A name is plain words.'
	},
	'script-as-move.routine': {
		text: `${HEAD}<img src=x onerror=alert(1)>: 8 times`,
		says: 'Line 3: This cannot be read. It would look like “bridge: 2 rounds of 8”.'
	},
	'name-turned-round.routine': {
		text: 'fourleaf routine 1\nname: Mine \u202e\nbridge: 8 times',
		says: 'Line 2: Here is a hidden mark that turns the writing round (U+202E). Take it out.'
	},
	'endless-name.routine': {
		text: `fourleaf routine 1\nname: ${'long '.repeat(40)}\nbridge: 8 times`,
		says: 'Its name has 199 letters. A name has 60 at most.'
	},
	'zero-times.routine': {
		text: `${HEAD}bridge: 0 times`,
		says: 'Line 3: 0 times is no dose. It can be 1 to 60.'
	},
	'a-thousand-rounds.routine': {
		text: `${HEAD}bridge: 1000 rounds of 8`,
		says: 'Line 3: 1000 rounds is no dose. It can be 1 to 6.'
	},
	'an-hour-of-plank.routine': {
		text: `${HEAD}plank: 1 times, hold 3600 s`,
		says: 'Line 3: 3600 seconds of holding is no dose. It can be 1 to 120.'
	},
	'no-seconds.routine': {
		text: `${HEAD}walk: 0 s`,
		says: 'Line 3: 0 seconds is no dose. It can be 10 to 1200.'
	},
	'minus.routine': {
		text: `${HEAD}bridge: -5 times`,
		says: 'Line 3: “bridge” has no dose that can be read. It would look like “2 rounds of 8, hold 3 s”.'
	},
	'walk-in-times.routine': {
		text: `${HEAD}walk: 8 times`,
		says: 'Line 3: “walk” is counted in seconds, as in “60 s”.'
	},
	'bridge-in-seconds.routine': {
		text: `${HEAD}bridge: 60 s`,
		says: 'Line 3: “bridge” is counted in times, as in “8 times”.'
	},
	'twice.routine': {
		text: `${HEAD}bridge: 8 times\nbridge: 8 times`,
		says: 'Line 4: “bridge” is there twice. Give it more rounds instead.'
	},
	'unknown-moves.routine': {
		text: `${HEAD}moonwalk: 8 times`,
		says: 'This Fourleaf knows none of its moves.'
	},
	'too-many-moves.routine': {
		text: `${HEAD}${Array.from({ length: 31 }, (_, i) => `m${i}: 8 times`).join('\n')}`,
		says: 'It has 31 moves. A routine has 30 at most.'
	},
	'all-day.routine': {
		text: `${HEAD}${['birddog', 'deadbug', 'bridge', 'sidelift', 'clam'].map((id) => `${id}: 6 rounds of 60, hold 120 s`).join('\n')}`,
		says: 'It takes'
	}
};

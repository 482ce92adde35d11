/**
 * The commonest passwords of published leaks, as pieces, without those that are only digits. A table, so exempt from
 * the length of a file. Short on purpose: at 15 characters nearly all that is common is one of these repeated or joined.
 */
export const COMMON: readonly string[] = (
	'password passw0rd p4ssword pa55word pass1234 qwerty qwertyuiop qwertyuiopasdfghjklzxcvbnm qwerty123 1q2w3e4r5t 1qaz2wsx3edc ' +
	'1qaz2wsx qazwsxedc qazwsx zaq12wsx asdfghjkl asdfgh asdf zxcvbnm zxcvbn abcdefghijklmnopqrstuvwxyz abcdefghijklmno abcdefgh abcdef ' +
	'abc123 abcd1234 a1b2c3d4 iloveyou ilovey0u letmein welcome monkey dragon football baseball basketball superman batman ' +
	'spiderman princess sunshine shadow master michael jordan jennifer jessica ashley daniel charlie thomas andrew joshua ' +
	'george summer winter spring autumn hello freedom whatever trustno1 starwars computer internet samsung google facebook ' +
	'killer hunter ranger buster soccer hockey cookie pepper ginger flower purple orange yellow chocolate cheese banana ' +
	'liverpool chelsea arsenal everton manchester london england scotland rangers celtic login admin administrator root ' +
	'test guest default changeme secret access mustang corvette ferrari mercedes porsche maggie bailey tigger jasmine ' +
	'nicole matthew robert william oliver sophie amanda hannah samantha babygirl lovely angel angels jesus blessed ' +
	'family friends forever always mylove loveme sweety pokemon minecraft fortnite naruto matrix phoenix silver golden ' +
	'diamond thunder rainbow unicorn butterfly dolphin running runner marathon correcthorsebatterystaple correct horse battery staple ' +
	'password1 password123 mypassword thisismypassword ' +
	'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december'
).split(' ');

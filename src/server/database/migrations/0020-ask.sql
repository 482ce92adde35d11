-- What people ask and answer. Everything here is what its writer chose to send.
create table question (
	id bigint generated always as identity primary key,
	author uuid not null references member on delete cascade,
	-- Minted with the form: pressing the button twice asks once.
	key uuid not null,
	title text not null check (title <> ''),
	body text not null,
	audience text not null check (audience in ('everyone', 'members')),
	-- Attached field by field, as written by core/ask/fact.ts.
	facts text[] not null default '{}',
	-- What it is about, for finding: from the facts and out of the words.
	areas text[] not null default '{}',
	week smallint,
	-- Whether the words speak of a danger sign. Only ever brings the fixed list into view.
	danger boolean not null,
	answers integer not null default 0,
	asked_at timestamptz not null default now(),
	words tsvector generated always as (
		setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', body), 'B')
	) stored,
	unique (author, key)
);
create index question_words on question using gin (words);
create index question_title_likeness on question using gin (title gin_trgm_ops);
create index question_areas on question using gin (areas);
create index question_week on question (week, id desc);
create index question_unanswered on question (id desc) where answers = 0;

create table answer (
	id bigint generated always as identity primary key,
	question bigint not null references question on delete cascade,
	author uuid not null references member on delete cascade,
	key uuid not null,
	body text not null check (body <> ''),
	thanks integer not null default 0,
	answered_at timestamptz not null default now(),
	unique (author, key)
);
create index answer_question on answer (question, id);

-- One thanks from one person for one answer.
create table thanks (
	answer bigint not null references answer on delete cascade,
	member uuid not null references member on delete cascade,
	given_at timestamptz not null default now(),
	primary key (answer, member)
);
create index thanks_member on thanks (member);

-- What happened, in order, written in the same transaction as the fact itself. No words, only who, what and where.
create table ask_event (
	id uuid primary key default uuidv7(),
	at timestamptz not null default now(),
	kind text not null check (kind in ('asked', 'answered', 'thanked', 'thanks-taken-back')),
	member uuid references member on delete set null,
	question bigint references question on delete cascade,
	answer bigint references answer on delete cascade
);
create index ask_event_question on ask_event (question);
create index ask_event_member on ask_event (member);
create index ask_event_answer on ask_event (answer);

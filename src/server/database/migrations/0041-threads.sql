-- What an answer may carry, replies, what posts said before, who is named in them, and pictures.
-- The host has seen that this person works with injuries; only then may they mark an answer so.
alter table member add column professional boolean not null default false;

alter table question add column edited_at timestamptz;
create index question_author on question (author, id desc);

alter table answer add column parent bigint references answer on delete cascade;
alter table answer add column kind text check (kind in ('been-there', 'evidence', 'professional'));
-- Who could read the question when this was written: opening a question up later opens nobody else's words.
alter table answer add column audience text not null default 'everyone' check (audience in ('everyone', 'members'));
-- The asker's word that this is what helped.
alter table answer add column helped_at timestamptz;
alter table answer add column edited_at timestamptz;
update answer set audience = question.audience from question where question.id = answer.question;
alter table answer alter column audience drop default;
create index answer_parent on answer (parent) where parent is not null;
create index answer_author on answer (author, id desc);

-- A post as it was before an edit. Exactly one of question and answer is set; title only for a question.
create table wording (
	id bigint generated always as identity primary key,
	question bigint references question on delete cascade,
	answer bigint references answer on delete cascade,
	title text,
	body text not null,
	replaced_at timestamptz not null default now(),
	check (num_nonnulls(question, answer) = 1)
);
create index wording_question on wording (question, id) where question is not null;
create index wording_answer on wording (answer, id) where answer is not null;

-- Who is named with an @ in which post. answer is null where the question's own words name them.
create table mention (
	id bigint generated always as identity primary key,
	member uuid not null references member on delete cascade,
	author uuid not null references member on delete cascade,
	question bigint not null references question on delete cascade,
	answer bigint references answer on delete cascade,
	mentioned_at timestamptz not null default now(),
	unique nulls not distinct (question, answer, member)
);
create index mention_member on mention (member, id desc);
create index mention_answer on mention (answer);
create index mention_author on mention (author);

-- A picture, shown under one post once it is posted. Its sizes hold the bytes; without sizes it was deleted.
create table picture (
	id uuid primary key,
	owner uuid not null references member on delete cascade,
	question bigint references question on delete cascade,
	answer bigint references answer on delete cascade,
	alt text not null,
	width integer not null,
	height integer not null,
	added_at timestamptz not null default now(),
	deleted_at timestamptz,
	check (num_nonnulls(question, answer) <= 1)
);
create index picture_question on picture (question) where question is not null;
create index picture_answer on picture (answer) where answer is not null;
create index picture_owner on picture (owner, added_at);

create table picture_size (
	picture uuid not null references picture on delete cascade,
	width integer not null,
	bytes bytea not null,
	primary key (picture, width)
);
-- WebP is pressed already.
alter table picture_size alter column bytes set storage external;

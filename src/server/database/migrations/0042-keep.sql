-- Looking after the place: what is reported, what was decided and why, and what those concerned say to it.
alter table member
	add column paused_until timestamptz,
	add column banned_at timestamptz,
	-- The host knows this person: the limits of newcomers are not for them.
	add column vouched boolean not null default false,
	-- The last entry of the log that this person has seen among their notices.
	add column notices_seen bigint not null default 0;

alter table question
	add column locked boolean not null default false,
	add column merged_into bigint references question on delete set null;
create index question_merged_into on question (merged_into) where merged_into is not null;
create index question_held on question (id) where hidden = 'held';
create index answer_held on answer (id) where hidden = 'held';
create index question_danger on question (id) where danger;

-- Everything the host's people did, in order, written in the same transaction as the change itself.
create table keep_action (
	id bigint generated always as identity primary key,
	at timestamptz not null default now(),
	-- A KeepKind of core/ask/keep.ts.
	kind text not null,
	-- Who acted, and as what. The role stays when the person leaves.
	actor uuid references member on delete set null,
	actor_role text not null check (actor_role in ('member', 'helper', 'host')),
	-- Whom it concerns.
	member uuid references member on delete set null,
	question bigint references question on delete set null,
	answer bigint references answer on delete set null,
	reason text,
	-- What the one who acted says to the one it concerns.
	words text not null default '',
	until timestamptz,
	-- What was before, so that it can be taken back.
	detail jsonb,
	undone_by bigint references keep_action
);
create index keep_action_member on keep_action (member, id);
create index keep_action_actor on keep_action (actor);
create index keep_action_question on keep_action (question);
create index keep_action_answer on keep_action (answer);

-- One person reports one post once.
create table report (
	id bigint generated always as identity primary key,
	at timestamptz not null default now(),
	question bigint not null references question on delete cascade,
	-- Null: the question itself.
	answer bigint references answer on delete cascade,
	reporter uuid references member on delete set null,
	reason text not null,
	words text not null default '',
	settled_by bigint references keep_action
);
create unique index report_once on report (reporter, question, coalesce(answer, 0));
create index report_open on report (id) where settled_by is null;
create index report_question on report (question);
create index report_answer on report (answer);

-- One appeal against one action, by the person it concerns.
create table appeal (
	action bigint primary key references keep_action,
	member uuid not null references member on delete cascade,
	at timestamptz not null default now(),
	words text not null check (words <> ''),
	-- The entry of the log that answers it.
	answered_by bigint references keep_action
);
create index appeal_open on appeal (at) where answered_by is null;
create index appeal_member on appeal (member);

-- What the host has chosen. One row.
create table place (
	one boolean primary key default true check (one),
	name text not null default '',
	contact text not null default '',
	-- First posts of new members wait until one of the host's people has read them.
	hold_first boolean not null default false,
	-- SHA-256 of the code printed at the start, while nobody has claimed the place.
	claim_code bytea,
	claim_tries integer not null default 0
);
insert into place default values;

-- How often something was done from one network address, so that several processes count together. The address only as
-- an HMAC, and only for as long as it counts.
create table by_address (
	address bytea not null,
	what text not null,
	count integer not null,
	since timestamptz not null default now(),
	primary key (address, what)
);
create index by_address_since on by_address (since);

-- Whose posts stay after they left, without a name. Nobody can sign in as this.
insert into member (id, name, email, email_verified, username, display_username, updated_at)
values ('00000000-0000-4000-8000-000000000000', 'Somebody who left', 'left@users.invalid', false, 'somebody who left',
	'Somebody who left', now());

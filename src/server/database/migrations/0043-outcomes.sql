-- "Did it get sorted?" One row for a question that is about a sore place, made with it: what it was about then.
create table follow_up (
	question bigint primary key references question on delete cascade,
	member uuid not null references member on delete cascade,
	area text not null,
	band text,
	onset text,
	side text,
	-- The score attached to the question, 0 to 10; null when it had none.
	start smallint,
	-- 1 is two weeks on, 2 is six.
	round smallint not null default 1 check (round in (1, 2)),
	due_at timestamptz not null,
	asked_at timestamptz,
	reminded_at timestamptz,
	-- Sorted, told at six weeks, or let be.
	closed_at timestamptz
);
create index follow_up_due on follow_up (due_at) where asked_at is null and closed_at is null;
create index follow_up_unreminded on follow_up (asked_at) where reminded_at is null and closed_at is null;
create index follow_up_member on follow_up (member, area);

-- What was said. Told again within a round, the later word stands.
create table outcome (
	question bigint not null references question on delete cascade,
	round smallint not null check (round in (1, 2)),
	start smallint not null check (start between 0 and 10),
	now smallint not null check (now between 0 and 10),
	tried text[] not null,
	helped text[] not null,
	own text not null,
	saw text not null,
	told_at timestamptz not null default now(),
	primary key (question, round)
);

-- Which one of a person's questions about an area counts, as core/ask/what-helped.ts counts it: once a person.
create table counted (
	member uuid not null references member on delete cascade,
	area text not null,
	band text,
	onset text,
	side text,
	-- Null while they have not answered.
	change text check (change in ('better', 'same', 'worse')),
	tried text[] not null default '{}',
	primary key (member, area)
);

-- The counts themselves, kept up in the transaction of whatever changes them. All of it can be made anew from `counted`,
-- and that from `follow_up` and `outcome`. `thing` is empty for everybody of the group.
create table helped_count (
	"group" text not null,
	thing text not null,
	asked integer not null,
	answered integer not null,
	better integer not null,
	same integer not null,
	worse integer not null,
	primary key ("group", thing)
);

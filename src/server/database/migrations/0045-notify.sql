-- What members want to hear of. `what` is a question's or a member's id, an area's id or a week's number.
create table follow (
	member uuid not null references member on delete cascade,
	kind text not null check (kind in ('question', 'area', 'week', 'person')),
	what text not null,
	since timestamptz not null default now(),
	primary key (member, kind, what)
);
create index follow_what on follow (kind, what);

create table bookmark (
	member uuid not null references member on delete cascade,
	question bigint not null references question on delete cascade,
	since timestamptz not null default now(),
	primary key (member, question)
);
create index bookmark_question on bookmark (question);

create table mute (
	member uuid not null references member on delete cascade,
	kind text not null check (kind in ('question', 'area', 'person')),
	what text not null,
	primary key (member, kind, what)
);
create index mute_what on mute (kind, what);

-- Events are their own queue: whoever has not been told of is found by this.
alter table ask_event add column told boolean not null default false;
update ask_event set told = true;
create index ask_event_untold on ask_event (id) where not told;

create table notification (
	id bigint generated always as identity primary key,
	member uuid not null references member on delete cascade,
	kind text not null,
	question bigint not null references question on delete cascade,
	answer bigint references answer on delete cascade,
	by_member uuid references member on delete cascade,
	at timestamptz not null default now(),
	seen_at timestamptz,
	-- When it went out by e-mail and to the member's devices, or was found not to.
	mailed_at timestamptz,
	pushed_at timestamptz,
	unique nulls not distinct (member, kind, question, answer, by_member)
);
create index notification_member on notification (member, id desc);
create index notification_unseen on notification (member) where seen_at is null;
create index notification_unmailed on notification (id) where mailed_at is null;
create index notification_unpushed on notification (id) where pushed_at is null;
create index notification_question on notification (question);
create index notification_answer on notification (answer);
create index notification_by on notification (by_member);

-- An e-mail address is given by choice and confirmed by a link. `off` and `more` are kinds, against their default.
create table mail_choice (
	member uuid primary key references member on delete cascade,
	address text not null,
	confirmed_at timestamptz,
	-- SHA-256 of what the link to confirm holds.
	token bytea,
	token_at timestamptz,
	kinds text[] not null,
	digest boolean not null default true,
	digest_at timestamptz not null default now()
);

-- A device that wants notifications: as its browser gave it.
create table push_device (
	endpoint text primary key,
	member uuid not null references member on delete cascade,
	p256dh text not null,
	auth text not null,
	since timestamptz not null default now()
);
create index push_device_member on push_device (member);

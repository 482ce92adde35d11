-- Keys with which somebody's own programs read and write here. The key itself is only with its owner.
create table api_token (
	id bigint generated always as identity primary key,
	hash bytea not null unique check (length(hash) = 32),
	member uuid not null references member on delete cascade,
	name text not null check (name <> ''),
	scope text not null check (scope in ('read', 'write')),
	made_at timestamptz not null default now(),
	-- To the hour.
	used_at timestamptz
);
create index api_token_member on api_token (member);

-- What was brought over from another place, by its name there, so that bringing it again adds nothing.
create table imported (
	key text primary key,
	member uuid references member on delete set null,
	question bigint references question on delete set null,
	answer bigint references answer on delete set null
);
create index imported_member on imported (member);
create index imported_question on imported (question);
create index imported_answer on imported (answer);

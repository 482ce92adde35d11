-- Who takes part. Columns as Better Auth writes them (printed by its compileMigrations, names ours); an e-mail
-- address is asked of nobody, so `email` holds <uuid>@users.invalid.
create table member (
	id uuid primary key default gen_random_uuid(),
	name text not null,
	email text not null unique,
	email_verified boolean not null,
	image text,
	created_at timestamptz not null default now(),
	updated_at timestamptz not null default now(),
	-- The nickname in lower case, and as its owner writes it.
	username text not null unique,
	display_username text not null
);

create table session (
	id uuid primary key default gen_random_uuid(),
	expires_at timestamptz not null,
	token text not null unique,
	created_at timestamptz not null default now(),
	updated_at timestamptz not null,
	ip_address text,
	user_agent text,
	member uuid not null references member on delete cascade
);
create index session_member on session (member);
create index session_expires on session (expires_at);

create table credential (
	id uuid primary key default gen_random_uuid(),
	account_id text not null,
	provider_id text not null,
	member uuid not null references member on delete cascade,
	access_token text,
	refresh_token text,
	id_token text,
	access_token_expires_at timestamptz,
	refresh_token_expires_at timestamptz,
	scope text,
	password text,
	created_at timestamptz not null default now(),
	updated_at timestamptz not null
);
create index credential_member on credential (member);

create table verification (
	id uuid primary key default gen_random_uuid(),
	identifier text not null,
	value text not null,
	expires_at timestamptz not null,
	created_at timestamptz not null default now(),
	updated_at timestamptz not null default now()
);
create index verification_identifier on verification (identifier);

create table rate_limit (
	id uuid primary key default gen_random_uuid(),
	key text not null unique,
	count integer not null,
	last_request bigint not null
);

-- Wrong passwords for one nickname, from wherever they come; rate_limit counts by address.
create table sign_in_failure (
	username text primary key,
	count integer not null,
	since timestamptz not null default now()
);
create index sign_in_failure_since on sign_in_failure (since);

-- One row each: what signs the session cookies. Made at the first use.
create table secret (
	name text primary key,
	value text not null
);

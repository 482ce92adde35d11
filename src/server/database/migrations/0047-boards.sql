-- Who is in which week now, for those who want to be seen there. The latest word stands; it fades after two weeks.
create table together (
	member uuid primary key references member on delete cascade,
	week smallint not null check (week between 1 and 99),
	said_at timestamptz not null default now()
);
create index together_week on together (week, said_at desc);

-- Earned and worn by choice. Who says so: the wearer from their own diary, or the host.
create table badge (
	member uuid not null references member on delete cascade,
	kind text not null check (kind in ('graduate')),
	said_by text not null check (said_by in ('diary', 'host')),
	given_at timestamptz not null default now(),
	primary key (member, kind)
);

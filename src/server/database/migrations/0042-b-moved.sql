-- The host's people put it on other boards: a change of its words by the writer leaves it there.
alter table question add column moved boolean not null default false;

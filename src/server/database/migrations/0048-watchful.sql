-- Whether an answer's words speak of a danger sign, as for questions: the host's people look at it first.
alter table answer add column danger boolean not null default false;
create index answer_danger on answer (id) where danger;

-- Since when: what was copied with a question that was put into another goes back with it.
alter table mute add column since timestamptz not null default now();

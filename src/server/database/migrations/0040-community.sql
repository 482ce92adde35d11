-- Who looks after the place, and what is not shown. Rooms that come after build on these.
alter table member add column role text not null default 'member' check (role in ('member', 'helper', 'host'));

-- Null is shown. Held waits for the host's people; deleted is the writer's own doing; merged went into another question.
alter table question add column hidden text check (hidden in ('held', 'hidden', 'deleted', 'merged'));
alter table answer add column hidden text check (hidden in ('held', 'hidden', 'deleted'));

-- The kinds are the code's (server/ask/tables.ts): a new one needs no migration.
alter table ask_event drop constraint ask_event_kind_check;
-- What more there is to say of it; never words that somebody wrote.
alter table ask_event add column detail jsonb;

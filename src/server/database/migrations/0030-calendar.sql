-- Calendars that people subscribe to. Only what their device sent for it: names, days and times of runs to come.
create table calendar_feed (
	-- SHA-256 of the secret in the address. The secret itself is only on the device and in its calendars.
	key bytea primary key check (length(key) = 32),
	name text not null,
	-- As core/run/feed.ts writes them. A run that is off stays without its words, so that its count never goes back.
	appointments jsonb not null,
	-- The last day on which anybody sent or asked. After a year without, it is dropped.
	used_on date not null default current_date
);
create index calendar_feed_used_on on calendar_feed (used_on);

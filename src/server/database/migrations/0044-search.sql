-- Search and "asked before". Both look in one table, which the triggers below keep up whoever changes a question.
alter table question
	add column side text check (side in ('left', 'right', 'both')),
	add column onset text check (onset in ('during', 'after', 'next-morning', 'rest'));
update question set side = follow_up.side, onset = follow_up.onset
	from follow_up where follow_up.question = question.id;

-- With these gone, an answer that only changes the count of a question touches no index of words.
drop index question_words, question_title_likeness, question_areas, question_week, question_unanswered;
alter table question drop column words;

-- One row for each question that is shown, in parts by its number: each part has indexes of its own, small ones, and
-- the newest questions are looked for part after part.
create table findable (
	question bigint primary key,
	asked_at timestamptz not null,
	words tsvector not null
) partition by range (question);

-- The first and the last day (UTC) on which questions of a block of 2048 were asked, at the widest.
create table findable_days (
	block bigint primary key,
	earliest date not null,
	latest date not null
);

-- The part with the questions from part * 131072 on is made when the first of them comes. Made aside and attached, so
-- that nobody who reads waits; locked, because two may ask in the same moment.
create function make_findable_part(part bigint) returns void language plpgsql as $$
declare
	name constant text := 'findable_' || part;
begin
	if to_regclass(name) is not null then return; end if;
	-- Of a lock on a table, not of an advisory one: only that makes PostgreSQL look anew which tables there are.
	lock table findable in share update exclusive mode;
	if to_regclass(name) is not null then return; end if;
	execute format('create table %I (like findable including all)', name);
	execute format('alter table findable attach partition %I for values from (%s) to (%s)',
		name, part << 17, (part + 1) << 17);
end
$$;

-- The words people use, as they write them. `seen` is in about how many questions, and counted no further than 20, so
-- that common words are not written again with every question.
create table word (
	word text primary key,
	seen smallint not null
);
create index word_likeness on word using gin (word gin_trgm_ops);

-- What a question is found by: its words with their places, and what it is about as words that begin with =, which no
-- text yields; an area also together with week, side and onset, which are looked for together. =block is where in its part it stands, in blocks of 2048: newest_with reads a common word's questions by it.
create function words_of(q question, helped boolean) returns tsvector language sql stable as $$
	select setweight(to_tsvector('english', q.title), 'A') || setweight(to_tsvector('english', q.body), 'B')
		|| array_to_tsvector(array_remove(array[
			case when q.audience = 'everyone' then '=everyone' end,
			'=week:' || q.week,
			'=side:' || q.side,
			'=onset:' || q.onset,
			case when q.answers > 0 then '=answered' else '=open' end,
			case when helped then '=helped' end,
			'=from:' || q.author,
			'=block:' || ((q.id & 131071) >> 11)
		] || array(select '=area:' || area || about from unnest(q.areas) as area,
				unnest(array['', ':week:' || q.week, ':side:' || q.side, ':onset:' || q.onset]) as about where area <> '')
		  || array(select '=title:' || lexeme from unnest(to_tsvector('english', q.title))), null))
$$;

create function make_findable(ids bigint[]) returns void language plpgsql as $$
begin
	perform make_findable_part(part) from (select distinct id >> 17 as part from unnest(ids) as id) as parts;
	delete from findable using question q
		where findable.question = any(ids) and q.id = findable.question and q.hidden is not null;
	insert into findable as f (question, asked_at, words)
		select q.id, q.asked_at, words_of(q, exists (
			select from answer a where a.question = q.id and a.helped_at is not null and a.hidden is null))
		from question q where q.id = any(ids) and q.hidden is null
		on conflict (question) do update set asked_at = excluded.asked_at, words = excluded.words;
	insert into findable_days as days (block, earliest, latest)
		select q.id >> 11, min(day), max(day)
		from question q, lateral (select (q.asked_at at time zone 'UTC')::date as day) as asked
		where q.id = any(ids) group by q.id >> 11 order by q.id >> 11
		on conflict (block) do update set earliest = least(days.earliest, excluded.earliest),
			latest = greatest(days.latest, excluded.latest)
		where excluded.earliest < days.earliest or excluded.latest > days.latest;
end
$$;

-- Only words that everybody may read; in order, so that two at once cannot wait for each other.
create function note_words(ids bigint[]) returns void language sql as $$
	insert into word as w (word, seen)
		select found.word, least(20, count(*))
		from question q, unnest(tsvector_to_array(to_tsvector('simple', q.title || ' ' || q.body))) as found (word)
		where q.id = any(ids) and q.hidden is null and q.audience = 'everyone'
			and found.word ~ '^[[:alpha:]]{3,30}$'
			and not exists (select from word known where known.word = found.word and known.seen >= 20)
		group by found.word order by found.word
	on conflict (word) do update set seen = least(20, w.seen + excluded.seen)
$$;

-- What few wrote goes with the words of one who takes them back; others who write it will be corrected less.
create function forget_words(texts text) returns void language sql as $$
	delete from word where seen < 3 and word = any(tsvector_to_array(to_tsvector('simple', texts)))
$$;

create function question_asked() returns trigger language plpgsql as $$
declare ids bigint[] := array(select id from added);
begin
	perform make_findable(ids), note_words(ids);
	return null;
end
$$;
create trigger question_asked after insert on question
	referencing new table as added for each statement execute function question_asked();

create function question_changed() returns trigger language plpgsql as $$
begin
	perform make_findable(array[new.id]);
	if (old.title, old.body, old.audience, old.hidden) is distinct from (new.title, new.body, new.audience, new.hidden) then
		perform forget_words(old.title || ' ' || old.body), note_words(array[new.id]);
	end if;
	return null;
end
$$;
create trigger question_changed after update on question for each row
	when ((old.title, old.body, old.audience, old.areas, old.week, old.side, old.onset, old.hidden, old.author, old.answers > 0)
		is distinct from
		(new.title, new.body, new.audience, new.areas, new.week, new.side, new.onset, new.hidden, new.author, new.answers > 0))
	execute function question_changed();

create function question_gone() returns trigger language plpgsql as $$
begin
	delete from findable where question = old.id;
	perform forget_words(old.title || ' ' || old.body);
	return null;
end
$$;
create trigger question_gone after delete on question for each row execute function question_gone();

create function answer_helped() returns trigger language plpgsql as $$
begin
	perform make_findable(array[old.question, new.question]);
	return null;
end
$$;
create trigger answer_helped after update on answer for each row
	when ((old.helped_at is not null or new.helped_at is not null)
		and (old.helped_at, old.hidden, old.question) is distinct from (new.helped_at, new.hidden, new.question))
	execute function answer_helped();
create function answer_gone() returns trigger language plpgsql as $$
begin
	perform make_findable(array[old.question]);
	return null;
end
$$;
create trigger answer_gone after delete on answer for each row
	when (old.helped_at is not null) execute function answer_gone();

-- What was asked before there was a search.
select make_findable(array(select id from question)), note_words(array(select id from question));
-- What waits to be sorted into the index is read by every search: hence only a little of it.
create index findable_words on findable using gin (words) with (gin_pending_list_limit = 256);

-- The newest questions with these words, `most` at most, that bear `seen` (null for all) and were asked on the days from
-- `since` to `until` (UTC, null for no bound), with numbers smaller than `below` (null for all). Part after part, the newest
-- first. What is common is read from the newest blocks of a part, two at a time; what is not, from whole parts, where its
-- index entries are few. So many in two blocks and so many wanted tell which is less to read (measured).
create function newest_with(query tsquery, most integer, below bigint, seen tsquery, since date, until date)
	returns table (question bigint, words tsvector) language plpgsql stable rows 50 set enable_seqscan = off as $$
declare
	-- Ordered by the bare number, the planner walks every question by it. Without the selects it weighs every word first.
	reading constant text := 'select question, words from %I where words @@ (select $1) and question + 0 < $2
		and ($3 is null or (words @@ (select $3)) is true) and ($4 is null or asked_at >= $4 at time zone ''UTC'')
		and ($5 is null or asked_at < ($5 + 1) at time zone ''UTC'') order by question + 0 desc limit $6';
	upto bigint := coalesce(below, (select max(id) + 1 from question), 0);
	wanted integer := most;
	common boolean := true;
	part text;
	first bigint;
	highest bigint;
	lowest bigint;
	found integer;
begin
	for number in reverse (upto - 1) >> 17 .. 0 loop
		part := 'findable_' || number;
		first := number::bigint << 17;
		upto := least(upto, first + 131072);
		continue when to_regclass(part) is null;
		if since is not null or until is not null then
			select max(block), min(block) into highest, lowest from findable_days as days
				where block between first >> 11 and upto - 1 >> 11
				and (since is null or latest >= since) and (until is null or earliest <= until);
			continue when highest is null;
			first := greatest(first, lowest << 11);
			upto := least(upto, highest + 1 << 11);
		end if;
		while common and upto > first loop
			return query execute format(reading, part) using query && (
				'''=block:' || ((upto - 1 & 131071) >> 11) || ''' | ''=block:' || ((upto - 1 & 131071) >> 11) - 1 || ''''
			)::tsquery, upto, seen, since, until, wanted;
			get diagnostics found = row_count;
			wanted := wanted - found;
			if wanted = 0 then return; end if;
			common := found * found >= 4 * wanted;
			upto := greatest(first, (((upto - 1) >> 11) - 1) << 11);
		end loop;
		continue when upto = first;
		return query execute format(reading, part) using query, upto, seen, since, until, wanted;
		get diagnostics found = row_count;
		wanted := wanted - found;
		if wanted = 0 then return; end if;
	end loop;
end
$$;

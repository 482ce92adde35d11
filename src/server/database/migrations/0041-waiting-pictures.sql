-- Pictures that were sent and stand under no post yet; they are cleared away after two days.
create index picture_waiting on picture (added_at) where question is null and answer is null;

-- A source may say after all that a measurement holds that it took back. Of two tellings the one that was told later counts,
-- in whatever order they come.
alter table measurement add column told_at timestamptz;
update measurement set told_at = recorded_at;
alter table measurement alter column told_at set not null;
grant update (told_at) on measurement to baton_care_plans;

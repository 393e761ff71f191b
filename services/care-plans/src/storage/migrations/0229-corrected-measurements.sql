-- A source may correct what it measured: of its tellings the one that was told last counts, in whatever order they come. A
-- check that rests on an earlier one stays as it was counted, says since when it counts no more, and another stands in its
-- place. A process from before goes on with the first value; the new ones correct it when it is told again.
alter table goal_progress add column corrected_at timestamptz;
grant update (corrected_at) on goal_progress to baton_care_plans;
alter table goal_progress drop constraint goal_progress_once;
create unique index goal_progress_once on goal_progress (goal_id, observation_id) where corrected_at is null;

grant update (system, value, unit, at, recorded_at) on measurement to baton_care_plans;

-- Cases of published measures are worked out over the facts that somebody may know of, so they are kept for whom they were
-- counted. What is kept is a day old at most and made anew when it is asked for: nothing is lost.
truncate published_case;
alter table published_case add column counted_for text not null;
alter table published_case drop constraint published_case_pkey;
alter table published_case add primary key (measure_code, period_from, period_until, as_of, counted_for, id);

-- The cases of published measures: their rules are no SQL, so who counts is worked out in code and put here, where numbers,
-- groups and lists are made from it as from the cases of every other measure. Made anew each time, kept for a day for those
-- who page through it; unlogged, for nothing is lost that could not be made again.
create unlogged table published_case (
  measure_code text not null,
  period_from timestamptz not null,
  period_until timestamptz not null,
  as_of timestamptz not null,
  id text not null,
  patient_id text not null,
  started_at timestamptz not null,
  due_at timestamptz not null,
  in_denominator boolean not null,
  in_numerator boolean not null,
  reason text not null,
  counted_at timestamptz not null,
  primary key (measure_code, period_from, period_until, as_of, id)
);
create index published_case_counted on published_case (counted_at);

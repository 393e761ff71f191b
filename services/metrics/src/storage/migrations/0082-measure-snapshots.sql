-- What every measure came to by the end of a day, kept as it was then: a recompute as of that instant must come to the same,
-- whatever became known later. Nothing here is changed.
create table measure_snapshot (
  measure_code text not null,
  -- The day that had ended; the numbers are those of its month up to it.
  day date not null,
  measure_version text not null,
  as_of timestamptz not null,
  initial_population int not null,
  denominator int not null,
  numerator int not null,
  taken_at timestamptz not null,
  primary key (measure_code, day)
);
revoke update, delete, truncate on measure_snapshot from baton_metrics;

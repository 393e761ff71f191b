-- How much of a full-time position somebody works, and from which day on: a caseload is told for a full position. What was
-- recorded later about the same day takes its place; nothing is changed.
create table staffing (
  id text primary key,
  practitioner_id text not null,
  full_time_equivalent numeric(4, 3) not null check (full_time_equivalent > 0 and full_time_equivalent <= 1),
  starts_on date not null,
  recorded_at timestamptz not null,
  recorded_by text not null
);
create index staffing_of_practitioner on staffing (practitioner_id, starts_on, recorded_at);
revoke update, delete, truncate on staffing from baton_metrics;

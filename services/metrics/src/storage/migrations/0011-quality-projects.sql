-- Improvement projects: what shall get better, by which number, and what was tried.
create table quality_project (
  id text primary key,
  version int not null default 1,
  title text not null,
  aim text not null,
  measure_code text not null,
  target_rate float8 check (target_rate between 0 and 1),
  opened_at timestamptz not null,
  opened_by text not null
);
create index quality_project_of_measure on quality_project (measure_code, opened_at);

-- Plan, do, study, act: one change that was tried. Its first day stands on the measure's charts.
create table pdsa_cycle (
  id text primary key,
  project_id text not null references quality_project,
  change text not null,
  prediction text,
  started_on date not null,
  ended_on date check (ended_on >= started_on),
  finding text,
  decision text check (decision in ('ADOPT', 'ADAPT', 'ABANDON')),
  recorded_at timestamptz not null,
  recorded_by text not null
);
create index pdsa_cycle_of_project on pdsa_cycle (project_id, started_on);

create table root_cause (
  id text primary key,
  project_id text not null references quality_project,
  method text not null check (method in ('FIVE_WHYS', 'FISHBONE', 'FAILURE_MODES', 'CASE_REVIEW')),
  category text not null check (category in ('PEOPLE', 'PROCESS', 'EQUIPMENT', 'INFORMATION', 'ENVIRONMENT', 'POLICY')),
  finding text not null,
  recorded_at timestamptz not null,
  recorded_by text not null
);
create index root_cause_of_project on root_cause (project_id, recorded_at);

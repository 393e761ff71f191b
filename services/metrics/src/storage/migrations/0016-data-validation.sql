-- Rows that cannot be right, by rule and subject: each raised once, whoever runs the rules however often.
insert into allowed_transition (machine, from_status, to_status) values
  ('validation_issue', null, 'OPEN'),
  ('validation_issue', 'OPEN', 'RESOLVED'),
  ('validation_issue', 'RESOLVED', 'OPEN'),
  ('validation_run', null, 'QUEUED'),
  ('validation_run', 'QUEUED', 'RUNNING'),
  ('validation_run', 'RUNNING', 'COMPLETED');

create table validation_issue (
  id text primary key,
  version int not null default 1,
  rule text not null,
  subject_id text not null,
  subject_type text not null,
  related_id text,
  patient_id text,
  status text not null,
  -- CORRECTED: right at the source. ACCEPTED: right as it is. GONE: no run finds it any more.
  resolution text check (resolution in ('CORRECTED', 'ACCEPTED', 'GONE')),
  note text,
  found_at timestamptz not null,
  last_found_at timestamptz not null,
  resolved_at timestamptz,
  resolved_by text,
  unique (rule, subject_id),
  constraint validation_issue_resolution check ((status = 'RESOLVED') = (resolution is not null))
);
create index validation_issue_by_status on validation_issue (status, found_at, id);
create index validation_issue_of_patient on validation_issue (patient_id);
create trigger validation_issue_moves before insert or update on validation_issue
  for each row execute function refuse_illegal_transition();

create table validation_run (
  id text primary key,
  status text not null,
  rules_done int not null default 0,
  raised int not null default 0,
  reopened int not null default 0,
  gone int not null default 0,
  requested_by text not null,
  requested_at timestamptz not null,
  finished_at timestamptz,
  touched_at timestamptz not null default clock_timestamp()
);
create index validation_run_open on validation_run (touched_at) where status <> 'COMPLETED';
create trigger validation_run_moves before insert or update on validation_run
  for each row execute function refuse_illegal_transition();

revoke delete, truncate on validation_issue, validation_run from baton_metrics;

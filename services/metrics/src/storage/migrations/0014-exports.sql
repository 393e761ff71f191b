-- Files that somebody asked for. The rows are made piece by piece, each piece in one transaction with how far it brings
-- the job, so that a worker that dies leaves nothing behind and the next one goes on.
insert into allowed_transition (machine, from_status, to_status) values
  ('export_job', null, 'QUEUED'),
  ('export_job', 'QUEUED', 'RUNNING'),
  ('export_job', 'QUEUED', 'CANCELLED'),
  ('export_job', 'QUEUED', 'FAILED'),
  ('export_job', 'RUNNING', 'COMPLETED'),
  ('export_job', 'RUNNING', 'CANCELLED'),
  ('export_job', 'RUNNING', 'FAILED'),
  ('export_job', 'COMPLETED', 'EXPIRED');

create table export_job (
  id text primary key,
  version int not null default 1,
  kind text not null check (kind in ('FACTS', 'MEASURE_CASES', 'INDIVIDUAL_MEASURE_REPORTS', 'SUMMARY_MEASURE_REPORT')),
  format text not null check (format in ('CSV', 'NDJSON')),
  measure_code text,
  period_start date not null,
  period_end date not null,
  stratify_by text,
  -- Only what was known at this instant is in the file.
  as_of timestamptz not null,
  status text not null,
  status_reason text,
  requested_by text not null,
  requested_at timestamptz not null,
  -- Who asked, with what rights: the rows are chosen under these, and the file is handed out only while they still hold.
  viewer jsonb not null,
  de_identified boolean not null,
  -- Tells rows of one person together within a de-identified file; forgotten when the file is done (45 CFR 164.514(c)).
  salt text,
  -- Groups of more than ten people, whose sex, race, ethnicity and area a de-identified file may show.
  common_groups jsonb,
  after jsonb,
  rows_total int,
  rows_done int not null default 0,
  bytes bigint not null default 0,
  attempts int not null default 0,
  -- By the machine's clock: nobody has worked on it since.
  touched_at timestamptz not null default clock_timestamp(),
  finished_at timestamptz,
  expires_at timestamptz
);
create index export_job_of_requester on export_job (requested_by, requested_at);
create index export_job_open on export_job (touched_at) where status in ('QUEUED', 'RUNNING');
create index export_job_done on export_job (expires_at) where status = 'COMPLETED';
create trigger export_job_moves before insert or update on export_job
  for each row execute function refuse_illegal_transition();

-- The file, piece by piece: whichever machine is asked can hand out any part of it.
create table export_chunk (
  export_id text not null references export_job,
  first_byte bigint not null,
  data bytea not null,
  primary key (export_id, first_byte)
);

-- Whose rows are in a file of somebody who may not read every patient: checked again when it is fetched.
create table export_patient (
  export_id text not null references export_job,
  patient_id text not null,
  primary key (export_id, patient_id)
);

-- Who fetched what, and which part of it.
create table export_download (
  id text primary key,
  export_id text not null references export_job,
  at timestamptz not null,
  by text not null,
  first_byte bigint not null,
  last_byte bigint not null
);
create index export_download_of_export on export_download (export_id, at);

revoke delete, truncate on export_job from baton_metrics;
revoke update, truncate on export_chunk, export_patient from baton_metrics;
revoke update, delete, truncate on export_download from baton_metrics;

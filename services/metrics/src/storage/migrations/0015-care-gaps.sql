-- What is due for a patient, by rule and occasion (a stay, a year). Reviewed when something new is told of the patient and
-- when time alone may change it; `raised_for` is whose work it is in the queue now.
create table care_gap (
  id text primary key,
  patient_id text not null,
  rule text not null,
  occasion text not null,
  status text not null check (status in ('OPEN', 'CLOSED', 'NOT_APPLICABLE', 'EXCLUDED', 'PROSPECTIVE')),
  reason text not null,
  due_at timestamptz,
  since timestamptz not null,
  evidence_kind text,
  evidence_id text,
  evidence_at timestamptz,
  evidence_value float8,
  raised_for text check (raised_for is null or status = 'OPEN'),
  unique (patient_id, rule, occasion)
);
create index care_gap_by_status on care_gap (rule, status);

-- Whose gaps must be looked at, and from when: before all time when something new was told.
create table care_gap_check (
  patient_id text primary key,
  due_at timestamptz not null
);
create index care_gap_check_due on care_gap_check (due_at);

revoke delete, truncate on care_gap from baton_metrics;

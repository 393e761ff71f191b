create table payer (
  id text primary key,
  code text not null constraint payer_code unique,
  name text not null,
  line_of_business text not null constraint payer_line_of_business
    check (line_of_business in ('MEDICARE_ADVANTAGE', 'MEDICAID_MCO', 'MEDICAID_FFS', 'CHIP', 'QHP_FFE', 'COMMERCIAL')),
  state text,
  time_zone text not null
);

-- `authorization` is a reserved word of SQL.
create table prior_authorization (
  id text primary key,
  patient_id text not null,
  payer_id text not null constraint prior_authorization_payer references payer (id),
  coverage_id text,
  encounter_id text,
  ordering_practitioner_id text,
  status text not null,
  status_reason text,
  version int not null default 1,
  request_version int not null constraint prior_authorization_request_version check (request_version >= 1),
  line_of_business text not null,
  priority text not null constraint prior_authorization_priority check (priority in ('STANDARD', 'EXPEDITED')),
  service_kind text not null constraint prior_authorization_service_kind
    check (service_kind in ('PRIOR_AUTHORIZATION', 'NOT_SUBJECT_TO_PRIOR_AUTHORIZATION', 'PART_B_DRUG',
                            'CONCURRENT_EXTENSION')),
  diagnoses jsonb not null,
  required_documents text[] not null,
  trace text,
  authorization_number text,
  created_at timestamptz not null,
  created_by text not null,
  submitted_at timestamptz,
  due_at timestamptz,
  decided_at timestamptz
);
create index prior_authorization_by_patient on prior_authorization (patient_id, created_at, id);
create index prior_authorization_newest on prior_authorization (created_at, id);
create index prior_authorization_due on prior_authorization (due_at) where decided_at is null;

-- Which state may follow which (domain.md 6.5). The same rows as ALLOWED in domain/status.ts; a test compares them.
create table prior_authorization_transition (
  from_status text not null,
  to_status text not null,
  primary key (from_status, to_status)
);
insert into prior_authorization_transition (from_status, to_status) values
  ('DRAFT', 'READY'), ('DRAFT', 'NOT_REQUIRED'), ('DRAFT', 'CANCELLED'), ('DRAFT', 'WITHDRAWN'),
  ('READY', 'QUEUED'), ('READY', 'NOT_REQUIRED'), ('READY', 'CANCELLED'), ('READY', 'WITHDRAWN'),
  ('QUEUED', 'SUBMITTED'), ('QUEUED', 'FAILED_TO_SEND'), ('QUEUED', 'WITHDRAWN'),
  ('SUBMITTED', 'APPROVED'), ('SUBMITTED', 'PARTIALLY_APPROVED'), ('SUBMITTED', 'MODIFIED'), ('SUBMITTED', 'DENIED'), ('SUBMITTED', 'NOT_REQUIRED'), ('SUBMITTED', 'CANCELLED'), ('SUBMITTED', 'PENDED'), ('SUBMITTED', 'REJECTED'), ('SUBMITTED', 'CONTACT_PAYER'), ('SUBMITTED', 'RESPONSE_UNKNOWN'), ('SUBMITTED', 'WITHDRAWN'),
  ('FAILED_TO_SEND', 'READY'), ('FAILED_TO_SEND', 'CANCELLED'), ('FAILED_TO_SEND', 'WITHDRAWN'),
  ('RESPONSE_UNKNOWN', 'APPROVED'), ('RESPONSE_UNKNOWN', 'PARTIALLY_APPROVED'), ('RESPONSE_UNKNOWN', 'MODIFIED'), ('RESPONSE_UNKNOWN', 'DENIED'), ('RESPONSE_UNKNOWN', 'NOT_REQUIRED'), ('RESPONSE_UNKNOWN', 'CANCELLED'), ('RESPONSE_UNKNOWN', 'PENDED'), ('RESPONSE_UNKNOWN', 'REJECTED'), ('RESPONSE_UNKNOWN', 'CONTACT_PAYER'), ('RESPONSE_UNKNOWN', 'QUEUED'), ('RESPONSE_UNKNOWN', 'FAILED_TO_SEND'), ('RESPONSE_UNKNOWN', 'WITHDRAWN'),
  ('PENDED', 'APPROVED'), ('PENDED', 'PARTIALLY_APPROVED'), ('PENDED', 'MODIFIED'), ('PENDED', 'DENIED'), ('PENDED', 'NOT_REQUIRED'), ('PENDED', 'CANCELLED'), ('PENDED', 'CONTACT_PAYER'), ('PENDED', 'INFO_REQUESTED'), ('PENDED', 'DENIED_LAPSED'), ('PENDED', 'WITHDRAWN'),
  ('INFO_REQUESTED', 'APPROVED'), ('INFO_REQUESTED', 'PARTIALLY_APPROVED'), ('INFO_REQUESTED', 'MODIFIED'), ('INFO_REQUESTED', 'DENIED'), ('INFO_REQUESTED', 'NOT_REQUIRED'), ('INFO_REQUESTED', 'CANCELLED'), ('INFO_REQUESTED', 'CONTACT_PAYER'), ('INFO_REQUESTED', 'PENDED'), ('INFO_REQUESTED', 'DENIED_LAPSED'), ('INFO_REQUESTED', 'WITHDRAWN'),
  ('REJECTED', 'READY'), ('REJECTED', 'WITHDRAWN'),
  ('CONTACT_PAYER', 'APPROVED'), ('CONTACT_PAYER', 'PARTIALLY_APPROVED'), ('CONTACT_PAYER', 'MODIFIED'), ('CONTACT_PAYER', 'DENIED'), ('CONTACT_PAYER', 'NOT_REQUIRED'), ('CONTACT_PAYER', 'CANCELLED'), ('CONTACT_PAYER', 'PENDED'), ('CONTACT_PAYER', 'WITHDRAWN'),
  ('APPROVED', 'UPDATE_QUEUED'), ('APPROVED', 'CANCEL_REQUESTED'), ('APPROVED', 'EXPIRED'), ('APPROVED', 'EXHAUSTED'),
  ('PARTIALLY_APPROVED', 'P2P_REQUESTED'), ('PARTIALLY_APPROVED', 'APPEALED'), ('PARTIALLY_APPROVED', 'UPDATE_QUEUED'), ('PARTIALLY_APPROVED', 'CANCEL_REQUESTED'), ('PARTIALLY_APPROVED', 'EXPIRED'), ('PARTIALLY_APPROVED', 'EXHAUSTED'),
  ('MODIFIED', 'P2P_REQUESTED'), ('MODIFIED', 'APPEALED'), ('MODIFIED', 'UPDATE_QUEUED'), ('MODIFIED', 'CANCEL_REQUESTED'), ('MODIFIED', 'EXPIRED'), ('MODIFIED', 'EXHAUSTED'),
  ('DENIED', 'P2P_REQUESTED'), ('DENIED', 'APPEALED'),
  ('DENIED_LAPSED', 'APPROVED'), ('DENIED_LAPSED', 'PARTIALLY_APPROVED'), ('DENIED_LAPSED', 'MODIFIED'), ('DENIED_LAPSED', 'DENIED'), ('DENIED_LAPSED', 'APPEALED'),
  ('P2P_REQUESTED', 'APPROVED'), ('P2P_REQUESTED', 'MODIFIED'), ('P2P_REQUESTED', 'PARTIALLY_APPROVED'), ('P2P_REQUESTED', 'DENIED'), ('P2P_REQUESTED', 'APPEALED'),
  ('APPEALED', 'OVERTURNED'), ('APPEALED', 'UPHELD'), ('APPEALED', 'DISMISSED'),
  ('OVERTURNED', 'APPROVED'), ('OVERTURNED', 'MODIFIED'),
  ('UPHELD', 'APPEALED'),
  ('DISMISSED', 'APPEALED'),
  ('UPDATE_QUEUED', 'PENDED'), ('UPDATE_QUEUED', 'APPROVED'), ('UPDATE_QUEUED', 'PARTIALLY_APPROVED'), ('UPDATE_QUEUED', 'MODIFIED'),
  ('CANCEL_REQUESTED', 'CANCELLED');
revoke insert, update, delete, truncate on prior_authorization_transition from baton_authorizations;

-- Whatever a program does, an impossible step or a lost update is impossible here too.
create function prior_authorization_takes_allowed_steps() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.status not in ('DRAFT', 'READY') then
      raise exception 'authorization %: it cannot begin as %', new.id, new.status using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if new.version <> old.version + 1 then
    raise exception 'authorization %: version % cannot follow %', old.id, new.version, old.version
      using errcode = 'check_violation';
  end if;
  if new.status <> old.status and not exists (
    select from prior_authorization_transition step
     where step.from_status = old.status and step.to_status = new.status
  ) then
    raise exception 'authorization %: the step from % to % is not allowed', old.id, old.status, new.status
      using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger prior_authorization_takes_allowed_steps before insert or update on prior_authorization
  for each row execute function prior_authorization_takes_allowed_steps();

create table service_line (
  id text primary key,
  authorization_id text not null constraint service_line_authorization references prior_authorization (id),
  sequence int not null constraint service_line_sequence check (sequence >= 1),
  code_system text not null,
  code text not null,
  code_display text,
  quantity double precision not null constraint service_line_quantity check (quantity > 0),
  unit text not null,
  service_from date,
  service_to date,
  service_type_code text not null,
  place_of_service text not null,
  outcome text,
  action_code text,
  reason_system text,
  reason_code text,
  reason_display text,
  note text,
  authorization_number text,
  approved_quantity double precision,
  approved_from date,
  approved_to date,
  constraint service_line_once unique (authorization_id, sequence)
);

create table authorization_document (
  id text primary key,
  authorization_id text not null constraint authorization_document_authorization references prior_authorization (id),
  kind text not null,
  document_id text,
  attached_at timestamptz not null,
  attached_by text not null
);
create index authorization_document_by_authorization on authorization_document (authorization_id, attached_at, id);

-- How each authorization came to stand where it stands. Never changed, never removed.
create table authorization_status_change (
  id text primary key,
  authorization_id text not null
    constraint authorization_status_change_authorization references prior_authorization (id),
  at timestamptz not null,
  by text not null,
  from_status text,
  to_status text not null,
  reason text
);
create index authorization_status_change_by_authorization on authorization_status_change (authorization_id, id);
revoke update, delete, truncate on authorization_status_change from baton_authorizations;

-- Clocks are rows: started once, swept by due time.
create table authorization_deadline (
  id text primary key,
  authorization_id text not null constraint authorization_deadline_authorization references prior_authorization (id),
  rule text not null,
  label text not null,
  source text not null,
  started_at timestamptz not null,
  due_at timestamptz not null,
  time_zone text not null,
  act_by date,
  extended_by jsonb not null,
  status text not null constraint authorization_deadline_status
    check (status in ('RUNNING', 'MET', 'MISSED', 'PAUSED', 'CANCELLED')),
  met_at timestamptz
);
create index authorization_deadline_by_authorization on authorization_deadline (authorization_id, started_at, id);
create index authorization_deadline_running on authorization_deadline (due_at) where status = 'RUNNING';

-- A payer sees each request version once: one row, one trace number, whatever is retried or clicked twice.
create table submission (
  id text primary key,
  authorization_id text not null constraint submission_authorization references prior_authorization (id),
  payer_id text not null constraint submission_payer references payer (id),
  request_version int not null,
  kind text not null constraint submission_kind check (kind in ('INITIAL')),
  submission_key text not null constraint submission_key_once unique,
  trace text not null constraint submission_trace_once unique,
  status text not null constraint submission_status
    check (status in ('QUEUED', 'SENDING', 'RESPONSE_UNKNOWN', 'ANSWERED', 'FAILED')),
  attempts int not null,
  inquiries int not null,
  claims int not null,
  next_attempt_at timestamptz,
  lease_until timestamptz,
  snapshot text,
  snapshot_hash text,
  queued_at timestamptz not null,
  sent_at timestamptz,
  answered_at timestamptz,
  problem text,
  constraint submission_snapshot_before_sending check (status in ('QUEUED', 'FAILED') or snapshot is not null),
  constraint submission_version_once unique (authorization_id, request_version, kind)
);
create index submission_due on submission (next_attempt_at) where next_attempt_at is not null;

-- What was sent once never changes.
create function submission_keeps_its_trace() returns trigger language plpgsql as $$
begin
  if new.trace <> old.trace or new.submission_key <> old.submission_key then
    raise exception 'submission %: its trace number never changes', old.id using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger submission_keeps_its_trace before update on submission
  for each row execute function submission_keeps_its_trace();

-- What the payer decided, as it came. The same decision, by whatever way, is one row.
create table determination (
  id text primary key,
  authorization_id text not null constraint determination_authorization references prior_authorization (id),
  submission_id text not null constraint determination_submission references submission (id),
  trace text not null,
  sequence int not null,
  determination_key text not null,
  action_code text not null,
  outcome text not null,
  authorization_number text,
  reference_number text,
  reason_system text,
  reason_code text,
  reason_display text,
  note text,
  approved_quantity double precision,
  approved_from date,
  approved_to date,
  channel text not null constraint determination_channel check (channel in ('RESPONSE', 'NOTIFICATION', 'INQUIRY')),
  applied boolean not null,
  recorded_at timestamptz not null,
  constraint determination_once unique (trace, sequence, determination_key)
);
create index determination_by_authorization on determination (authorization_id, recorded_at, id);
revoke update, delete, truncate on determination from baton_authorizations;

-- The ledger of units: entries are only ever added, and never beyond what was approved.
create table units_entry (
  id text primary key,
  authorization_id text not null constraint units_entry_authorization references prior_authorization (id),
  sequence int not null,
  kind text not null constraint units_entry_kind check (kind in ('APPROVE', 'USE')),
  units double precision not null constraint units_entry_units check (units > 0),
  service_date date constraint units_entry_use_has_a_day check ((kind = 'USE') = (service_date is not null)),
  recorded_at timestamptz not null,
  recorded_by text not null
);
create index units_entry_by_authorization on units_entry (authorization_id, id);
revoke update, delete, truncate on units_entry from baton_authorizations;

create function units_entry_stays_within_approval() returns trigger language plpgsql as $$
declare
  line service_line;
  remaining double precision;
begin
  if new.kind <> 'USE' then
    return new;
  end if;
  select * into strict line from service_line
    where authorization_id = new.authorization_id and sequence = new.sequence for update;
  select coalesce(sum(case kind when 'APPROVE' then units else -units end), 0) into remaining from units_entry
    where authorization_id = new.authorization_id and sequence = new.sequence;
  if new.service_date < line.approved_from or new.service_date > line.approved_to then
    raise exception 'OUTSIDE_VALIDITY' using errcode = 'check_violation';
  end if;
  if new.units > remaining then
    raise exception 'EXCEEDS_APPROVED' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger units_entry_stays_within_approval before insert on units_entry
  for each row execute function units_entry_stays_within_approval();

create table dead_letter (
  id text primary key,
  authorization_id text not null constraint dead_letter_authorization references prior_authorization (id),
  patient_id text not null,
  submission_id text constraint dead_letter_submission references submission (id),
  reason text not null,
  detail text,
  attempts int not null,
  created_at timestamptz not null,
  resolved_at timestamptz
);
create index dead_letter_newest on dead_letter (created_at, id);

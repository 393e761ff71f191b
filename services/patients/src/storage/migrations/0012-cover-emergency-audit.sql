-- Somebody stands in for a colleague, from one instant until another; whom that opens stands beside it.
create table coverage_assignment (
  id text constraint coverage_assignment_pkey primary key,
  version int not null default 1,
  covered_id text not null constraint coverage_assignment_covered references practitioner (id),
  covering_id text not null constraint coverage_assignment_covering references practitioner (id),
  scope text not null constraint coverage_assignment_scope check (scope in ('ALL', 'HIGH_RISK')),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  reason text,
  granted_by text not null,
  granted_at timestamptz not null,
  revoked_at timestamptz,
  revoked_by text,
  constraint coverage_assignment_ends check (ends_at > starts_at),
  constraint coverage_assignment_two_people check (covered_id <> covering_id)
);
create index coverage_assignment_by_covered on coverage_assignment (covered_id, starts_at);
create index coverage_assignment_by_covering on coverage_assignment (covering_id, starts_at);

create table coverage_patient (
  coverage_id text not null constraint coverage_patient_coverage references coverage_assignment (id),
  patient_id text not null constraint coverage_patient_patient references patient (id),
  constraint coverage_patient_pkey primary key (coverage_id, patient_id)
);

create table on_call (
  id text constraint on_call_pkey primary key,
  practitioner_id text not null constraint on_call_practitioner references practitioner (id),
  role text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  set_by text not null,
  constraint on_call_ends check (ends_at > starts_at)
);
create index on_call_by_practitioner on on_call (practitioner_id, ends_at);

-- Emergency access: one patient, sixty minutes, reviewed by somebody else afterwards (domain: break-the-glass).
create table break_glass (
  id text constraint break_glass_pkey primary key,
  version int not null default 1,
  patient_id text not null constraint break_glass_patient references patient (id),
  practitioner_id text not null,
  reason_code text not null,
  reason text not null constraint break_glass_reason check (length(reason) >= 10),
  part2_form jsonb, -- 42 CFR 2.51(c): without it no Part 2 record opens
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  review_due_at timestamptz not null,
  status text not null constraint break_glass_status check (status in ('PENDING_REVIEW', 'JUSTIFIED', 'NOT_JUSTIFIED')),
  reviewed_by text,
  reviewed_at timestamptz,
  review_note text,
  constraint break_glass_is_an_hour check (ends_at = starts_at + interval '60 minutes'),
  constraint break_glass_reviewed_by_another check (reviewed_by <> practitioner_id),
  constraint break_glass_review_says_who check ((status = 'PENDING_REVIEW') = (reviewed_by is null))
);
create index break_glass_by_status on break_glass (status, review_due_at, id);
create index break_glass_by_patient on break_glass (patient_id, practitioner_id, ends_at);

-- Who saw what of whom, why and from which operation. A chain for each patient: each row's hash covers the one before,
-- the head says how long the chain is, so that neither a changed nor a missing row goes unseen.
create table access_log (
  patient_id text not null,
  sequence bigint not null,
  at timestamptz not null,
  viewer_id text not null,
  roles text[] not null,
  on_behalf_of text,
  purpose text not null,
  action text not null,
  operation text not null,
  fields text[] not null,
  break_glass_id text,
  request_id text not null,
  hash bytea not null,
  constraint access_log_pkey primary key (patient_id, sequence)
);
create index access_log_by_viewer on access_log (viewer_id, patient_id, sequence);
create table access_log_head (
  patient_id text constraint access_log_head_pkey primary key,
  sequence bigint not null,
  hash bytea not null
);
revoke update, delete on access_log from baton_patients;
revoke insert on access_log from baton_patients;
revoke insert, update, delete on access_log_head from baton_patients;

create function access_hash(before bytea, entry access_log) returns bytea language sql immutable as $$
  select sha256(before || convert_to(concat_ws('|', entry.patient_id, entry.sequence, extract(epoch from entry.at),
    entry.viewer_id, array_to_string(entry.roles, ','), coalesce(entry.on_behalf_of, ''), entry.purpose, entry.action,
    entry.operation, array_to_string(entry.fields, ','), coalesce(entry.break_glass_id, ''), entry.request_id), 'UTF8'))
$$;

-- The one way to write the log. Patients are taken in order, so that two writers never wait for each other.
create function append_access(who jsonb, seen jsonb) returns void language plpgsql security definer
  set search_path = public as $$
declare
  one record;
  head access_log_head;
  entry access_log;
begin
  for one in select key as patient_id, value as fields from jsonb_each(seen) order by key loop
    insert into access_log_head values (one.patient_id, 0, ''::bytea) on conflict do nothing;
    select * into head from access_log_head where patient_id = one.patient_id for update;
    entry.patient_id := one.patient_id;
    entry.sequence := head.sequence + 1;
    entry.at := (who->>'at')::timestamptz;
    entry.viewer_id := who->>'viewerId';
    entry.roles := array(select jsonb_array_elements_text(who->'roles'));
    entry.on_behalf_of := (select covered_id from coverage_assignment join coverage_patient on coverage_id = id
      where covering_id = entry.viewer_id and coverage_patient.patient_id = one.patient_id and revoked_at is null
        and starts_at <= entry.at and ends_at > entry.at limit 1);
    entry.purpose := who->>'purpose';
    entry.action := who->>'action';
    entry.operation := who->>'operation';
    entry.fields := array(select jsonb_array_elements_text(one.fields));
    entry.break_glass_id := (select id from break_glass where break_glass.patient_id = one.patient_id
      and practitioner_id = entry.viewer_id and starts_at <= entry.at and ends_at > entry.at
      order by starts_at desc limit 1);
    entry.request_id := who->>'requestId';
    entry.hash := access_hash(head.hash, entry);
    insert into access_log select entry.*;
    update access_log_head set sequence = entry.sequence, hash = entry.hash where patient_id = one.patient_id;
  end loop;
end $$;
grant execute on function append_access(jsonb, jsonb) to baton_patients;

-- Whether every row of a patient's chain is there and as it was written.
create function access_log_intact(patient text) returns boolean language plpgsql stable as $$
declare
  before bytea := ''::bytea;
  expected bigint := 0;
  entry access_log;
  head access_log_head;
begin
  for entry in select * from access_log where patient_id = patient order by sequence loop
    expected := expected + 1;
    if entry.sequence <> expected or entry.hash is distinct from access_hash(before, entry) then return false; end if;
    before := entry.hash;
  end loop;
  select * into head from access_log_head where patient_id = patient;
  return coalesce(head.sequence, 0) = expected and coalesce(head.hash, ''::bytea) = before;
end $$;

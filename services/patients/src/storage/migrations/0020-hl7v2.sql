-- Where in the facility somebody lies, and whether the beginning of the stay was told or only follows from its end.
alter table encounter add column location text;
alter table encounter add column inferred_admit boolean not null default false;

-- Every HL7 v2 message as it came, and what became of it. content_hash: the message without its own number and times of
-- sending, so that a message that is sent again is known again.
create table inbound_message (
  id text constraint inbound_message_pkey primary key,
  version int not null default 1,
  status text not null constraint inbound_message_status check (status in ('ACCEPTED', 'QUARANTINED', 'REPAIRED', 'DUPLICATE')),
  channel text not null constraint inbound_message_channel check (channel in ('HTTP', 'MLLP')),
  sending_application text,
  sending_facility text,
  control_id text,
  message_type text,
  content_hash bytea not null,
  text text not null,
  original_text text,
  acknowledgment text not null constraint inbound_message_acknowledgment check (acknowledgment in ('AA', 'AE', 'AR')),
  error_code text,
  reason text,
  effects jsonb not null,
  patient_id text constraint inbound_message_patient references patient (id),
  encounter_id text constraint inbound_message_encounter references encounter (id),
  duplicate_of text constraint inbound_message_duplicate_of references inbound_message (id),
  occurred_at timestamptz,
  received_at timestamptz not null,
  received_by text not null,
  constraint inbound_message_quarantine_has_a_reason check (status <> 'QUARANTINED' or reason is not null)
);
create index inbound_message_by_status on inbound_message (status, received_at, id);
create index inbound_message_by_received_at on inbound_message (received_at, id);
create index inbound_message_by_control_id on inbound_message (sending_facility, sending_application, control_id);
create index inbound_message_by_content on inbound_message (content_hash);
create index inbound_message_by_patient on inbound_message (patient_id, occurred_at);

create table inbound_message_step (
  message_id text not null constraint inbound_message_step_message references inbound_message (id),
  step int not null,
  at timestamptz not null,
  by text not null,
  from_status text,
  to_status text not null,
  reason text,
  constraint inbound_message_step_pkey primary key (message_id, step)
);
revoke update, delete on inbound_message_step from baton_patients;

-- What is accepted, or known from before, stays so; quarantine is left by repair or replay only.
create function inbound_message_moves() returns trigger language plpgsql as $$
begin
  if old.status = new.status and old.status <> 'ACCEPTED' and old.status <> 'DUPLICATE' then return new; end if;
  if (old.status, new.status) in (('QUARANTINED', 'REPAIRED'), ('QUARANTINED', 'ACCEPTED'), ('QUARANTINED', 'DUPLICATE'),
    ('REPAIRED', 'ACCEPTED'), ('REPAIRED', 'QUARANTINED'), ('REPAIRED', 'DUPLICATE')) then return new; end if;
  raise exception 'an inbound message cannot go from % to %', old.status, new.status;
end $$;
create trigger inbound_message_moves before update of status on inbound_message
  for each row execute function inbound_message_moves();

-- The hospital's number of a visit (PV1-19), with the last event that decided where the visit stands.
create table visit_number (
  system text not null,
  value text not null,
  encounter_id text not null constraint visit_number_encounter references encounter (id),
  last_event text,
  last_event_at timestamptz,
  constraint visit_number_pkey primary key (system, value)
);
create index visit_number_by_encounter on visit_number (encounter_id);

-- Appointments as a hospital's scheduling system tells them (SIU).
create table feed_appointment (
  id text constraint feed_appointment_pkey primary key,
  version int not null default 1,
  patient_id text not null constraint feed_appointment_patient references patient (id),
  system text not null,
  value text not null,
  status text not null constraint feed_appointment_status check (status in ('BOOKED', 'CANCELLED', 'NO_SHOW')),
  starts_at timestamptz not null,
  ends_at timestamptz,
  reason jsonb,
  location text,
  last_event_at timestamptz not null,
  constraint feed_appointment_by_number unique (system, value)
);
create index feed_appointment_by_patient on feed_appointment (patient_id, starts_at, id);

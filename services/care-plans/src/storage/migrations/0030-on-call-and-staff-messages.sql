-- Who is on call, from patients' events: the ladder of an escalation asks them.
create table on_call (
  id text primary key,
  practitioner_id text not null,
  role text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  told_at timestamptz not null
);
create index on_call_by_role on on_call (role, ends_at);

-- A message is leased by one worker at a time, tried again when it fails, and given up at last. It is about an
-- escalation or about a meeting.
alter table staff_message
  alter column escalation_id drop not null,
  add column meeting_id text,
  add column attempts int not null default 0,
  add column next_attempt_at timestamptz,
  add column leased_until timestamptz,
  add column failed_at timestamptz,
  add column problem text,
  add constraint staff_message_about check ((escalation_id is null) <> (meeting_id is null));
update staff_message set next_attempt_at = created_at;
alter table staff_message alter column next_attempt_at set not null;
drop index staff_message_waiting;
create index staff_message_waiting on staff_message (next_attempt_at) where sent_at is null and failed_at is null;
create index staff_message_by_escalation on staff_message (escalation_id, recipient);

-- A device that falls silent is an alert too: when the next reading is due. Null while monitoring is on hold.
alter table monitoring_plan add column reading_due_at timestamptz;
update monitoring_plan p set reading_due_at = (select coalesce(max(r.at), p.started_at) from reading r where r.plan_id = p.id)
  + interval '24 hours' where p.status = 'ACTIVE';
create index monitoring_plan_silent on monitoring_plan (reading_due_at) where reading_due_at is not null;

create table medication_reconciliation (
  id text primary key,
  version int not null default 1,
  patient_id text not null,
  episode_id text constraint medication_reconciliation_episode references transition_episode (id),
  status text not null,
  started_by text not null,
  started_at timestamptz not null,
  completed_by text,
  completed_as text,
  completed_at timestamptz,
  constraint medication_reconciliation_signed check ((status = 'COMPLETED') = (completed_by is not null and completed_at is not null))
);
create index medication_reconciliation_by_patient on medication_reconciliation (patient_id, started_at, id);

-- Each list as its source gave it.
create table medication_source (
  id text primary key,
  reconciliation_id text not null constraint medication_source_reconciliation references medication_reconciliation (id),
  kind text not null,
  as_of timestamptz not null,
  reliability text not null constraint medication_source_reliability check (reliability in ('HIGH', 'MODERATE', 'LOW')),
  state text not null constraint medication_source_state check (state in ('UNREVIEWED', 'REVIEWED', 'UNAVAILABLE')),
  state_reason text,
  reviewed_by text,
  reviewed_at timestamptz,
  medications jsonb not null
);
create index medication_source_by_reconciliation on medication_source (reconciliation_id, id);

create table medication_discrepancy (
  id text primary key,
  reconciliation_id text not null constraint medication_discrepancy_reconciliation references medication_reconciliation (id),
  type text not null,
  severity text not null constraint medication_discrepancy_severity check (severity in ('LOW', 'MODERATE', 'HIGH')),
  medications jsonb not null,
  summary text not null,
  rule text,
  source text,
  status text not null,
  resolution text,
  action text,
  hold_until text,
  note text,
  found_by text not null,
  found_at timestamptz not null,
  resolved_by text,
  resolved_at timestamptz,
  constraint medication_discrepancy_resolved
    check ((status = 'RESOLVED') = (resolution is not null and resolved_by is not null and resolved_at is not null))
);
create index medication_discrepancy_by_reconciliation on medication_discrepancy (reconciliation_id, id);

create table prescriber_notice (
  id text primary key,
  reconciliation_id text not null constraint prescriber_notice_reconciliation references medication_reconciliation (id),
  discrepancy_ids jsonb not null,
  prescriber_id text not null,
  situation text not null,
  background text not null,
  assessment text not null,
  recommendation text not null,
  sent_by text not null,
  sent_at timestamptz not null,
  acknowledged_by text,
  acknowledged_at timestamptz,
  response text
);
create index prescriber_notice_by_reconciliation on prescriber_notice (reconciliation_id, id);

insert into allowed_transition (machine, from_status, to_status) values
  ('medication_reconciliation', null, 'IN_PROGRESS'), ('medication_reconciliation', 'IN_PROGRESS', 'COMPLETED'),
  ('medication_discrepancy', null, 'OPEN'), ('medication_discrepancy', 'OPEN', 'PRESCRIBER_NOTIFIED'),
  ('medication_discrepancy', 'OPEN', 'RESOLVED'), ('medication_discrepancy', 'PRESCRIBER_NOTIFIED', 'RESOLVED');
create trigger medication_reconciliation_moves before insert or update on medication_reconciliation
  for each row execute function refuse_illegal_transition();
create trigger medication_discrepancy_moves before insert or update on medication_discrepancy
  for each row execute function refuse_illegal_transition();

-- Signed with something of high severity open, or with a list nobody looked at: impossible here too.
create function refuse_incomplete_reconciliation() returns trigger language plpgsql as $$
begin
  if new.status = 'COMPLETED' and (
    exists (select 1 from medication_discrepancy d where d.reconciliation_id = new.id and d.severity = 'HIGH' and d.status <> 'RESOLVED')
    or exists (select 1 from medication_source s where s.reconciliation_id = new.id and s.state = 'UNREVIEWED')) then
    raise exception 'A reconciliation with open findings of high severity or unreviewed lists cannot be completed.'
      using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger medication_reconciliation_complete before update on medication_reconciliation
  for each row execute function refuse_incomplete_reconciliation();

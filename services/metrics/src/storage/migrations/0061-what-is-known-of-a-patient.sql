-- The facts of a patient that count until something else is told, however old they are: death, hospice, risk tier, language
-- and area. They stand here besides `fact`, so that nobody searches all years for them.
create table patient_fact (
  patient_id text not null,
  type text not null,
  occurred_at timestamptz not null,
  event_id text not null,
  recorded_at timestamptz not null,
  payload jsonb not null,
  primary key (patient_id, type, occurred_at, event_id)
);
insert into patient_fact (patient_id, type, occurred_at, event_id, recorded_at, payload)
select patient_id, type, occurred_at, event_id, recorded_at, payload from fact
 where type in ('patient.registered.v1', 'patient.updated.v1', 'patient.died.v1', 'advance-care.changed.v1', 'risk-tier.changed.v1');
revoke update, delete, truncate on patient_fact from baton_metrics;

-- A merge that moved such a fact moved it here too, and takes it back.
set local timezone = 'UTC';
insert into moved_row (merged_id, table_name, row_key)
select moved.merged_id, 'patient_fact', jsonb_build_array(p.type, p.occurred_at, p.event_id)
  from patient_fact p
  join moved_row moved on moved.table_name = 'fact' and moved.row_key = jsonb_build_array(p.event_id, p.occurred_at)
    on conflict do nothing;

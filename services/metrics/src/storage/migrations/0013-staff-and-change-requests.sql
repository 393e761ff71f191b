-- The moves that things with states may make; an illegal one is impossible here too, whoever asks for it.
create table allowed_transition (
  machine text not null,
  from_status text,
  to_status text not null,
  unique nulls not distinct (machine, from_status, to_status)
);
insert into allowed_transition (machine, from_status, to_status) values
  ('change_request', null, 'SUBMITTED'),
  ('change_request', 'SUBMITTED', 'ACCEPTED'),
  ('change_request', 'SUBMITTED', 'DECLINED'),
  ('change_request', 'ACCEPTED', 'COMPLETED'),
  ('change_request', 'ACCEPTED', 'DECLINED');
revoke insert, update, delete on allowed_transition from baton_metrics;

create function refuse_illegal_transition() returns trigger language plpgsql as $$
declare
  old_status text := case when tg_op = 'UPDATE' then old.status end;
begin
  if tg_op = 'UPDATE' and old.status = new.status then return new; end if;
  if not exists (select 1 from allowed_transition a where a.machine = tg_table_name
                 and a.from_status is not distinct from old_status and a.to_status = new.status) then
    raise exception 'A % may not go from % to %.', tg_table_name, coalesce(old_status, 'nothing'), new.status
      using errcode = 'check_violation';
  end if;
  return new;
end $$;

create table status_change (
  id text primary key,
  subject_id text not null,
  at timestamptz not null,
  by text not null,
  from_status text,
  to_status text not null,
  reason text
);
create index status_change_of_subject on status_change (subject_id, id);

-- What members of the staff were shown to be able to do. Recorded again with the same beginning, the later record counts.
create table competency (
  id text primary key,
  practitioner_id text not null,
  competency text not null,
  method text not null check (method in ('COURSE', 'EXAMINATION', 'PEER_REVIEW', 'SHADOWING')),
  mentor_id text,
  valid_from timestamptz not null,
  valid_until timestamptz check (valid_until > valid_from),
  recorded_at timestamptz not null,
  recorded_by text not null check (recorded_by <> practitioner_id)
);
create index competency_of_practitioner on competency (practitioner_id, competency, valid_from, recorded_at);

-- What the staff asked to be changed in forms, templates, rules and ways of working.
create table change_request (
  id text primary key,
  version int not null default 1,
  kind text not null check (kind in ('RECORD_SYSTEM', 'PLAN_TEMPLATE', 'NOTE_TEMPLATE', 'UTILIZATION_RULE', 'MEASURE', 'WORKFLOW')),
  title text not null,
  description text not null,
  target_id text,
  target_version text,
  status text not null,
  status_reason text,
  submitted_at timestamptz not null,
  submitted_by text not null
);
create index change_request_by_status on change_request (status, submitted_at);
create trigger change_request_moves before insert or update on change_request
  for each row execute function refuse_illegal_transition();

revoke update, delete, truncate on status_change, competency from baton_metrics;
revoke delete, truncate on change_request from baton_metrics;

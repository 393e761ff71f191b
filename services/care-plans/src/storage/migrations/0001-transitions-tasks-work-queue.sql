create table transition_episode (
  id text primary key,
  version int not null default 1,
  patient_id text not null,
  encounter_id text not null constraint transition_episode_one_per_encounter unique,
  status text not null,
  status_reason text,
  discharged_at timestamptz not null,
  time_zone text not null,
  service_period_ends_on text not null,
  coordinator_id text,
  opened_at timestamptz not null
);
create index transition_episode_by_patient on transition_episode (patient_id, discharged_at, id);

create table transition_deadline (
  id text primary key,
  episode_id text not null constraint transition_deadline_episode references transition_episode (id),
  rule text not null,
  source text not null,
  started_at timestamptz not null,
  due_at timestamptz not null,
  time_zone text not null,
  extended_by jsonb not null default '[]',
  status text not null constraint transition_deadline_status
    check (status in ('RUNNING', 'MET', 'MISSED', 'PAUSED', 'CANCELLED')),
  met_at timestamptz,
  constraint transition_deadline_once unique (episode_id, rule),
  constraint transition_deadline_met check ((status = 'MET') = (met_at is not null))
);
create index transition_deadline_running on transition_deadline (due_at) where status = 'RUNNING';

-- What was started is data: nobody recomputes it (an extension is recorded and moves due_at).
create function transition_deadline_keeps_its_start() returns trigger language plpgsql as $$
begin
  if (new.rule, new.started_at, new.time_zone, new.episode_id) is distinct from
     (old.rule, old.started_at, old.time_zone, old.episode_id)
     or (new.due_at <> old.due_at and new.extended_by = old.extended_by) then
    raise exception 'A started deadline is never recomputed: record an extension.' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger transition_deadline_kept before update on transition_deadline
  for each row execute function transition_deadline_keeps_its_start();

create table transition_contact (
  id text primary key,
  episode_id text not null constraint transition_contact_episode references transition_episode (id),
  at timestamptz not null,
  channel text not null constraint transition_contact_channel check (channel in ('PHONE', 'ELECTRONIC', 'IN_PERSON')),
  outcome text not null constraint transition_contact_outcome
    check (outcome in ('REACHED', 'REACHED_CAREGIVER', 'NO_ANSWER', 'VOICEMAIL', 'BUSY', 'WRONG_NUMBER', 'UNANSWERED_MESSAGE')),
  on_time boolean not null,
  note text,
  recorded_by text not null,
  recorded_at timestamptz not null
);
create index transition_contact_by_episode on transition_contact (episode_id, at, id);
revoke update, delete on transition_contact from baton_care_plans;

create table task (
  id text primary key,
  version int not null default 1,
  patient_id text not null,
  episode_id text constraint task_episode references transition_episode (id),
  code text not null,
  title text not null,
  status text not null,
  status_reason text,
  priority text not null constraint task_priority check (priority in ('ROUTINE', 'URGENT', 'ASAP', 'STAT')),
  owner_id text,
  requester_id text not null,
  due_at timestamptz,
  time_zone text not null,
  created_at timestamptz not null,
  completed_at timestamptz,
  constraint task_reason check (status not in ('REJECTED', 'CANCELLED', 'ON_HOLD', 'FAILED') or status_reason is not null),
  constraint task_completed check ((status = 'COMPLETED') = (completed_at is not null) or status = 'ENTERED_IN_ERROR')
);
create index task_by_patient on task (patient_id, created_at, id);
create index task_by_episode on task (episode_id, created_at, id);

-- Which state may follow which; null begins. The same rows as the tables in domain/ (a test compares them).
create table allowed_transition (
  machine text not null,
  from_status text,
  to_status text not null,
  unique nulls not distinct (machine, from_status, to_status)
);
insert into allowed_transition (machine, from_status, to_status) values
  ('transition_episode', null, 'IN_FACILITY'), ('transition_episode', null, 'DISCHARGED'),
  ('task', null, 'DRAFT'), ('task', null, 'REQUESTED'), ('task', null, 'READY');
insert into allowed_transition (machine, from_status, to_status)
select 'transition_episode', from_status, to_status from (values
  ('IN_FACILITY', array['DISCHARGED', 'CANCELLED']),
  ('DISCHARGED', array['CONTACTED', 'CONTACT_ATTEMPTED', 'IN_FACILITY', 'READMITTED', 'CLOSED_DECEASED', 'CLOSED_HOSPICE', 'CLOSED_TRANSFERRED', 'CLOSED_DECLINED']),
  ('CONTACTED', array['SEEN', 'IN_FACILITY', 'READMITTED', 'CLOSED_DECEASED', 'CLOSED_HOSPICE', 'CLOSED_TRANSFERRED', 'CLOSED_DECLINED']),
  ('CONTACT_ATTEMPTED', array['CONTACTED', 'SEEN', 'IN_FACILITY', 'READMITTED', 'CLOSED_DECEASED', 'CLOSED_HOSPICE', 'CLOSED_TRANSFERRED', 'CLOSED_DECLINED']),
  ('SEEN', array['COMPLETED', 'READMITTED', 'CLOSED_DECEASED', 'CLOSED_HOSPICE', 'CLOSED_TRANSFERRED', 'CLOSED_DECLINED'])
) as t (from_status, to_statuses), unnest(to_statuses) as to_status;
insert into allowed_transition (machine, from_status, to_status)
select 'task', from_status, to_status from (values
  ('DRAFT', array['REQUESTED', 'CANCELLED', 'ENTERED_IN_ERROR']),
  ('REQUESTED', array['RECEIVED', 'ACCEPTED', 'REJECTED', 'READY', 'CANCELLED', 'ON_HOLD', 'ENTERED_IN_ERROR']),
  ('RECEIVED', array['ACCEPTED', 'REJECTED', 'CANCELLED', 'ENTERED_IN_ERROR']),
  ('ACCEPTED', array['READY', 'IN_PROGRESS', 'ON_HOLD', 'CANCELLED', 'REJECTED', 'ENTERED_IN_ERROR']),
  ('READY', array['IN_PROGRESS', 'ON_HOLD', 'CANCELLED', 'ENTERED_IN_ERROR']),
  ('IN_PROGRESS', array['ON_HOLD', 'COMPLETED', 'FAILED', 'CANCELLED', 'ENTERED_IN_ERROR']),
  ('ON_HOLD', array['READY', 'IN_PROGRESS', 'CANCELLED', 'FAILED', 'ENTERED_IN_ERROR']),
  ('REJECTED', array['ENTERED_IN_ERROR']), ('CANCELLED', array['ENTERED_IN_ERROR']),
  ('FAILED', array['ENTERED_IN_ERROR']), ('COMPLETED', array['ENTERED_IN_ERROR'])
) as t (from_status, to_statuses), unnest(to_statuses) as to_status;
revoke insert, update, delete on allowed_transition from baton_care_plans;

-- An illegal move is impossible here too, whoever asks for it.
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
create trigger transition_episode_moves before insert or update on transition_episode
  for each row execute function refuse_illegal_transition();
create trigger task_moves before insert or update on task
  for each row execute function refuse_illegal_transition();

create table status_change (
  id text primary key,
  subject_id text not null,
  at timestamptz not null,
  by text not null,
  from_status text,
  to_status text not null,
  reason text
);
create index status_change_by_subject on status_change (subject_id, id);
revoke update, delete on status_change from baton_care_plans;

-- One row per open task and per running deadline of any service: the work queue, ready to be read in one statement.
create table work_item (
  id text primary key,
  kind text not null constraint work_item_kind check (kind in ('TASK', 'DEADLINE')),
  subject_type text not null,
  subject_id text not null,
  patient_id text,
  owner_id text,
  label text not null,
  priority text not null,
  risk_band text,
  started_at timestamptz not null,
  due_at timestamptz,
  time_zone text not null,
  rank_at timestamptz not null
);
create index work_item_by_rank on work_item (rank_at, id);
create index work_item_by_patient on work_item (patient_id, rank_at, id);
create index work_item_by_owner on work_item (owner_id, rank_at, id);

-- Deadlines of other services that ended: an end that arrives before its start must not leave an item behind.
create table ended_deadline (
  id text primary key,
  ended_at timestamptz not null
);

-- The latest risk band of each patient, from patients' events: it moves work up in the queue.
create table patient_risk (
  patient_id text primary key,
  instrument text not null,
  total int not null,
  band text not null,
  computed_at timestamptz not null
);

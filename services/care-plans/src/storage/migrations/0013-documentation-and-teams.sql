create table progress_note (
  id text primary key,
  version int not null default 1,
  patient_id text not null,
  template text not null,
  visibility text not null,
  sections jsonb not null,
  minutes int,
  status text not null,
  status_reason text,
  author_id text not null,
  written_at timestamptz not null,
  signed_by text,
  signed_at timestamptz,
  constraint progress_note_signed check ((status = 'SIGNED') = (signed_at is not null))
);
create index progress_note_by_patient on progress_note (patient_id, written_at, id);
create index progress_note_unsigned on progress_note (written_at, id) where status = 'DRAFT';

-- What was signed stays word for word; amendments stand beside it and only count the version up.
create function keep_signed_note() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'A note is never deleted.' using errcode = 'check_violation';
  end if;
  if old.status = 'SIGNED' and
     (new.patient_id, new.template, new.visibility, new.sections, new.minutes, new.status, new.author_id,
      new.written_at, new.signed_by, new.signed_at) is distinct from
     (old.patient_id, old.template, old.visibility, old.sections, old.minutes, old.status, old.author_id,
      old.written_at, old.signed_by, old.signed_at) then
    raise exception 'A signed note is never changed: amend it.' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger progress_note_kept before update or delete on progress_note
  for each row execute function keep_signed_note();

create table note_amendment (
  id text primary key,
  note_id text not null constraint note_amendment_note references progress_note (id),
  patient_id text not null,
  sections jsonb not null,
  reason text not null,
  author_id text not null,
  amended_at timestamptz not null
);
create index note_amendment_by_note on note_amendment (note_id, amended_at, id);

create table education_session (
  id text primary key,
  version int not null default 1,
  patient_id text not null,
  topic text not null,
  material_code text,
  material_version text,
  language text not null,
  material_in_language boolean,
  teach_back jsonb not null,
  alternatives jsonb not null,
  completed_at timestamptz,
  taught_by text not null,
  taught_at timestamptz not null
);
create index education_session_by_patient on education_session (patient_id, taught_at, id);

create table coaching_session (
  id text primary key,
  patient_id text not null,
  topic text not null,
  stage text not null,
  importance int not null,
  confidence int not null,
  change_talk text,
  commitment text not null,
  barrier text,
  coached_by text not null,
  coached_at timestamptz not null,
  constraint coaching_session_rulers check (importance between 0 and 10 and confidence between 0 and 10)
);
create index coaching_session_by_patient on coaching_session (patient_id, coached_at, id);

create table home_assessment (
  id text primary key,
  patient_id text not null,
  mode text not null,
  findings jsonb not null,
  steadi_score int,
  caregiver_not_ready int not null,
  note text,
  assessed_by text not null,
  assessed_at timestamptz not null
);
create index home_assessment_by_patient on home_assessment (patient_id, assessed_at, id);

create table safety_plan (
  id text primary key,
  version int not null default 1,
  patient_id text not null,
  warning_signs jsonb not null,
  coping_strategies jsonb not null,
  distractions jsonb not null,
  helpers jsonb not null,
  professionals jsonb not null,
  safer_surroundings jsonb not null,
  status text not null,
  status_reason text,
  recorded_by text not null,
  recorded_at timestamptz not null
);
create index safety_plan_by_patient on safety_plan (patient_id, recorded_at, id);

create table advance_care_document (
  id text primary key,
  version int not null default 1,
  patient_id text not null,
  kind text not null,
  status text not null,
  status_reason text,
  jurisdiction text,
  signed_on text not null,
  treatment_level text,
  resuscitate boolean,
  agent_name text,
  agent_phone text,
  summary text,
  document_id text,
  verified_by text,
  review_due_on text,
  supersedes_id text,
  recorded_by text not null,
  recorded_at timestamptz not null
);
create index advance_care_document_by_patient on advance_care_document (patient_id, signed_on, id);

create table care_team_member (
  id text primary key,
  version int not null default 1,
  patient_id text not null,
  member_id text not null,
  role text not null,
  starts_at timestamptz not null,
  ends_at timestamptz,
  end_reason text,
  source_id text,
  added_by text not null,
  added_at timestamptz not null,
  constraint care_team_member_period check (ends_at is null or ends_at >= starts_at)
);
create index care_team_member_by_patient on care_team_member (patient_id, starts_at, id);

create table team_meeting (
  id text primary key,
  version int not null default 1,
  patient_id text not null,
  care_plan_id text,
  purpose text not null,
  status text not null,
  status_reason text,
  starts_at timestamptz not null,
  minutes int not null,
  time_zone text not null,
  location text,
  organizer_id text not null,
  patient_invited boolean not null,
  patient_present boolean,
  attendees jsonb not null,
  agenda jsonb not null,
  task_ids jsonb not null,
  closed_by text,
  closed_at timestamptz
);
create index team_meeting_by_patient on team_meeting (patient_id, starts_at, id);

create table program_enrollment (
  id text primary key,
  version int not null default 1,
  patient_id text not null,
  program text not null,
  status text not null,
  status_reason text,
  care_plan_id text,
  follow_up_task_id text,
  follow_up_every_days int,
  owner_id text,
  enrolled_by text not null,
  enrolled_at timestamptz not null,
  ended_at timestamptz
);
create index program_enrollment_by_patient on program_enrollment (patient_id, enrolled_at, id);

insert into allowed_transition (machine, from_status, to_status) values
  ('progress_note', null, 'DRAFT'), ('progress_note', 'DRAFT', 'SIGNED'),
  ('safety_plan', null, 'ACTIVE'), ('safety_plan', 'ACTIVE', 'SUPERSEDED'),
  ('advance_care_document', null, 'ACTIVE'), ('advance_care_document', null, 'SUPERSEDED'),
  ('advance_care_document', 'ACTIVE', 'SUPERSEDED'), ('advance_care_document', 'ACTIVE', 'REVOKED'),
  ('team_meeting', null, 'SCHEDULED'), ('team_meeting', 'SCHEDULED', 'HELD'), ('team_meeting', 'SCHEDULED', 'CANCELLED'),
  ('program_enrollment', null, 'ACTIVE'), ('program_enrollment', 'ACTIVE', 'WITHDRAWN'),
  ('program_enrollment', 'ACTIVE', 'COMPLETED');
create trigger progress_note_moves before insert or update on progress_note
  for each row execute function refuse_illegal_transition();
create trigger safety_plan_moves before insert or update on safety_plan
  for each row execute function refuse_illegal_transition();
create trigger advance_care_document_moves before insert or update on advance_care_document
  for each row execute function refuse_illegal_transition();
create trigger team_meeting_moves before insert or update on team_meeting
  for each row execute function refuse_illegal_transition();
create trigger program_enrollment_moves before insert or update on program_enrollment
  for each row execute function refuse_illegal_transition();
revoke update, delete on note_amendment, coaching_session, home_assessment from baton_care_plans;

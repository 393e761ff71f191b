create table agency (
  id text primary key,
  version int not null default 1,
  name text not null,
  hipaa_status text not null constraint agency_hipaa_status
    check (hipaa_status in ('COVERED_ENTITY', 'BUSINESS_ASSOCIATE', 'NEITHER')),
  part2_program boolean not null,
  time_zone text not null,
  created_at timestamptz not null
);

create table community_service (
  id text primary key,
  version int not null default 1,
  agency_id text not null constraint community_service_agency references agency (id),
  name text not null,
  description text,
  category text not null,
  needs text[] not null,
  languages text[] not null,
  status text not null constraint community_service_status
    check (status in ('ACTIVE', 'INACTIVE', 'DEFUNCT', 'TEMPORARILY_CLOSED')),
  verified_at timestamptz
);
create index community_service_by_agency on community_service (agency_id, name, id);
create index community_service_by_need on community_service using gin (needs);

create table referral (
  id text primary key,
  version int not null default 1,
  patient_id text not null,
  agency_id text not null constraint referral_agency references agency (id),
  service_id text constraint referral_service references community_service (id),
  category text not null constraint referral_category
    check (category in ('SPECIALTY', 'BEHAVIORAL_HEALTH', 'SUBSTANCE_USE', 'SOCIAL', 'HOME_HEALTH', 'DME',
                        'PALLIATIVE_HOSPICE', 'TRANSPORT')),
  priority text not null constraint referral_priority check (priority in ('ROUTINE', 'URGENT', 'ASAP', 'STAT')),
  status text not null,
  status_reason text,
  requested_by text not null,
  created_at timestamptz not null,
  sent_at timestamptz,
  accepted_at timestamptz
);
create index referral_by_patient on referral (patient_id, created_at desc, id desc);
create index referral_by_agency on referral (agency_id, created_at desc, id desc);
create index referral_newest on referral (created_at desc, id desc);

-- Which state may follow which (domain.md 5.3); null begins. The same rows as ALLOWED in domain/transitions.ts.
create table referral_transition (
  from_status text,
  to_status text not null,
  unique nulls not distinct (from_status, to_status)
);
insert into referral_transition (from_status, to_status) values
  (null, 'DRAFT'),
  ('DRAFT', 'AWAITING_CONSENT'), ('DRAFT', 'AWAITING_AUTH'), ('DRAFT', 'SENT'), ('DRAFT', 'CANCELLED'),
  ('AWAITING_CONSENT', 'SENT'), ('AWAITING_CONSENT', 'CANCELLED'),
  ('AWAITING_AUTH', 'SENT'), ('AWAITING_AUTH', 'CANCELLED'),
  ('SENT', 'ACCEPTED'), ('SENT', 'DECLINED'), ('SENT', 'WAITLISTED'), ('SENT', 'CANCELLED'),
  ('ACCEPTED', 'SCHEDULED'), ('ACCEPTED', 'IN_PROGRESS'), ('ACCEPTED', 'CANCELLED'),
  ('ACCEPTED', 'CLOSED_UNSUCCESSFUL'),
  ('DECLINED', 'CLOSED_UNSUCCESSFUL'),
  ('WAITLISTED', 'ACCEPTED'), ('WAITLISTED', 'CANCELLED'), ('WAITLISTED', 'CLOSED_UNSUCCESSFUL'),
  ('SCHEDULED', 'IN_PROGRESS'), ('SCHEDULED', 'NO_SHOW'), ('SCHEDULED', 'APPT_CANCELLED'),
  ('SCHEDULED', 'SERVICE_COMPLETED'), ('SCHEDULED', 'CANCELLED'),
  ('NO_SHOW', 'SCHEDULED'), ('NO_SHOW', 'CLOSED_UNSUCCESSFUL'), ('NO_SHOW', 'CANCELLED'),
  ('APPT_CANCELLED', 'SCHEDULED'), ('APPT_CANCELLED', 'CLOSED_UNSUCCESSFUL'), ('APPT_CANCELLED', 'CANCELLED'),
  ('IN_PROGRESS', 'SERVICE_COMPLETED'), ('IN_PROGRESS', 'CLOSED_UNSUCCESSFUL'), ('IN_PROGRESS', 'CANCELLED'),
  ('SERVICE_COMPLETED', 'CLOSED_COMPLETED'), ('SERVICE_COMPLETED', 'IN_PROGRESS');
revoke insert, update, delete on referral_transition from baton_referrals;

-- Whatever a program does, an impossible step or a lost update is impossible here too.
create function referral_takes_allowed_steps() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.version <> old.version + 1 then
    raise exception 'referral %: version % cannot follow %', old.id, new.version, old.version
      using errcode = 'check_violation';
  end if;
  if tg_op = 'UPDATE' and new.status = old.status then
    return new;
  end if;
  if not exists (
    select from referral_transition step
     where step.from_status is not distinct from (case when tg_op = 'UPDATE' then old.status end)
       and step.to_status = new.status
  ) then
    raise exception 'referral %: this step to % is not allowed', new.id, new.status using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger referral_takes_allowed_steps before insert or update on referral
  for each row execute function referral_takes_allowed_steps();

-- How each referral came to stand where it stands. Never changed, never removed.
create table referral_status_change (
  id text primary key,
  referral_id text not null constraint referral_status_change_referral references referral (id),
  at timestamptz not null,
  by text not null,
  from_status text,
  to_status text not null,
  reason text
);
create index referral_status_change_by_referral on referral_status_change (referral_id, at, id);
revoke update, delete, truncate on referral_status_change from baton_referrals;

-- Clocks are rows: started once, swept by due time.
create table referral_deadline (
  id text primary key,
  referral_id text not null constraint referral_deadline_referral references referral (id),
  rule text not null,
  source text not null,
  started_at timestamptz not null,
  due_at timestamptz not null,
  time_zone text not null,
  status text not null constraint referral_deadline_status
    check (status in ('RUNNING', 'MET', 'MISSED', 'CANCELLED')),
  met_at timestamptz
);
create index referral_deadline_by_referral on referral_deadline (referral_id, started_at, id);
create index referral_deadline_running on referral_deadline (due_at) where status = 'RUNNING';

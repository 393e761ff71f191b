-- Each partition costs every statement something, mostly while it is planned: one for all that lies before 2025, and one for
-- each year that has come or is about to (decision 0174).
alter table fact rename to fact_of_before;
alter table fact_of_before rename constraint fact_pkey to fact_of_before_pkey;
drop index fact_of_type, fact_of_subject, fact_appointment_start, fact_appointment_referral;
create table fact (
  event_id text not null,
  type text not null,
  subject_id text not null,
  patient_id text not null,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null,
  part2 boolean not null,
  payload jsonb not null,
  primary key (patient_id, occurred_at, event_id)
) partition by range (occurred_at);
create index fact_of_type on fact (type, occurred_at);
create index fact_of_subject on fact (subject_id, type, occurred_at);
create index fact_appointment_start on fact ((payload ->> 'startAt')) where type = 'appointment.moved.v1';
create index fact_appointment_referral on fact ((payload ->> 'referralId')) where type = 'appointment.moved.v1';

alter table clinical_fact rename to clinical_fact_of_before;
alter table clinical_fact_of_before rename constraint clinical_fact_pkey to clinical_fact_of_before_pkey;
drop index clinical_fact_encounter_began, clinical_fact_encounter_ended, clinical_fact_kind;
create table clinical_fact (
  patient_id text not null,
  resource_id text not null,
  resource_type text not null,
  -- When it began; when it was written down, where nothing tells.
  at timestamptz not null,
  ended_at timestamptz,
  class text,
  status text,
  event_id text not null,
  recorded_at timestamptz not null,
  -- The version that took its place was recorded then.
  known_until timestamptz not null default 'infinity',
  detail jsonb not null,
  kind text generated always as (fact_kind(resource_type, detail)) stored,
  primary key (patient_id, resource_id, at, event_id)
) partition by range (at);
-- A patient's encounters by when they began; those that were over before some time are passed by in the index.
create index clinical_fact_encounter_began on clinical_fact (patient_id, class, at, ended_at) where resource_type = 'Encounter';
create index clinical_fact_encounter_ended on clinical_fact (class, ended_at) where resource_type = 'Encounter';
create index clinical_fact_kind on clinical_fact (kind, patient_id, at) where kind is not null;

do $$
declare
  facts text;
begin
  foreach facts in array array['fact', 'clinical_fact'] loop
    -- The partitions of before have these names; their owner alone goes on to use them, for a moment.
    execute (select string_agg(format('alter table %I rename to %I', relname, 'old_' || relname), '; ')
               from pg_inherits join pg_class on pg_class.oid = inhrelid where inhparent = (facts || '_of_before')::regclass);
    execute format('create table %I partition of %I for values from (minvalue) to (''2025-01-01Z'')', facts || '_before_2025', facts);
    execute format('create table %I partition of %I for values from (''2025-01-01Z'') to (maxvalue)', facts || '_after_2024', facts);
    execute format('revoke all on %I from baton_metrics', facts || '_before_2025');
    perform add_years(facts::regclass, 2027);
  end loop;
end $$;
insert into fact select * from fact_of_before;
insert into clinical_fact (patient_id, resource_id, resource_type, at, ended_at, class, status, event_id, recorded_at, known_until, detail)
select patient_id, resource_id, resource_type, at, ended_at, class, status, event_id, recorded_at, known_until, detail
  from clinical_fact_of_before;
drop table fact_of_before;
drop table clinical_fact_of_before;

revoke update, delete, truncate on fact, clinical_fact from baton_metrics;
grant update (known_until) on clinical_fact to baton_metrics;

-- Requests are found by when the payer received them.
create index decision_fact_received on decision_fact (received_at);

analyze fact;
analyze clinical_fact;

-- What measures need of clinical resources: each version once, with how long it was the latest that was known. Keyed by
-- patient and partitioned by when it was the case, so that a month touches its own years only, however long the history.
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
  primary key (patient_id, resource_id, at, event_id)
) partition by range (at);
create index clinical_fact_encounter_began on clinical_fact (patient_id, class, at) where resource_type = 'Encounter';
create index clinical_fact_encounter_ended on clinical_fact (class, ended_at) where resource_type = 'Encounter';

do $$
begin
  create table clinical_fact_before_2010 partition of clinical_fact for values from (minvalue) to ('2010-01-01Z');
  for year in 2010..2035 loop
    execute format('create table clinical_fact_%s partition of clinical_fact for values from (%L) to (%L)',
      year, format('%s-01-01Z', year), format('%s-01-01Z', year + 1));
  end loop;
  create table clinical_fact_after_2035 partition of clinical_fact for values from ('2036-01-01Z') to (maxvalue);
end $$;

-- Which resources were told again, and when: an original that comes late finds here that it was replaced already.
create table fact_revision (
  patient_id text not null,
  resource_id text not null,
  event_id text not null,
  recorded_at timestamptz not null,
  primary key (patient_id, resource_id, event_id)
);

-- Who the patient is, as far as measures tell people apart.
create table person_fact (
  patient_id text not null,
  event_id text not null,
  born_on date,
  died_at timestamptz,
  sex text,
  race text,
  ethnicity text,
  recorded_at timestamptz not null,
  primary key (patient_id, event_id)
);

revoke update, delete, truncate on clinical_fact, fact_revision, person_fact from baton_metrics;
grant update (known_until) on clinical_fact to baton_metrics;

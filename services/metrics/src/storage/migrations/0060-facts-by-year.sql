-- Facts in one partition for each year, keyed by patient: a month touches its own year, however long the history, and the
-- table can be sharded by patient. Both ends are open, so that no fact is ever refused: what came late from long ago, or
-- from a clock that runs ahead, lies in the first or the last partition. There is no default partition, which would
-- keep the partitions from being read in the order of time (decision 0174).
alter table fact rename to fact_in_one;
alter table fact_in_one rename constraint fact_pkey to fact_in_one_pkey;
drop index fact_of_patient, fact_of_type, fact_of_subject, fact_appointment_start;

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
create index fact_of_subject on fact (subject_id, type, recorded_at);
-- The appointments of a month, and those of a referral.
create index fact_appointment_start on fact ((payload ->> 'startAt')) where type = 'appointment.moved.v1';
create index fact_appointment_referral on fact ((payload ->> 'referralId')) where type = 'appointment.moved.v1';

create table fact_before_2010 partition of fact for values from (minvalue) to ('2010-01-01Z');
create table fact_after_2009 partition of fact for values from ('2010-01-01Z') to (maxvalue);

-- Gives every year up to the one told a partition of its own, by taking it off the open end of a table of facts; rows
-- that lie there already move along. Runs as the owner, and again and again: a year that has its partition is left alone.
create function add_years(facts regclass, last_year int) returns void language plpgsql security definer
  set search_path = public set timezone = 'UTC' as $$
declare
  table_name text := facts::text;
  year int;
  open_end text;
  rest text;
  -- What a row says; what is computed from it is computed again.
  told text := (select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
    where attrelid = facts and attnum > 0 and not attisdropped and attgenerated = '');
begin
  if table_name not in ('fact', 'clinical_fact') then raise exception '% holds no facts by year.', table_name; end if;
  if last_year > 2200 then raise exception 'The year % is too far away.', last_year; end if;
  -- Two workers that come at once take turns.
  perform pg_advisory_xact_lock(hashtext('add_years'));
  loop
    select c.relname into open_end from pg_inherits i join pg_class c on c.oid = i.inhrelid
     where i.inhparent = facts and c.relname like table_name || '\_after\_%';
    year := substring(open_end from '[0-9]+$')::int + 1;
    exit when year > last_year;
    rest := table_name || '_after_' || year;
    execute format('alter table %s detach partition %I', facts, open_end);
    execute format('create table %I partition of %s for values from (%L) to (%L)',
      table_name || '_' || year, facts, year || '-01-01Z', year + 1 || '-01-01Z');
    execute format('create table %I partition of %s for values from (%L) to (maxvalue)', rest, facts, year + 1 || '-01-01Z');
    execute format('insert into %1$s (%2$s) select %2$s from %3$I', facts, told, open_end);
    execute format('drop table %I', open_end);
    -- Rows are reached through the table of all years only, with the rights that it gives.
    execute format('revoke all on %I, %I from baton_metrics', table_name || '_' || year, rest);
  end loop;
end $$;
revoke execute on function add_years from public;
grant execute on function add_years to baton_metrics;

insert into fact select event_id, type, subject_id, patient_id, occurred_at, recorded_at, part2, payload from fact_in_one;
drop table fact_in_one;
select add_years('fact', 2035);

-- Merges that moved facts find them by what names them now.
set local timezone = 'UTC';
update moved_row moved set row_key = jsonb_build_array(f.event_id, f.occurred_at)
  from fact f where moved.table_name = 'fact' and moved.row_key = jsonb_build_array(f.event_id);

revoke update, delete, truncate on fact from baton_metrics;
do $$
declare
  year text;
begin
  for year in select inhrelid::regclass::text from pg_inherits where inhparent in ('fact'::regclass, 'clinical_fact'::regclass) loop
    execute format('revoke all on %s from baton_metrics', year);
  end loop;
end $$;

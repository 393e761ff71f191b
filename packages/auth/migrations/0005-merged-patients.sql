-- Two records of one person: the rows of the merged one belong to the survivor, here and in every other service, and go
-- back when the two are parted. Which tables: all that name a patient, but those that say below why they stay.
create table patient_alias (
  merged_id text primary key,
  survivor_id text not null,
  check (merged_id <> survivor_id)
);

-- Which rows a merge moved, so that parting takes exactly those back.
create table moved_row (
  sequence bigint generated always as identity,
  merged_id text not null,
  table_name text not null,
  row_key jsonb not null,
  primary key (merged_id, table_name, row_key)
);
create index moved_row_by_row on moved_row (table_name, row_key);

-- The tables whose rows follow, with the columns besides the patient that name a row. A table that has one row for each
-- patient stays: what it says is computed anew for the survivor, or is the survivor's own. What proves who did what to
-- which record stays with that record: access logs, the outbox, the inbox, care relationships (their owner tells of new ones).
create view merge_follower as
select tables.oid::regclass as name, array_agg(quote_ident(columns.attname) order by columns.attnum) as keys
  from pg_class tables
  join pg_index on pg_index.indrelid = tables.oid and pg_index.indisprimary
  join pg_attribute columns on columns.attrelid = tables.oid and columns.attnum = any(pg_index.indkey)
   and columns.attname <> 'patient_id'
 where tables.relnamespace = 'public'::regnamespace and tables.relkind in ('r', 'p') and not tables.relispartition
   and exists (select 1 from pg_attribute own where own.attrelid = tables.oid and own.attname = 'patient_id' and not own.attisdropped)
   and tables.relname not in ('outbox', 'inbox', 'access_log', 'access_log_head', 'care_relationship', 'registry_membership',
     'registry_due', 'part2_disclosure', 'coverage_patient', 'patient_identifier', 'work_queue_row')
 group by tables.oid;

-- As the owner of the tables: some of them take no changes from anybody else, and whose a row is is all that changes.
create function move_patient_rows(merged text, survivor text) returns void language plpgsql security definer
  set search_path = public set timezone = 'UTC' as $$
declare
  follower record;
  keys text;
  one record;
begin
  for follower in select * from merge_follower order by name::text loop
    keys := 'jsonb_build_array(' || array_to_string(follower.keys, ', ') || ')';
    begin
      execute format('with moved as (update %s set patient_id = $2 where patient_id = $1 returning %s as key)
        insert into moved_row (merged_id, table_name, row_key) select $1, %L, key from moved on conflict do nothing',
        follower.name, keys, follower.name) using merged, survivor;
    exception when unique_violation or check_violation then
      -- The survivor has a row like it, or a row that is never changed: all others move all the same.
      for one in execute format('select %s as key from %s where patient_id = $1', keys, follower.name) using merged loop
        begin
          execute format('update %s set patient_id = $2 where patient_id = $1 and %s = $3', follower.name, keys)
            using merged, survivor, one.key;
          insert into moved_row (merged_id, table_name, row_key) values (merged, follower.name, one.key) on conflict do nothing;
        exception when unique_violation or check_violation then null;
        end;
      end loop;
    end;
  end loop;
  insert into patient_alias values (merged, survivor)
    on conflict (merged_id) do update set survivor_id = excluded.survivor_id;
end $$;

-- Gives the rows back that the merge moved, wherever later merges took them.
create function move_patient_rows_back(merged text) returns void language plpgsql security definer
  set search_path = public set timezone = 'UTC' as $$
declare
  follower record;
begin
  for follower in select * from merge_follower order by name::text loop
    execute format('update %s own set patient_id = $1 from moved_row
      where moved_row.merged_id = $1 and moved_row.table_name = %L and moved_row.row_key = jsonb_build_array(%s)
        and own.patient_id <> $1', follower.name, follower.name,
      (select string_agg('own.' || key, ', ') from unnest(follower.keys) key)) using merged;
  end loop;
  delete from moved_row later using moved_row given
   where given.merged_id = merged and later.table_name = given.table_name and later.row_key = given.row_key
     and later.sequence >= given.sequence;
  delete from patient_alias where merged_id = merged;
end $$;

-- The record that stands for one at this moment.
create function current_patient(asked text) returns text language sql stable security definer set search_path = public as $$
  with recursive chain as (
    select asked as id, 0 as step
    union all
    select survivor_id, step + 1 from chain join patient_alias on merged_id = chain.id where step < 50
  )
  select id from chain order by step desc limit 1
$$;

-- An event about the merged record that arrives after the merge is about the survivor.
create function follow_merge() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.patient_id is not null and new.type not like 'patient.%' and new.type not like 'care-relationship.%'
     and exists (select 1 from patient_alias where merged_id = new.patient_id) then
    new.patient_id := current_patient(new.patient_id);
    if new.payload ? 'patientId' then
      new.payload := jsonb_set(new.payload, '{patientId}', to_jsonb(new.patient_id));
    end if;
  end if;
  return new;
end $$;
create trigger inbox_follows_merges before insert on inbox for each row execute function follow_merge();

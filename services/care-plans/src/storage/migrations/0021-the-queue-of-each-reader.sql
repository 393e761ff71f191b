alter table work_item drop constraint work_item_kind;
alter table work_item add constraint work_item_kind check (kind in ('TASK', 'DEADLINE', 'ESCALATION', 'ALERT'));

-- Work of other services that was settled: a word that arrives late must not leave an item behind.
create table settled_work (
  key text primary key,
  settled_at timestamptz not null
);

-- The work queue of each person who looks after a patient: the same row as work_item, once per reader, in the order in
-- which that reader sees it. A page is one range of one index (docs/decisions/0051). `visible` holds when the reader
-- looks after the patient. Triggers keep it equal to work_item and care_relationship.
create table work_queue_row (
  reader_id text not null,
  id text not null constraint work_queue_row_item references work_item (id) on delete cascade,
  kind text not null,
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
  rank_at timestamptz not null,
  visible tstzmultirange not null,
  primary key (id, reader_id)
) with (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02);
create index work_queue_row_by_rank on work_queue_row (reader_id, rank_at, id) include (kind, subject_type, subject_id,
  patient_id, owner_id, label, priority, risk_band, started_at, due_at, time_zone, visible);
create index work_queue_row_ended on work_queue_row (upper(visible)) where not upper_inf(visible);

-- Work and relationships of one patient take turns, or a new reader and a new item would pass each other unseen.
create function take_patients_turn(patient text) returns void language sql as $$
  select pg_advisory_xact_lock(hashtextextended('patient_risk ' || patient, 0))
$$;

create function put_queue_rows(of_patient text, of_reader text, of_item text) returns void language sql as $$
  insert into work_queue_row (reader_id, id, kind, subject_type, subject_id, patient_id, owner_id, label, priority,
                              risk_band, started_at, due_at, time_zone, rank_at, visible)
  select r.practitioner_id, w.id, w.kind, w.subject_type, w.subject_id, w.patient_id, w.owner_id, w.label, w.priority,
         w.risk_band, w.started_at, w.due_at, w.time_zone, w.rank_at, r.visible
    from work_item w
    join (select practitioner_id, range_agg(tstzrange(starts_at, ends_at)) as visible from care_relationship
           where patient_id = of_patient and (of_reader is null or practitioner_id = of_reader)
           group by practitioner_id) r on true
   where w.patient_id = of_patient and (of_item is null or w.id = of_item)
  on conflict (id, reader_id) do update set owner_id = excluded.owner_id, label = excluded.label,
    priority = excluded.priority, risk_band = excluded.risk_band, started_at = excluded.started_at,
    due_at = excluded.due_at, rank_at = excluded.rank_at, visible = excluded.visible
$$;

create function work_item_to_readers() returns trigger language plpgsql as $$
begin
  if new.patient_id is not null then
    perform take_patients_turn(new.patient_id);
    perform put_queue_rows(new.patient_id, null, new.id);
    return null;
  end if;
  -- Work that concerns no patient is its owner's alone.
  delete from work_queue_row where id = new.id and reader_id is distinct from new.owner_id;
  if new.owner_id is not null then
    insert into work_queue_row (reader_id, id, kind, subject_type, subject_id, patient_id, owner_id, label, priority,
                                risk_band, started_at, due_at, time_zone, rank_at, visible)
    values (new.owner_id, new.id, new.kind, new.subject_type, new.subject_id, null, new.owner_id, new.label,
            new.priority, new.risk_band, new.started_at, new.due_at, new.time_zone, new.rank_at, '{(,)}')
    on conflict (id, reader_id) do update set label = excluded.label, priority = excluded.priority,
      started_at = excluded.started_at, due_at = excluded.due_at, rank_at = excluded.rank_at;
  end if;
  return null;
end $$;
create trigger work_item_told after insert or update on work_item for each row execute function work_item_to_readers();

create function care_relationship_to_readers() returns trigger language plpgsql as $$
begin
  perform take_patients_turn(new.patient_id);
  perform put_queue_rows(new.patient_id, new.practitioner_id, null);
  return null;
end $$;
create trigger care_relationship_told after insert or update on care_relationship
  for each row execute function care_relationship_to_readers();

select put_queue_rows(patient_id, null, id) from work_item where patient_id is not null;

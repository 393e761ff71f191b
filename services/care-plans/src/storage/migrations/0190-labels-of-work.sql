-- What is made here of a record is as protected as the record, whenever its label comes (42 CFR Part 2, domain.md 5.5):
-- plans and goals of other systems, transitions of stays, what a measurement set off, what a proposal became, and the
-- rows of the work queue about all of these.

-- The label of a record that others told of, if it has one; of a goal with several targets each further one is called as
-- the record, `#` and a number.
create function labels_of(record text) returns text[] language sql stable strict as $$
  select array(select l.sensitivity from record_label l
    where l.record_id = regexp_replace(record, '#[0-9]+$', '') and l.sensitivity <> 'NONE')
$$;

-- The labels of all that something stems from, some perhaps twice. What is kept by another service stems from itself.
create function labels_behind(type text, subject text) returns text[] language plpgsql stable strict as $$
declare
  of record;
  labels text[] := '{}';
  origin text;
begin
  if type = 'CarePlan' then
    return labels_of((select source_id from care_plan where id = subject));
  elsif type = 'TransitionEpisode' then
    return labels_of((select encounter_id from transition_episode where id = subject));
  elsif type = 'MedicationReconciliation' then
    return labels_behind('TransitionEpisode', (select episode_id from medication_reconciliation where id = subject));
  elsif type = 'PlanAlert' then
    select a.care_plan_id, m.source_id into of from plan_alert a left join measurement m on m.id = a.measurement_id
     where a.id = subject;
    return labels_behind('CarePlan', of.care_plan_id) || labels_of(of.source_id);
  elsif type = 'Escalation' then
    select cause, cause_id into of from escalation where id = subject;
    return case of.cause when 'PLAN_ALERT' then labels_behind('PlanAlert', of.cause_id)
      when 'UNREACHED' then labels_behind('TransitionEpisode', of.cause_id) else labels_of(of.cause_id) end;
  elsif type = 'Proposal' then
    select p.sensitivity, p.source_type, p.source_id, p.content, g.observation_id into of
      from proposal p left join goal_progress g on p.source_type = 'GoalProgress' and g.id = p.source_id
     where p.id = subject;
    return array_remove(array[of.sensitivity], 'NONE') || labels_of(of.source_id) || labels_of(of.observation_id)
      || labels_behind('CarePlan', of.content ->> 'carePlanId') || labels_behind('Goal', of.content ->> 'goalId');
  elsif type = 'Goal' then
    select patient_id, source_id, care_plan_id into of from goal where id = subject;
    labels := labels_of(of.source_id) || labels_behind('CarePlan', of.care_plan_id);
  elsif type = 'Task' then
    select patient_id, code, care_plan_id, goal_id, episode_id into of from task where id = subject;
    labels := labels_behind('CarePlan', of.care_plan_id) || labels_behind('Goal', of.goal_id)
      || labels_behind('TransitionEpisode', of.episode_id);
    if of.code = 'plan-alert' then
      for origin in select id from plan_alert where care_plan_id = of.care_plan_id and task_id = subject loop
        labels := labels || labels_behind('PlanAlert', origin);
      end loop;
    end if;
  else
    return labels_of(subject);
  end if;
  for origin in select id from proposal where patient_id = of.patient_id and result_id = subject loop
    labels := labels || labels_behind('Proposal', origin);
  end loop;
  return labels;
end $$;

-- Nearly always empty. Kept with the row, so that a page of the queue stays one range of one index.
alter table work_item add column labels text[] not null default '{}';
alter table work_queue_row add column labels text[] not null default '{}';

create function work_item_has_labels() returns trigger language plpgsql as $$
begin
  new.labels := coalesce(labels_behind(new.subject_type, new.subject_id), '{}');
  return new;
end $$;
create trigger work_item_labelled before insert or update on work_item
  for each row execute function work_item_has_labels();

create or replace function put_queue_rows(of_patient text, of_reader text, of_item text) returns void language sql as $$
  insert into work_queue_row (reader_id, id, kind, subject_type, subject_id, patient_id, owner_id, label, priority,
                              risk_band, started_at, due_at, time_zone, rank_at, visible, labels)
  select r.practitioner_id, w.id, w.kind, w.subject_type, w.subject_id, w.patient_id, w.owner_id, w.label, w.priority,
         w.risk_band, w.started_at, w.due_at, w.time_zone, w.rank_at, r.visible, w.labels
    from work_item w
    join (select practitioner_id, range_agg(tstzrange(starts_at, ends_at)) as visible from care_relationship
           where patient_id = of_patient and (of_reader is null or practitioner_id = of_reader)
           group by practitioner_id) r on true
   where w.patient_id = of_patient and (of_item is null or w.id = of_item)
  on conflict (id, reader_id) do update set owner_id = excluded.owner_id, label = excluded.label,
    priority = excluded.priority, risk_band = excluded.risk_band, started_at = excluded.started_at,
    due_at = excluded.due_at, rank_at = excluded.rank_at, visible = excluded.visible, labels = excluded.labels
$$;

drop index work_queue_row_by_rank;
create index work_queue_row_by_rank on work_queue_row (reader_id, rank_at, id) include (kind, subject_type, subject_id,
  patient_id, owner_id, label, priority, risk_band, started_at, due_at, time_zone, visible, labels);

update work_item set labels = labels where labels is distinct from labels_behind(subject_type, subject_id);

-- An escalation of a safety concern shows to everybody who treats the patient, so it says nothing of where it came from:
-- neither the form nor its stay, whatever label these have (decision 0301, domain.md 4.7).
create or replace function labels_behind(type text, subject text) returns text[] language plpgsql stable strict as $$
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
    return case of.cause when 'SAFETY_CONCERN' then '{}' when 'PLAN_ALERT' then labels_behind('PlanAlert', of.cause_id)
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

update escalation set
  situation = 'A safety concern was raised: call the patient now.',
  background = 'Nothing is said here of where it came from; the chart may say more.',
  recommendation = 'Speak with the patient alone and ask the structured risk questions today; do not leave the person alone with an active plan; 988 or mobile crisis; write a safety plan.'
 where cause = 'SAFETY_CONCERN';

update work_item set labels = labels where subject_type = 'Escalation' and labels <> '{}'
  and labels is distinct from labels_behind(subject_type, subject_id);

-- A merge of two records gives the referrals and appointments of one to the other: whose they are is all that changes
-- then, so that it is no step and no new version.
create or replace function referral_takes_allowed_steps() returns trigger language plpgsql as $$
declare
  moved referral;
begin
  if tg_op = 'UPDATE' and new.patient_id <> old.patient_id then
    moved := old;
    moved.patient_id := new.patient_id;
    if moved is not distinct from new then
      return new;
    end if;
    raise exception 'referral %: its patient changes by a merge alone', old.id using errcode = 'check_violation';
  end if;
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

create or replace function appointment_takes_allowed_steps() returns trigger language plpgsql as $$
declare
  moved appointment;
begin
  if tg_op = 'UPDATE' and new.patient_id <> old.patient_id then
    moved := old;
    moved.patient_id := new.patient_id;
    if moved is not distinct from new then
      return new;
    end if;
    raise exception 'appointment %: its patient changes by a merge alone', old.id using errcode = 'check_violation';
  end if;
  if tg_op = 'UPDATE' and new.version <> old.version + 1 then
    raise exception 'appointment %: version % cannot follow %', old.id, new.version, old.version
      using errcode = 'check_violation';
  end if;
  if tg_op = 'UPDATE' and new.status = old.status then
    return new;
  end if;
  if not exists (
    select from appointment_transition step
     where step.from_status is not distinct from (case when tg_op = 'UPDATE' then old.status end)
       and step.to_status = new.status
  ) then
    raise exception 'appointment %: this step to % is not allowed', new.id, new.status
      using errcode = 'check_violation';
  end if;
  return new;
end $$;

-- A merge of two records gives the requests of one to the other: whose a request is is all that changes then, so that
-- it is no step and no new version.
create or replace function prior_authorization_takes_allowed_steps() returns trigger language plpgsql as $$
declare
  moved prior_authorization;
begin
  if tg_op = 'INSERT' then
    if new.status not in ('DRAFT', 'READY') then
      raise exception 'authorization %: it cannot begin as %', new.id, new.status using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if new.patient_id <> old.patient_id then
    moved := old;
    moved.patient_id := new.patient_id;
    if moved is not distinct from new then
      return new;
    end if;
    raise exception 'authorization %: its patient changes by a merge alone', old.id using errcode = 'check_violation';
  end if;
  if new.version <> old.version + 1 then
    raise exception 'authorization %: version % cannot follow %', old.id, new.version, old.version
      using errcode = 'check_violation';
  end if;
  if new.status <> old.status and not exists (
    select from prior_authorization_transition step
     where step.from_status = old.status and step.to_status = new.status
  ) then
    raise exception 'authorization %: the step from % to % is not allowed', old.id, old.status, new.status
      using errcode = 'check_violation';
  end if;
  return new;
end $$;

-- What somebody agreed to stays what it was; whose record it stands in may be corrected by a merge.
create or replace function guard_consent() returns trigger language plpgsql as $$
begin
  if (old.kind, old.scopes, old.recipient_ids, old.recipient_classes, old.purpose, old.starts_at)
     is distinct from
     (new.kind, new.scopes, new.recipient_ids, new.recipient_classes, new.purpose, new.starts_at)
     or (old.status = 'REVOKED' and (old.status, old.version) is distinct from (new.status, new.version))
     or (old.status = 'ACTIVE' and new.status = 'PENDING') then
    raise exception 'consent % cannot change like this', old.id using errcode = 'check_violation';
  end if;
  return new;
end $$;

-- Who looks after the merged record looks after the survivor from the merge on, until the two are parted.
alter table patient_merge add column carers jsonb not null default '[]';

-- Merges of before this version: their rows follow now.
do $$
declare
  known record;
begin
  for known in select id, merged_into_id from patient where merged_into_id is not null order by id loop
    perform move_patient_rows(known.id, known.merged_into_id);
  end loop;
end $$;

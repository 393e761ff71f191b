-- Something that was measured wrongly or of somebody else: it stays as it was written down, and counts for nothing any more.
alter table observation
  add column status text not null default 'FINAL' constraint observation_status check (status in ('FINAL', 'ENTERED_IN_ERROR')),
  add column retracted_at timestamptz,
  add column retracted_by text,
  add column retracted_reason text,
  add constraint observation_retraction_is_whole
    check ((status = 'FINAL') = (retracted_at is null) and (status = 'FINAL') = (retracted_by is null));
grant update (status, retracted_at, retracted_by, retracted_reason) on observation to baton_patients;

create function observation_moves() returns trigger language plpgsql as $$
begin
  if old.status = 'ENTERED_IN_ERROR' and (new.status, new.retracted_at, new.retracted_by, new.retracted_reason)
      is distinct from (old.status, old.retracted_at, old.retracted_by, old.retracted_reason) then
    raise exception 'an observation that was entered in error stays so';
  end if;
  return new;
end $$;
create trigger observation_moves before update on observation for each row execute function observation_moves();

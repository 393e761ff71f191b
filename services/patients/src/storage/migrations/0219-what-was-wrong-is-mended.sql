-- A form that was entered in error: it stays as it was filled in, and counts for nothing any more.
alter table assessment
  add column status text not null default 'FINAL' constraint assessment_status check (status in ('FINAL', 'ENTERED_IN_ERROR')),
  add column retracted_at timestamptz,
  add column retracted_by text,
  add column retracted_reason text,
  add constraint assessment_retraction_is_whole
    check ((status = 'FINAL') = (retracted_at is null) and (status = 'FINAL') = (retracted_by is null));
grant update (status, retracted_at, retracted_by, retracted_reason) on assessment to baton_patients;

create function assessment_moves() returns trigger language plpgsql as $$
begin
  if old.status = 'ENTERED_IN_ERROR' and (new.status, new.retracted_at, new.retracted_by, new.retracted_reason)
      is distinct from (old.status, old.retracted_at, old.retracted_by, old.retracted_reason) then
    raise exception 'an assessment that was entered in error stays so';
  end if;
  return new;
end $$;
create trigger assessment_moves before update on assessment for each row execute function assessment_moves();

-- What a registry was called and whom it meant, version by version. Only ever added to.
create table registry_revision (
  registry_id text not null constraint registry_revision_registry references registry (id),
  version int not null,
  name text not null,
  description text,
  rule jsonb not null,
  at timestamptz not null,
  by text not null,
  reason text,
  constraint registry_revision_pkey primary key (registry_id, version)
);
insert into registry_revision (registry_id, version, name, description, rule, at, by)
  select id, version, name, description, rule, created_at, created_by from registry;
revoke update, delete on registry_revision from baton_patients;

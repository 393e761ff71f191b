-- Every move of an import from one state to another counts, so that who cancels one can say what they saw. Progress does not.
alter table import_job add column version int not null default 1;

create function count_import_move() returns trigger language plpgsql as $$
begin
  new.version := old.version + 1;
  return new;
end $$;
create trigger import_job_version before update of status on import_job
  for each row when (old.status is distinct from new.status) execute function count_import_move();

-- An import may wait for its file, and may be cancelled.
alter table import_job drop constraint import_job_status;
alter table import_job add constraint import_job_status
  check (status in ('AWAITING_FILE', 'QUEUED', 'RUNNING', 'COMPLETED', 'FAILED', 'CANCELLED'));

create function keep_imports_lawful() returns trigger language plpgsql as $$
begin
  if new.status = old.status or (old.status, new.status) in (
    ('AWAITING_FILE', 'QUEUED'), ('AWAITING_FILE', 'CANCELLED'), ('QUEUED', 'RUNNING'), ('QUEUED', 'CANCELLED'),
    ('RUNNING', 'COMPLETED'), ('RUNNING', 'FAILED'), ('RUNNING', 'CANCELLED')) then return new; end if;
  raise exception 'import % is % and cannot become %', old.id, old.status, new.status using errcode = 'check_violation';
end $$;
create trigger imports_move_lawfully before update of status on import_job
  for each row execute function keep_imports_lawful();

-- What became of an import, move by move.
create table import_job_step (
  job_id text constraint import_job_step_job references import_job (id),
  version int,
  at timestamptz not null,
  by text not null,
  from_status text,
  to_status text not null,
  reason text,
  constraint import_job_step_pkey primary key (job_id, version)
);
revoke update, delete on import_job_step from baton_patients;

-- Of imports before this: that one waited for its file, and who cancelled it, was not kept.
insert into import_job_step (job_id, version, at, by, from_status, to_status, reason)
select id,
       version - (started_at is not null)::int - (status in ('COMPLETED', 'FAILED', 'CANCELLED'))::int,
       created_at, created_by, null, case status when 'AWAITING_FILE' then status else 'QUEUED' end, null
  from import_job
union all
select id, version - (status <> 'RUNNING')::int, started_at, 'system:patients', 'QUEUED', 'RUNNING', null
  from import_job where started_at is not null
union all
select id, version, finished_at, 'system:patients', 'RUNNING', status, status_reason
  from import_job where status in ('COMPLETED', 'FAILED') and finished_at is not null;

-- Who asked for an account of disclosures (45 CFR 164.528, 42 CFR 2.25), when it is due, and what became of it.
create table accounting_request (
  id text constraint accounting_request_pkey primary key,
  version int not null default 1,
  patient_id text not null constraint accounting_request_patient references patient (id),
  kind text not null constraint accounting_request_kind check (kind in ('HIPAA', 'PART2')),
  status text not null constraint accounting_request_status check (status in ('OPEN', 'EXTENDED', 'ANSWERED', 'WITHDRAWN')),
  requested_at timestamptz not null,
  covers_from timestamptz not null,
  time_zone text not null,
  due_at timestamptz not null,
  fee_applies boolean not null,
  extended_at timestamptz,
  extension_reason text,
  ended_at timestamptz,
  history jsonb not null,
  constraint accounting_request_extension_is_whole check ((extended_at is null) = (extension_reason is null)),
  constraint accounting_request_end_is_whole check ((ended_at is null) = (status in ('OPEN', 'EXTENDED')))
);
create index accounting_request_by_patient on accounting_request (patient_id, requested_at);
revoke delete on accounting_request from baton_patients;

create function accounting_request_moves() returns trigger language plpgsql as $$
begin
  if old.status = new.status or (old.status, new.status) in (('OPEN', 'EXTENDED'), ('OPEN', 'ANSWERED'), ('OPEN', 'WITHDRAWN'),
    ('EXTENDED', 'ANSWERED'), ('EXTENDED', 'WITHDRAWN')) then return new; end if;
  raise exception 'an accounting request cannot go from % to %', old.status, new.status using errcode = 'check_violation';
end $$;
create trigger accounting_request_moves before update of status on accounting_request
  for each row execute function accounting_request_moves();

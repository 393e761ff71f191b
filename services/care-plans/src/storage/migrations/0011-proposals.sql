create table proposal (
  id text primary key,
  version int not null default 1,
  patient_id text not null,
  kind text not null,
  rule text not null,
  title text not null,
  status text not null,
  status_reason text,
  content jsonb not null,
  source_type text not null,
  source_id text not null,
  result_id text,
  decided_by text,
  decided_at timestamptz,
  created_at timestamptz not null,
  constraint proposal_once unique (source_id, rule)
);
create index proposal_by_patient on proposal (patient_id, created_at, id);
insert into allowed_transition (machine, from_status, to_status) values
  ('proposal', null, 'PROPOSED'), ('proposal', 'PROPOSED', 'ACCEPTED'), ('proposal', 'PROPOSED', 'REJECTED');
create trigger proposal_moves before insert or update on proposal
  for each row execute function refuse_illegal_transition();

-- Records that feeds brought and that may be of a person who is known already. A feed is never held up by a doubt: it
-- makes its record, and somebody looks. A pair stands here once, whichever of the two came first.
create table duplicate_candidate (
  id text constraint duplicate_candidate_pkey primary key,
  version int not null default 1,
  added_id text not null constraint duplicate_candidate_added references patient (id),
  known_id text not null constraint duplicate_candidate_known references patient (id),
  score int not null,
  verdict text not null constraint duplicate_candidate_verdict check (verdict in ('CONFIRM', 'BLOCK')),
  reasons jsonb not null,
  status text not null default 'OPEN' constraint duplicate_candidate_status check (status in ('OPEN', 'MERGED', 'DISMISSED')),
  found_at timestamptz not null,
  settled_at timestamptz,
  settled_by text,
  settled_reason text,
  constraint duplicate_candidate_two_records check (added_id <> known_id),
  constraint duplicate_candidate_settling_is_whole check (
    (status = 'OPEN') = (settled_at is null) and (status = 'OPEN') = (settled_by is null))
);
create unique index duplicate_candidate_once on duplicate_candidate (least(added_id, known_id), greatest(added_id, known_id));
create index duplicate_candidate_by_status on duplicate_candidate (status, (-score), id);
create index duplicate_candidate_by_known on duplicate_candidate (known_id);
create index duplicate_candidate_by_added on duplicate_candidate (added_id);
revoke delete on duplicate_candidate from baton_patients;

-- What was settled is never open again; a merge settles a pair, and parting it says that they are two people.
create function duplicate_candidate_moves() returns trigger language plpgsql as $$
begin
  if new.status <> old.status and (old.status, new.status) not in
      (('OPEN', 'MERGED'), ('OPEN', 'DISMISSED'), ('MERGED', 'DISMISSED'), ('DISMISSED', 'MERGED')) then
    raise exception 'duplicate candidate % cannot move from % to %', old.id, old.status, new.status using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger duplicate_candidate_moves before update of status on duplicate_candidate
  for each row execute function duplicate_candidate_moves();

-- Records that an import added and that nobody compared yet: written with them, taken by the sweep that compares.
create table duplicate_check (
  added_id text constraint duplicate_check_pkey primary key constraint duplicate_check_added references patient (id)
);

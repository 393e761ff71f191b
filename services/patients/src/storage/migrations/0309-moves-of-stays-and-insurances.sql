-- From which state to which encounters and coverages went, when, who said so and why. Only ever added to. Of those from before
-- nobody noted how they came to stand where they stand.
create table status_move (
  id bigint generated always as identity constraint status_move_pkey primary key,
  subject_id text not null,
  at timestamptz not null,
  by text not null,
  from_status text,
  to_status text not null,
  reason text
);
create index status_move_by_subject on status_move (subject_id, id);
revoke update, delete on status_move from baton_patients;

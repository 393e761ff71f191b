-- What became of a pair of records that may be of one person, move by move; who found it is the process of the feed.
create table duplicate_candidate_step (
  candidate_id text constraint duplicate_candidate_step_candidate references duplicate_candidate (id),
  version int,
  at timestamptz not null,
  by text not null,
  from_status text not null,
  to_status text not null,
  reason text,
  constraint duplicate_candidate_step_pkey primary key (candidate_id, version)
);
revoke update, delete on duplicate_candidate_step from baton_patients;

-- Of a pair that moved more than once the last move is all that was kept.
insert into duplicate_candidate_step (candidate_id, version, at, by, from_status, to_status, reason)
select id, version, settled_at, settled_by,
       case when version <= 2 then 'OPEN' when status = 'DISMISSED' then 'MERGED' else 'DISMISSED' end, status, settled_reason
  from duplicate_candidate where status <> 'OPEN';

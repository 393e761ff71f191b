-- Who looks after whom: the truth in patients, a projection from events everywhere else. Explicit instants, so that a
-- cover that ends at midnight ends at midnight without anybody doing anything.
create table care_relationship (
  patient_id text not null,
  practitioner_id text not null,
  kind text not null check (kind in ('COORDINATOR', 'COVERING', 'CARE_TEAM')),
  starts_at timestamptz not null,
  ends_at timestamptz,
  primary key (patient_id, practitioner_id, kind, starts_at),
  check (ends_at is null or ends_at >= starts_at)
);
create index care_relationship_by_practitioner on care_relationship (practitioner_id, patient_id);

-- How many revocations this database has applied, in order and without gaps.
create table access_state (
  only_row boolean primary key default true check (only_row),
  epoch bigint not null
);
insert into access_state (epoch) values (0);

-- Replicas that cache the epoch hear of a revocation at once.
create function tell_access_epoch() returns trigger language plpgsql as $$
begin
  perform pg_notify('access_epoch', new.epoch::text);
  return null;
end $$;
create trigger access_epoch_changed after update on access_state for each row execute function tell_access_epoch();

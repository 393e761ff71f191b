-- An entry of the on-call list can be taken back, and is kept.
alter table on_call
  add column version int not null default 1,
  add column revoked_at timestamptz,
  add column revoked_by text,
  add constraint on_call_revoked_by check ((revoked_at is null) = (revoked_by is null));
create index on_call_standing on on_call (ends_at) where revoked_at is null;

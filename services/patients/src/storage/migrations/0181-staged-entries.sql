-- What the entries of one long bundle are called, while it is imported: written and deleted in the transaction of the import.
-- No temporary table: the service may make none, or it could stand one before a table of another role.
create unlogged table staged_entry (
  import_id text not null,
  position int not null,
  rank smallint not null,
  type text not null,
  id text not null,
  full_url text,
  condition jsonb,
  hash text not null,
  encounter_class text,
  at bigint not null,
  length int not null,
  target_id text,
  owner_id text,
  constraint staged_entry_pkey primary key (import_id, rank, position)
);
create index staged_entry_name on staged_entry (import_id, type, id, position);
create index staged_entry_url on staged_entry (import_id, full_url, position) where full_url is not null;

-- The stays that it wrote, which are told when all of it is written.
create unlogged table staged_stay (
  import_id text not null,
  position int not null,
  id text not null,
  former jsonb,
  constraint staged_stay_pkey primary key (import_id, position)
);

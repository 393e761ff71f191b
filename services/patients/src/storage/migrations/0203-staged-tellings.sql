-- What the resources of a bundle that goes in by parts tell, until all of it is written: only then is it known what each refers
-- to, and under which label. Written and deleted in the transaction of the import, so that no merge has anything to move.
create unlogged table staged_telling (
  import_id text not null,
  about_id text not null,
  position int not null,
  type text not null,
  source_id text not null,
  is_new boolean not null,
  fact json,
  received json,
  constraint staged_telling_pkey primary key (import_id, about_id, position)
);
create index staged_telling_name on staged_telling (import_id, type, source_id);

-- Listeners that want everything told once more, and how far each outbox was copied for them.
create table replay (
  id text not null,
  source text not null,
  listener text not null,
  -- Only what was recorded from here on; everything when null.
  from_recorded timestamptz,
  xid xid8 not null default '0',
  sequence bigint not null default 0,
  read int not null default 0,
  total int,
  done_at timestamptz,
  primary key (id, source)
);
create index replay_open on replay (source, id) where done_at is null;

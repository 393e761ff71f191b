-- Where events stand in an outbox whose type the relay that copied it did not know: services newer than it told them. The next relay
-- that knows the type brings them.
create table unknown_event (
  source text not null,
  xid xid8 not null,
  sequence bigint not null,
  type text not null,
  primary key (source, xid, sequence)
);

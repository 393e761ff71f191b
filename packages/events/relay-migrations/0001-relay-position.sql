-- How far the relay has copied each service's outbox. Losing this table only means copying again: inboxes know every event id.
create table relay_position (
  source text primary key,
  xid xid8 not null,
  sequence bigint not null,
  moved_at timestamptz not null default now()
);

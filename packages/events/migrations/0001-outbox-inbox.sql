-- What this service tells the others. A row commits together with the change it tells of.
-- `xid` orders rows by transaction: a reader that stays below the oldest running transaction misses nothing,
-- however late a transaction with an early sequence number commits.
create table outbox (
  sequence bigint generated always as identity primary key,
  xid xid8 not null default pg_current_xact_id(),
  id text not null unique,
  type text not null,
  subject text not null,
  patient_id text,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null,
  payload jsonb not null
);
create index outbox_in_commit_order on outbox (xid, sequence);

-- What the others told this service. The event id makes a second delivery harmless.
create table inbox (
  id text primary key,
  source text not null,
  type text not null,
  subject text not null,
  patient_id text,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null,
  payload jsonb not null,
  arrival bigint generated always as identity,
  received_at timestamptz not null default now(),
  handled_at timestamptz,
  attempts int not null default 0,
  next_attempt_at timestamptz not null default now() + interval '1 second', -- time for the nudge to be first
  last_error text,
  dead_at timestamptz
);
create index inbox_waiting on inbox (next_attempt_at, arrival) where handled_at is null and dead_at is null;

-- The relay may read outboxes and add to inboxes, and nothing else.
grant usage on schema public to baton_relay;
grant select on outbox to baton_relay;
grant insert on inbox to baton_relay;

-- What a change came to, remembered under the key its sender chose: the same key within 24 hours replays it.
create table idempotency_key (
  viewer_id text not null,
  key text not null,
  operation text not null,
  input_hash text not null,
  outcome jsonb,
  created_at timestamptz not null,
  primary key (viewer_id, key)
);
create index idempotency_key_created_at on idempotency_key (created_at);

-- Replays that an administrator asked for, and how far the relay says each outbox was read.
create table replay_job (
  id text primary key,
  from_recorded timestamptz,
  requested_by text not null,
  requested_at timestamptz not null
);
create table replay_progress (
  replay_id text not null references replay_job,
  source text not null,
  read int not null,
  total int not null,
  sources int not null,
  done boolean not null,
  primary key (replay_id, source)
);
revoke update, delete, truncate on replay_job from baton_metrics;
revoke delete, truncate on replay_progress from baton_metrics;

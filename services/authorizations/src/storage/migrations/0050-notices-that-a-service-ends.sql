-- Notices that a covered service ends (42 CFR 422.624), and the fast-track appeal that one of them opens (422.626).
create table termination_notice (
  id text primary key,
  authorization_id text not null constraint termination_notice_authorization references prior_authorization (id),
  kind text not null constraint termination_notice_kind check (kind in ('NOMNC', 'HINN', 'OTHER')),
  given_on date not null,
  ends_on date not null,
  due_on date not null,
  is_late boolean not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  fast_track_due_at timestamptz,
  fast_track_asked_at timestamptz,
  fast_track_asked_by text,
  outcome text constraint termination_notice_outcome check (outcome in ('SERVICES_CONTINUE', 'SERVICES_END')),
  decided_at timestamptz,
  decided_by text,
  constraint termination_notice_days check (given_on <= ends_on),
  constraint termination_notice_fast_track_in_time
    check (fast_track_asked_at is null or fast_track_asked_at <= fast_track_due_at),
  constraint termination_notice_decided_after_asked
    check ((outcome is null) = (decided_at is null) and (outcome is null or fast_track_asked_at is not null))
);
create index termination_notice_by_authorization on termination_notice (authorization_id, recorded_at, id);

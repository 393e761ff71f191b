-- Who tried to tell us a decision and was not believed: kept for the audit, without what it said.
create table refused_notification (
  id text primary key,
  at timestamptz not null,
  payer_code text,
  reason text not null constraint refused_notification_reason check (reason in ('PAYER_UNKNOWN', 'SIGNATURE', 'SUBSCRIPTION')),
  request_id text not null,
  body_hash text not null
);
create index refused_notification_by_time on refused_notification (at);
revoke update, delete, truncate on refused_notification from baton_authorizations;

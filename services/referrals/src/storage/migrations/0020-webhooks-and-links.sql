-- Addresses that agencies want told of every move of their referrals. Secrets are derived, not stored.
create table webhook (
  id text primary key,
  version int not null default 1,
  agency_id text not null constraint webhook_agency references agency (id),
  url text not null,
  status text not null constraint webhook_status check (status in ('ACTIVE', 'DISABLED')),
  disabled_reason text constraint webhook_disabled_reason
    check (disabled_reason in ('BY_AGENCY', 'GONE', 'FAILING')),
  secret_generation int not null,
  created_at timestamptz not null,
  secret_rotated_at timestamptz,
  constraint webhook_says_why check ((status = 'DISABLED') = (disabled_reason is not null))
);
create index webhook_by_agency on webhook (agency_id, created_at, id);

-- One row a message and webhook: written in the transaction of the move, sent later, in order within a referral.
create table webhook_delivery (
  id text primary key,
  sequence bigserial not null,
  webhook_id text not null constraint webhook_delivery_webhook references webhook (id),
  agency_id text not null,
  referral_id text not null constraint webhook_delivery_referral references referral (id),
  type text not null,
  occurred_at timestamptz not null,
  status text not null constraint webhook_delivery_status
    check (status in ('PENDING', 'DELIVERED', 'FAILED', 'SUPPRESSED')),
  attempts int not null default 0,
  next_attempt_at timestamptz not null,
  lease_until timestamptz,
  last_status_code int,
  last_error text,
  delivered_at timestamptz
);
create index webhook_delivery_log on webhook_delivery (webhook_id, sequence);
create index webhook_delivery_in_order on webhook_delivery (webhook_id, referral_id, sequence) where status = 'PENDING';
create index webhook_delivery_due on webhook_delivery (next_attempt_at) where status = 'PENDING';

-- A door for agencies without an account: one link, one step, once.
create table agency_link (
  id text primary key,
  referral_id text not null constraint agency_link_referral references referral (id),
  agency_id text not null,
  step text not null constraint agency_link_step check (step in ('ACCEPT', 'REJECT', 'COMPLETE')),
  created_by text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index agency_link_by_referral on agency_link (referral_id, created_at, id);

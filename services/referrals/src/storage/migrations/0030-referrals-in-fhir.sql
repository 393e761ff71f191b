-- What was sent as FHIR, as it was sent: everything that has no place in a referral is here, and goes out again.
create table fhir_bundle (
  id text primary key,
  -- An agency, or 'organization' for our own systems.
  sender text not null,
  content_hash text not null,
  content jsonb not null,
  received_at timestamptz not null,
  unique (sender, content_hash)
);
revoke update, delete, truncate on fhir_bundle from baton_referrals;

-- Which referral a sender's request became: the same request, sent again, is the same referral.
create table fhir_request (
  sender text not null,
  key text not null,
  referral_id text not null constraint fhir_request_referral references referral (id),
  bundle_id text not null constraint fhir_request_bundle references fhir_bundle (id),
  service_request jsonb,
  task jsonb,
  primary key (sender, key)
);
create index fhir_request_by_referral on fhir_request (referral_id);
create index fhir_request_by_bundle on fhir_request (bundle_id);

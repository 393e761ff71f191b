-- What a referral needs to become a loop that closes (domain.md 5.3).
alter table referral
  add column need text,
  add column sensitivity text not null default 'NONE' constraint referral_sensitivity
    check (sensitivity in ('NONE', 'PART2', 'PART2_COUNSELING', 'BH', 'HIV', 'IPV', 'MINOR')),
  add column authorization_id text,
  add column reroute_of text constraint referral_reroute_of references referral (id),
  add column details jsonb,
  add column waitlist_position int,
  add column expected_on date,
  add column completed_at timestamptz,
  add column closed_at timestamptz,
  add column evidence text constraint referral_evidence
    check (evidence in ('DOCUMENT', 'SERVICE_RECORD', 'PATIENT_CONFIRMATION', 'ENROLLMENT_PROOF')),
  add column no_show_limit int not null default 3,
  add column agency_access_until timestamptz,
  -- The partner's word alone never closes a loop.
  add constraint referral_closed_with_evidence check (status <> 'CLOSED_COMPLETED' or evidence is not null);
update referral set sensitivity = 'PART2', version = version + 1 where category = 'SUBSTANCE_USE';
create index referral_by_reroute on referral (reroute_of) where reroute_of is not null;
create index referral_awaiting_authorization on referral (authorization_id) where status = 'AWAITING_AUTH';

-- What the care team and the agency told each other. Never changed, never removed.
create table referral_message (
  id text primary key,
  referral_id text not null constraint referral_message_referral references referral (id),
  kind text not null constraint referral_message_kind
    check (kind in ('MESSAGE', 'PROGRESS', 'INTAKE', 'SERVICE_RECORD', 'DOCUMENT')),
  at timestamptz not null,
  by text not null,
  party text not null,
  sensitivity text not null,
  text text,
  code jsonb,
  occurred_on date,
  enrollment text,
  document_id text
);
create index referral_message_by_referral on referral_message (referral_id, at, id);
revoke update, delete, truncate on referral_message from baton_referrals;

-- Consents of patients, from events: who agreed to what, for whom, from when until when.
create table consent (
  consent_id text primary key,
  patient_id text not null,
  kind text not null,
  form text not null,
  scopes text[] not null,
  recipient_ids text[] not null,
  purpose text not null,
  starts_at timestamptz not null,
  ends_at timestamptz,
  revoked_at timestamptz
);
create index consent_by_patient on consent (patient_id, kind);

-- Authorizations that were approved, from events: what waits for one may be sent.
create table approved_authorization (
  authorization_id text primary key,
  at timestamptz not null
);

-- Every disclosure to an agency or under Part 2: what, to whom, why, until when (45 CFR 164.528).
create table disclosure (
  id text primary key,
  patient_id text not null,
  referral_id text not null constraint disclosure_referral references referral (id),
  recipient_id text not null,
  basis text not null constraint disclosure_basis check (basis in ('TREATMENT', 'AUTHORIZATION', 'PART2_CONSENT')),
  purpose text not null,
  consent_id text,
  notice_version text,
  policy_version text,
  at timestamptz not null,
  expires_at timestamptz,
  payload jsonb,
  fields text[] not null,
  status text not null constraint disclosure_status check (status in ('DUE', 'MADE'))
);
create index disclosure_by_referral on disclosure (referral_id, at, id);
create index disclosure_by_patient on disclosure (patient_id, at, id);
create index disclosure_due on disclosure (at) where status = 'DUE';
revoke delete, truncate on disclosure from baton_referrals;

-- Whether an agency has room, asked without a patient.
create table capacity_check (
  id text primary key,
  version int not null default 1,
  agency_id text not null constraint capacity_check_agency references agency (id),
  service_id text constraint capacity_check_service references community_service (id),
  category text not null,
  need text,
  priority text not null,
  status text not null constraint capacity_check_status check (status in ('ASKED', 'ANSWERED')),
  answer text constraint capacity_check_answer
    check (answer in ('CAPACITY', 'NO_CAPACITY', 'WAITLIST', 'ADDITIONAL_ASSESSMENT_REQUIRED')),
  expected_on date,
  asked_by text not null,
  asked_at timestamptz not null,
  answered_at timestamptz
);
create index capacity_check_by_agency on capacity_check (agency_id, asked_at desc, id desc);

-- From the first answer to the last appeal: questions, talks, appeals, contacts, reviews, and what the ledger may hold.

insert into prior_authorization_transition (from_status, to_status) values
  ('PENDED', 'CANCEL_REQUESTED'), ('INFO_REQUESTED', 'CANCEL_REQUESTED'), ('CONTACT_PAYER', 'CANCEL_REQUESTED'),
  ('FAILED_TO_SEND', 'QUEUED'),
  ('CONTACT_PAYER', 'INFO_REQUESTED'), ('CONTACT_PAYER', 'DENIED_LAPSED'),
  ('PENDED', 'REJECTED'), ('INFO_REQUESTED', 'REJECTED'), ('CONTACT_PAYER', 'REJECTED'),
  ('DENIED', 'WITHDRAWN'), ('DENIED_LAPSED', 'WITHDRAWN'), ('P2P_REQUESTED', 'WITHDRAWN'), ('APPEALED', 'WITHDRAWN'),
  ('UPHELD', 'WITHDRAWN'), ('DISMISSED', 'WITHDRAWN'),
  ('DENIED_LAPSED', 'NOT_REQUIRED'), ('DENIED_LAPSED', 'CANCELLED'),
  ('APPEALED', 'APPEALED'),
  ('OVERTURNED', 'PARTIALLY_APPROVED'),
  ('UPDATE_QUEUED', 'DENIED'),
  ('CANCEL_REQUESTED', 'APPROVED'), ('CANCEL_REQUESTED', 'PARTIALLY_APPROVED'), ('CANCEL_REQUESTED', 'MODIFIED'),
  ('CANCEL_REQUESTED', 'DENIED'), ('CANCEL_REQUESTED', 'PENDED'),
  ('EXHAUSTED', 'APPROVED'), ('EXHAUSTED', 'PARTIALLY_APPROVED'), ('EXHAUSTED', 'MODIFIED'), ('EXHAUSTED', 'EXPIRED'),
  ('EXHAUSTED', 'UPDATE_QUEUED');

alter table prior_authorization
  add column supersedes_id text constraint prior_authorization_supersedes references prior_authorization (id),
  add column resume_status text,
  add column next_review_on date;
create index prior_authorization_review on prior_authorization (next_review_on) where next_review_on is not null;

alter table service_line add column info_change text
  constraint service_line_info_change check (info_change in ('ADDED', 'CHANGED', 'CANCELLED'));

alter table submission drop constraint submission_kind,
  add constraint submission_kind check (kind in ('INITIAL', 'UPDATE', 'CANCEL'));

-- A person may have heard the decision: then no message of ours carried it, and a denial says why.
alter table determination alter column submission_id drop not null,
  drop constraint determination_channel,
  add constraint determination_channel
    check (channel in ('RESPONSE', 'NOTIFICATION', 'INQUIRY', 'X12', 'PHONE', 'FAX', 'PORTAL', 'MAIL')),
  add constraint determination_denial_has_a_reason
    check (channel not in ('PHONE', 'FAX', 'PORTAL', 'MAIL') or outcome <> 'DENIED' or note is not null
           or reason_code is not null);

create table info_request (
  id text primary key,
  authorization_id text not null constraint info_request_authorization references prior_authorization (id),
  items text[] not null constraint info_request_items check (cardinality(items) > 0),
  channel text not null,
  requested_at timestamptz not null,
  due_at timestamptz not null,
  recorded_by text not null,
  answered_at timestamptz,
  answered_by text,
  document_ids text[] not null,
  cancelled_at timestamptz,
  constraint info_request_ends_once check (answered_at is null or cancelled_at is null)
);
create unique index info_request_one_open on info_request (authorization_id)
  where answered_at is null and cancelled_at is null;
create index info_request_by_authorization on info_request (authorization_id, requested_at, id);

create table peer_to_peer (
  id text primary key,
  authorization_id text not null constraint peer_to_peer_authorization references prior_authorization (id),
  physician_id text not null,
  phone text,
  slots jsonb not null,
  requested_at timestamptz not null,
  requested_by text not null,
  window_ends_at timestamptz,
  held_at timestamptz,
  outcome text constraint peer_to_peer_outcome check (outcome in ('APPROVED', 'MODIFIED', 'UPHELD', 'NOT_HELD')),
  payer_reviewer text,
  note text,
  constraint peer_to_peer_ends_whole check ((held_at is null) = (outcome is null))
);
create unique index peer_to_peer_one_open on peer_to_peer (authorization_id) where outcome is null;

create table appeal (
  id text primary key,
  authorization_id text not null constraint appeal_authorization references prior_authorization (id),
  level text not null,
  level_order int not null constraint appeal_level_order check (level_order between 1 and 5),
  rule text not null,
  priority text not null constraint appeal_priority check (priority in ('STANDARD', 'EXPEDITED')),
  subject text not null constraint appeal_subject check (subject in ('SERVICE', 'PAYMENT', 'PART_B_DRUG')),
  filer text not null,
  consent_document_id text,
  amount double precision,
  continue_benefits boolean not null,
  reason text not null,
  notice_date date not null,
  filing_due_at timestamptz,
  filed_at timestamptz not null,
  filed_by text not null,
  due_at timestamptz,
  outcome text constraint appeal_outcome check (outcome in ('OVERTURNED', 'PARTIALLY_OVERTURNED', 'UPHELD', 'DISMISSED')),
  decided_at timestamptz,
  decided_by text,
  decision_note text,
  effectuation_due_at timestamptz,
  constraint appeal_is_in_time check (filing_due_at is null or filed_at < filing_due_at + interval '1 second'),
  constraint appeal_ends_whole check ((decided_at is null) = (outcome is null))
);
create unique index appeal_one_open on appeal (authorization_id) where outcome is null;
create unique index appeal_once_a_level on appeal (authorization_id, level) where outcome is distinct from 'DISMISSED';
create index appeal_by_authorization on appeal (authorization_id, filed_at, id);

create table payer_contact (
  id text primary key,
  authorization_id text not null constraint payer_contact_authorization references prior_authorization (id),
  at timestamptz not null,
  by text not null,
  channel text not null constraint payer_contact_channel check (channel in ('PHONE', 'FAX', 'PORTAL', 'MAIL')),
  representative text,
  reference_number text,
  summary text not null,
  promised text,
  promised_by timestamptz
);
create index payer_contact_by_authorization on payer_contact (authorization_id, at, id);
revoke update, delete, truncate on payer_contact from baton_authorizations;

create table criteria_review (
  id text primary key,
  authorization_id text not null constraint criteria_review_authorization references prior_authorization (id),
  request_version int not null,
  criteria jsonb not null,
  criteria_source text not null,
  recommendation text not null constraint criteria_review_recommendation
    check (recommendation in ('MEETS', 'DOES_NOT_MEET', 'NEEDS_PHYSICIAN')),
  reviewed_at timestamptz not null,
  reviewed_by text not null
);
create index criteria_review_by_authorization on criteria_review (authorization_id, reviewed_at, id);
revoke update, delete, truncate on criteria_review from baton_authorizations;

-- Nobody reviews a request of their own.
create function criteria_review_is_by_another() returns trigger language plpgsql as $$
begin
  if exists (select from prior_authorization a where a.id = new.authorization_id and a.created_by = new.reviewed_by) then
    raise exception 'SEPARATION_OF_DUTY' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger criteria_review_is_by_another before insert on criteria_review
  for each row execute function criteria_review_is_by_another();

-- The ledger: planned, used, given back; the sum of what is used and planned never exceeds what was approved.
alter table units_entry drop constraint units_entry_kind, drop constraint units_entry_use_has_a_day,
  add constraint units_entry_kind check (kind in ('APPROVE', 'REDUCE', 'SCHEDULE', 'UNSCHEDULE', 'USE', 'REVERSE')),
  add constraint units_entry_use_has_a_day check (kind in ('APPROVE', 'REDUCE') or service_date is not null),
  add column reverses_id text constraint units_entry_reverses references units_entry (id)
    constraint units_entry_reversed_once unique,
  add column note text,
  add constraint units_entry_reversal_names_it check ((kind in ('REVERSE', 'UNSCHEDULE')) = (reverses_id is not null));

create or replace function units_entry_stays_within_approval() returns trigger language plpgsql as $$
declare
  line service_line;
  approved double precision;
  taken double precision;
  reversed units_entry;
begin
  select * into strict line from service_line
    where authorization_id = new.authorization_id and sequence = new.sequence for update;
  select coalesce(sum(case kind when 'APPROVE' then units when 'REDUCE' then -units else 0 end), 0),
         coalesce(sum(case when kind in ('USE', 'SCHEDULE') then units
                           when kind in ('REVERSE', 'UNSCHEDULE') then -units else 0 end), 0)
    into approved, taken from units_entry
    where authorization_id = new.authorization_id and sequence = new.sequence;
  if new.kind in ('USE', 'SCHEDULE') then
    if new.service_date < line.approved_from or new.service_date > line.approved_to then
      raise exception 'OUTSIDE_VALIDITY' using errcode = 'check_violation';
    end if;
    if taken + new.units > approved then
      raise exception 'EXCEEDS_APPROVED' using errcode = 'check_violation';
    end if;
  elsif new.kind = 'REDUCE' then
    if approved - new.units < taken then
      raise exception 'BELOW_WHAT_IS_USED' using errcode = 'check_violation';
    end if;
  elsif new.kind in ('REVERSE', 'UNSCHEDULE') then
    select * into reversed from units_entry where id = new.reverses_id;
    if reversed.authorization_id is distinct from new.authorization_id or reversed.sequence <> new.sequence
       or reversed.units <> new.units
       or reversed.kind <> (case new.kind when 'REVERSE' then 'USE' else 'SCHEDULE' end) then
      raise exception 'REVERSES_ANOTHER_ENTRY' using errcode = 'check_violation';
    end if;
  end if;
  return new;
end $$;

-- How a payer may be asked, and whether it may be asked now.
alter table payer
  add column channel text not null default 'PAS' constraint payer_channel check (channel in ('PAS', 'X12', 'MANUAL')),
  add column concurrency int not null default 8 constraint payer_concurrency check (concurrency between 1 and 100),
  add column rate_per_minute int constraint payer_rate_per_minute check (rate_per_minute > 0),
  add column hearing_days int,
  add column paused_at timestamptz,
  add column paused_by text,
  add column pause_reason text,
  add column held_until timestamptz;

create table payer_rule (
  id text primary key,
  rule_key text not null,
  version int not null constraint payer_rule_version check (version >= 1),
  payer_id text constraint payer_rule_payer references payer (id),
  line_of_business text,
  state text,
  code_system text not null,
  code text not null,
  requirement text not null constraint payer_rule_requirement
    check (requirement in ('AUTH_NEEDED', 'NO_AUTH', 'SATISFIED', 'CONDITIONAL')),
  documents text[] not null,
  criteria text[] not null,
  info_needed text[] not null,
  source text not null,
  valid_from date not null,
  valid_until date,
  saved_at timestamptz not null,
  saved_by text not null,
  replaced_at timestamptz,
  constraint payer_rule_version_once unique (rule_key, version),
  constraint payer_rule_days check (valid_until is null or valid_until >= valid_from)
);
create index payer_rule_by_code on payer_rule (code) where replaced_at is null;

-- Who may submit: a projection of the staff's competencies.
create table staff_competency (
  practitioner_id text not null,
  competency text not null,
  valid_from timestamptz not null,
  valid_until timestamptz,
  primary key (practitioner_id, competency, valid_from)
);

-- What waits for a person, as it was told; the key is told again when it is settled.
create table open_work (
  key text primary key,
  authorization_id text not null constraint open_work_authorization references prior_authorization (id),
  kind text not null,
  raised_at timestamptz not null
);
create index open_work_by_authorization on open_work (authorization_id);

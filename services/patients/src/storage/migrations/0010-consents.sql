-- What a patient permitted: to whom, for what, from when until when. A PART2 consent counts from its signature on
-- (42 CFR 2.31); the others count from the spoken word and are confirmed in writing later.
create table consent (
  id text constraint consent_pkey primary key,
  version int not null default 1,
  patient_id text not null constraint consent_patient references patient (id),
  kind text not null constraint consent_kind check (kind in ('TREATMENT', 'SHARING', 'PART2', 'PART2_COUNSELING', 'OUTREACH')),
  form text not null constraint consent_form check (form in ('VERBAL', 'WRITTEN')),
  status text not null constraint consent_status check (status in ('PENDING', 'ACTIVE', 'REVOKED')),
  discloser text,
  scopes text[] not null,
  recipient_ids text[] not null,
  recipient_classes text[] not null,
  purpose text not null,
  starts_at timestamptz not null,
  expires_at timestamptz,
  expiry_event text,
  given_at timestamptz not null,
  confirmed_at timestamptz,
  confirmed_by text,
  document_id text,
  revoked_at timestamptz,
  revoked_by text,
  revocation_reason text,
  recorded_by text not null,
  constraint consent_ends_after_it_begins check (expires_at > starts_at),
  constraint consent_revoked_says_when check ((status = 'REVOKED') = (revoked_at is not null)),
  constraint consent_part2_is_written check (kind not in ('PART2', 'PART2_COUNSELING') or status <> 'ACTIVE' or form = 'WRITTEN')
);
create index consent_by_patient on consent (patient_id, given_at, id);

-- What somebody agreed to stays what it was; a revoked consent never comes back: another one is given.
create function guard_consent() returns trigger language plpgsql as $$
begin
  if (old.patient_id, old.kind, old.scopes, old.recipient_ids, old.recipient_classes, old.purpose, old.starts_at)
     is distinct from
     (new.patient_id, new.kind, new.scopes, new.recipient_ids, new.recipient_classes, new.purpose, new.starts_at)
     or old.status = 'REVOKED' or (old.status = 'ACTIVE' and new.status = 'PENDING') then
    raise exception 'consent % cannot change like this', old.id using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger consent_guarded before update on consent for each row execute function guard_consent();

-- Why a record is protected beyond the rest of the chart (domain: sensitivity). A person or a source labels it.
alter table encounter add column sensitivity text not null default 'NONE' constraint encounter_sensitivity
  check (sensitivity in ('NONE', 'PART2', 'PART2_COUNSELING', 'BH', 'HIV', 'IPV', 'MINOR'));
alter table condition add column sensitivity text not null default 'NONE' constraint condition_sensitivity
  check (sensitivity in ('NONE', 'PART2', 'PART2_COUNSELING', 'BH', 'HIV', 'IPV', 'MINOR'));

-- What was shown to whom under which consent: a copy that was disclosed stays disclosed after a revocation.
create table part2_disclosure (
  record_id text not null,
  record_version int not null,
  record_type text not null,
  patient_id text not null constraint part2_disclosure_patient references patient (id),
  recipient_id text not null,
  consent_id text constraint part2_disclosure_consent references consent (id), -- null: an emergency (42 CFR 2.51)
  notice_version text not null,
  at timestamptz not null,
  constraint part2_disclosure_pkey primary key (record_id, record_version, recipient_id)
);
create index part2_disclosure_by_patient on part2_disclosure (patient_id, at);

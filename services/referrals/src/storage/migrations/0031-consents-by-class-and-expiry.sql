-- What kind of help an agency gives decides what it is told; null leaves it to each referral's category.
alter table agency add column category text constraint agency_category
  check (category in ('SPECIALTY', 'BEHAVIORAL_HEALTH', 'SUBSTANCE_USE', 'SOCIAL', 'HOME_HEALTH', 'DME',
                      'PALLIATIVE_HOSPICE', 'TRANSPORT'));

-- A consent for all future care may name whole classes instead of recipients (42 CFR 2.31(a)(4)).
alter table consent add column recipient_classes text[] not null default '{}';

-- Emergencies for which the form of 42 CFR 2.51 was written: for their hour Part 2 records open to who treats.
create table part2_emergency (
  patient_id text not null,
  practitioner_id text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  primary key (patient_id, practitioner_id, starts_at)
);

-- Whether a consent of this kind is in force and means this agency: by its id, by its class, or, for an agreement to
-- share that names nobody, because it means everybody. The same rule as domain/consent.ts. It looks with the owner's
-- eyes, so that who reads for an agency needs to see no consent of others.
create function consent_covers(patient text, wanted text, recipient text, instant timestamptz) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from consent given join agency on agency.id = recipient
     where given.patient_id = patient and given.kind = wanted and (wanted = 'SHARING' or given.form = 'WRITTEN')
       and given.starts_at <= instant and (given.ends_at is null or given.ends_at > instant)
       and (given.revoked_at is null or given.revoked_at > instant)
       and (recipient = any (given.recipient_ids)
         or (wanted <> 'PART2_COUNSELING' and given.recipient_classes && case agency.hipaa_status
               when 'COVERED_ENTITY' then array['TREATING_PROVIDERS']
               when 'BUSINESS_ASSOCIATE' then array['OPERATIONS'] else array[]::text[] end)
         or (wanted = 'SHARING' and given.recipient_ids = '{}' and given.recipient_classes = '{}')))
$$;
revoke execute on function consent_covers from public;
grant execute on function consent_covers to baton_referrals, baton_referrals_agency;

-- As before (0012), and a grant that ended ends the reading at its instant, unless another is in force.
drop policy own on referral;
create policy own on referral for select to baton_referrals_agency using (
  agency_id = reading_agency() and sent_at is not null
  and (agency_access_until is null or agency_access_until > current_setting('baton.now')::timestamptz)
  and (sensitivity not in ('PART2', 'PART2_COUNSELING')
    or exists (select from agency treating where treating.id = agency_id and treating.part2_program)
    or consent_covers(patient_id, sensitivity, agency_id, current_setting('baton.now')::timestamptz))
  and (not exists (select from disclosure ended where ended.referral_id = referral.id
         and ended.recipient_id = reading_agency() and ended.basis = 'AUTHORIZATION'
         and ended.expires_at <= current_setting('baton.now')::timestamptz)
    or consent_covers(patient_id, 'SHARING', agency_id, current_setting('baton.now')::timestamptz)));

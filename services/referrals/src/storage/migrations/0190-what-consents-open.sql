-- The kinds of records that a Part 2 consent's scopes name (42 CFR 2.31(a)(3)). What came before was not read by kind and
-- counts as one to everything under its label.
alter table consent add column opens text[] not null default '{ALL}';

-- As before (0031), and a Part 2 consent covers a referral only if its scopes name referrals.
create or replace function consent_covers(patient text, wanted text, recipient text, instant timestamptz) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from consent given join agency on agency.id = recipient
     where given.patient_id = patient and given.kind = wanted and (wanted = 'SHARING' or given.form = 'WRITTEN')
       and (wanted = 'SHARING' or given.opens && array['ALL', 'REFERRAL'])
       and given.starts_at <= instant and (given.ends_at is null or given.ends_at > instant)
       and (given.revoked_at is null or given.revoked_at > instant)
       and (recipient = any (given.recipient_ids)
         or (wanted <> 'PART2_COUNSELING' and given.recipient_classes && case agency.hipaa_status
               when 'COVERED_ENTITY' then array['TREATING_PROVIDERS']
               when 'BUSINESS_ASSOCIATE' then array['OPERATIONS'] else array[]::text[] end)
         or (wanted = 'SHARING' and given.recipient_ids = '{}' and given.recipient_classes = '{}')))
$$;

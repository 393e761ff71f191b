-- Row-level security: the role that reads for an agency's people sees what was sent to that agency and nothing else,
-- whatever a statement forgets. `baton.agency_id` and `baton.now` are set for one transaction (storage/agency-role.ts).
-- The role may read only; the service writes after it has found, as the agency, what may be changed.
grant usage on schema public to baton_referrals_agency;
grant select on agency, community_service, referral, referral_status_change, referral_deadline, referral_message,
  consent, disclosure, capacity_check, appointment, appointment_change to baton_referrals_agency;

create function reading_agency() returns text language sql stable as $$
  select nullif(current_setting('baton.agency_id', true), '')
$$;

do $$
declare
  name text;
begin
  foreach name in array array['agency', 'community_service', 'referral', 'referral_status_change',
    'referral_deadline', 'referral_message', 'consent', 'disclosure', 'capacity_check', 'appointment',
    'appointment_change']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy service on %I to baton_referrals using (true) with check (true)', name);
  end loop;
end $$;

create policy own on agency for select to baton_referrals_agency using (id = reading_agency());
create policy own on community_service for select to baton_referrals_agency using (agency_id = reading_agency());
create policy own on capacity_check for select to baton_referrals_agency using (agency_id = reading_agency());
create policy named on consent for select to baton_referrals_agency using (reading_agency() = any (recipient_ids));
create policy own on disclosure for select to baton_referrals_agency using (recipient_id = reading_agency());

-- Sent to it, not out of reach, and Part 2 records only for the treating program or whom a consent in force names
-- (42 CFR 2.31, 2.33).
create policy own on referral for select to baton_referrals_agency using (
  agency_id = reading_agency() and sent_at is not null
  and (agency_access_until is null or agency_access_until > current_setting('baton.now')::timestamptz)
  and (sensitivity not in ('PART2', 'PART2_COUNSELING')
    or exists (select from agency treating where treating.id = agency_id and treating.part2_program)
    or exists (select from consent named where named.patient_id = referral.patient_id
         and named.kind = referral.sensitivity and named.form = 'WRITTEN'
         and named.starts_at <= current_setting('baton.now')::timestamptz
         and (named.ends_at is null or named.ends_at > current_setting('baton.now')::timestamptz)
         and (named.revoked_at is null or named.revoked_at > current_setting('baton.now')::timestamptz))));

create policy own on referral_status_change for select to baton_referrals_agency
  using (exists (select from referral r where r.id = referral_id));
create policy own on referral_deadline for select to baton_referrals_agency
  using (exists (select from referral r where r.id = referral_id));
create policy own on referral_message for select to baton_referrals_agency
  using (exists (select from referral r where r.id = referral_id));
create policy own on appointment for select to baton_referrals_agency
  using (exists (select from referral r where r.id = referral_id));
create policy own on appointment_change for select to baton_referrals_agency
  using (exists (select from appointment a where a.id = appointment_id));

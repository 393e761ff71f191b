-- As before (0031), and what was sent under an agreement to share shows to its agency while such an agreement is in force,
-- as Part 2 records do: one that was taken back ends the reading at its instant, as one does whose time is over.
drop policy own on referral;
create policy own on referral for select to baton_referrals_agency using (
  agency_id = reading_agency() and sent_at is not null
  and (agency_access_until is null or agency_access_until > current_setting('baton.now')::timestamptz)
  and (sensitivity not in ('PART2', 'PART2_COUNSELING')
    or exists (select from agency treating where treating.id = agency_id and treating.part2_program)
    or consent_covers(patient_id, sensitivity, agency_id, current_setting('baton.now')::timestamptz))
  and (not exists (select from disclosure agreed where agreed.referral_id = referral.id
         and agreed.recipient_id = reading_agency() and agreed.basis = 'AUTHORIZATION')
    or consent_covers(patient_id, 'SHARING', agency_id, current_setting('baton.now')::timestamptz)));

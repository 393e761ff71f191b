-- As before (0320), but what an emergency showed is open for the hour of the emergency: a copy stays open where a consent let it
-- go, not where nobody could ask for one (decision 0344).
create or replace function part2_opens(record_id text, record_version int, of_patient text, label text, reader text,
  reader_classes text[], instant timestamptz, purposes text[], kind text) returns boolean language plpgsql stable as $$
begin
  return exists (select 1 from consent where consent.patient_id = of_patient and consent.kind = label
      and consent.opens && array['ALL', part2_opens.kind]
      and consent.status = 'ACTIVE' and consent.starts_at <= instant
      and (consent.expires_at is null or consent.expires_at > instant)
      and upper(consent.purpose) = any(purposes)
      and (reader = any(consent.recipient_ids) or consent.recipient_classes && reader_classes))
    or exists (select 1 from part2_disclosure copy join consent given on given.id = copy.consent_id
      where copy.record_id = part2_opens.record_id and copy.record_version = part2_opens.record_version
        and copy.recipient_id = reader and given.opens && array['ALL', part2_opens.kind]
        and upper(given.purpose) = any(purposes))
    or (label = 'PART2' and exists (select 1 from break_glass emergency
      where emergency.patient_id = of_patient and emergency.practitioner_id = reader
        and emergency.part2_form is not null and emergency.starts_at <= instant and emergency.ends_at > instant));
end $$;

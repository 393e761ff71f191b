-- Whether a consent in force, an earlier disclosure of this very version or an emergency opens a record that 42 CFR Part 2
-- protects. A function, so that it costs nothing where no row has the label: written out in a statement, Postgres made it
-- ready for each read of each list, which took longer than the read (decision 0328).
create function part2_opens(record_id text, record_version int, of_patient text, label text, reader text,
  reader_classes text[], instant timestamptz, purposes text[], kind text) returns boolean language plpgsql stable as $$
begin
  return exists (select 1 from consent where consent.patient_id = of_patient and consent.kind = label
      and consent.opens && array['ALL', part2_opens.kind]
      and consent.status = 'ACTIVE' and consent.starts_at <= instant
      and (consent.expires_at is null or consent.expires_at > instant)
      and upper(consent.purpose) = any(purposes)
      and (reader = any(consent.recipient_ids) or consent.recipient_classes && reader_classes))
    or exists (select 1 from part2_disclosure copy where copy.record_id = part2_opens.record_id
      and copy.record_version = part2_opens.record_version and copy.recipient_id = reader
      and coalesce((select upper(given.purpose) from consent given where given.id = copy.consent_id
        and given.opens && array['ALL', part2_opens.kind]),
        case when copy.consent_id is null then 'ETREAT' end) = any(purposes))
    or (label = 'PART2' and exists (select 1 from break_glass emergency
      where emergency.patient_id = of_patient and emergency.practitioner_id = reader
        and emergency.part2_form is not null and emergency.starts_at <= instant and emergency.ends_at > instant));
end $$;
grant execute on function part2_opens(text, int, text, text, text, text[], timestamptz, text[], text) to baton_patients;

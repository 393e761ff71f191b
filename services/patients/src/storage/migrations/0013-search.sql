-- Spelling-tolerant search whose candidates come from an index, however many patients there are.
create extension if not exists pg_trgm;
create index patient_by_name_trigrams on patient using gin ((given_key || ' ' || family_key) gin_trgm_ops);
create index patient_by_family_trigrams on patient using gin ((family_key || '') gin_trgm_ops);

-- The last ten digits of every telephone number, as people dial them.
create function phone_digits(points jsonb) returns text[] language sql immutable as $$
  select coalesce(array_agg(right(regexp_replace(point->>'value', '\D', '', 'g'), 10)), '{}')
    from jsonb_array_elements(points) point where point->>'system' in ('PHONE', 'SMS')
$$;
create index patient_by_phone on patient using gin (phone_digits(contact_points));
create index patient_identifier_by_number on patient_identifier (value, patient_id);

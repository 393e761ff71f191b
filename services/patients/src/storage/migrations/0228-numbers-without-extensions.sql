-- A number is found by what is dialed first, also where it was written down with an extension or with the zero that is dialed
-- inside a country only, as in `+44 (0)20 7946 0958` (domain/phone-number.ts).
create or replace function phone_digits(points jsonb) returns text[] language sql immutable as $$
  select coalesce(array_agg(right(regexp_replace(regexp_replace(point->>'value',
      '\(0\)|\s*(;ext=|(ext(n|ension)?[.:]?|x|#)\s*)\d+\s*$', '', 'gi'), '\D', '', 'g'), 10)), '{}')
    from jsonb_array_elements(points) point where point->>'system' in ('PHONE', 'SMS')
$$;
reindex index patient_by_phone;

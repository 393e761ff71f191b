-- Whether what a source told was in a stay, and when: an instant between its ends, or a day, without a time, that is one of
-- its days in the patient's zone. Such a day counts from its beginning; a value with a time of the same day is the later one.
create function told_within(told text, opens timestamptz, closes timestamptz, zone text) returns timestamptz
language plpgsql stable cost 1000 as $$
declare
  at timestamptz := told_instant(told);
  day date;
begin
  if at is not null then
    return case when at between opens and closes then at end;
  end if;
  if told !~ '^\d{4}-\d\d-\d\d$' then
    return null;
  end if;
  day := told::date;
  return case when day between (opens at time zone zone)::date and (closes at time zone zone)::date
    then greatest(opens, day::timestamp at time zone zone) end;
exception when data_exception then
  return null;
end
$$;
grant execute on function told_within(text, timestamptz, timestamptz, text) to baton_patients;

-- The newest label of each record that others told of: what was made of it here is as protected as the record.
create table record_label (
  record_id text constraint record_label_pkey primary key,
  sensitivity text not null constraint record_label_sensitivity
    check (sensitivity in ('NONE', 'PART2', 'PART2_COUNSELING', 'BH', 'HIV', 'IPV', 'MINOR')),
  told_at timestamptz not null
);

-- Whether the label of a record keeps it from whom only these labels are open to; of a goal with several targets each
-- further one is called as the record, `#` and a number.
create function label_shuts(record text, open text[]) returns boolean language sql stable as $$
  select exists (select 1 from record_label l
    where l.record_id = regexp_replace(record, '#[0-9]+$', '') and l.sensitivity <> all (open))
$$;

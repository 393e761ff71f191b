-- Whose tokens are refused before they end.
create table deactivated_person (
  id text primary key,
  noted_at timestamptz not null default now()
);

-- Every replica hears of it at once.
create function tell_deactivated_person() returns trigger language plpgsql as $$
begin
  perform pg_notify('deactivated_person', new.id);
  return null;
end $$;
create trigger deactivated_person_added after insert on deactivated_person
  for each row execute function tell_deactivated_person();

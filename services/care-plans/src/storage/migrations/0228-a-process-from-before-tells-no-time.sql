-- A process from before writes measurements without saying when they were told: then it is when they were recorded.
create function told_when_recorded() returns trigger language plpgsql as $$
begin
  new.told_at := coalesce(new.told_at, new.recorded_at);
  return new;
end $$;
create trigger measurement_told_at before insert on measurement for each row execute function told_when_recorded();

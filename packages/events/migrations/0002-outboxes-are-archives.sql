-- What was told is never changed nor deleted by the service that told it: an outbox is the archive from which a listener
-- can be told everything once more.
do $$
declare
  service text;
begin
  for service in select rolname from pg_roles where rolname like 'baton\_%' and rolname <> 'baton_migrator' loop
    execute format('revoke update, delete, truncate on outbox from %I', service);
  end loop;
end $$;

-- What was granted stays what it was, and what was revoked never comes back. A parent's grant ends no later than the birthday on which
-- the child comes of age: when that is found to be earlier, the grant ends earlier, and never again later.
create or replace function guard_proxy_grant() returns trigger language plpgsql as $$
declare
  ends_earlier boolean := old.authority = 'PARENT_OF_MINOR' and coalesce(new.ends_at < coalesce(old.ends_at, 'infinity'), false);
begin
  if (old.related_person_id, old.person_id, old.scopes, old.authority, old.starts_at) is distinct from
     (new.related_person_id, new.person_id, new.scopes, new.authority, new.starts_at)
     or (new.ends_at is distinct from old.ends_at and not ends_earlier)
     or old.revoked_at is not null then
    raise exception 'proxy grant % cannot change like this', old.id using errcode = 'check_violation';
  end if;
  return new;
end $$;

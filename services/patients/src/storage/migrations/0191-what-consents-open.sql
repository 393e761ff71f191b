-- The kinds of records that a consent's scopes name (42 CFR 2.31(a)(3)). What was given before was not read by kind and
-- counts as one to everything under its label.
alter table consent add column opens text[] not null default '{}';
alter table consent disable trigger consent_guarded;
update consent set opens = '{ALL}' where kind in ('PART2', 'PART2_COUNSELING');
alter table consent enable trigger consent_guarded;

create or replace function guard_consent() returns trigger language plpgsql as $$
begin
  if (old.kind, old.scopes, old.opens, old.recipient_ids, old.recipient_classes, old.purpose, old.starts_at)
     is distinct from
     (new.kind, new.scopes, new.opens, new.recipient_ids, new.recipient_classes, new.purpose, new.starts_at)
     or (old.status = 'REVOKED' and (old.status, old.version) is distinct from (new.status, new.version))
     or (old.status = 'ACTIVE' and new.status = 'PENDING') then
    raise exception 'consent % cannot change like this', old.id using errcode = 'check_violation';
  end if;
  return new;
end $$;

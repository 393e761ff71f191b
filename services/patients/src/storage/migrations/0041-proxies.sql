-- People who belong to a patient's life. person_id is whom they sign in as: one person may belong to several patients.
create table related_person (
  id text constraint related_person_pkey primary key,
  version int not null default 1,
  patient_id text not null constraint related_person_patient references patient (id),
  person_id text not null,
  name jsonb not null,
  relationship text not null,
  contact_points jsonb not null,
  emergency_contact boolean not null,
  added_by text not null,
  added_at timestamptz not null,
  constraint related_person_once unique (patient_id, person_id)
);

-- What such a person may see and do for the patient, from an instant until another. Nothing is ever taken away.
create table proxy_grant (
  id text constraint proxy_grant_pkey primary key,
  version int not null default 1,
  patient_id text not null constraint proxy_grant_patient references patient (id),
  related_person_id text not null constraint proxy_grant_person references related_person (id),
  person_id text not null,
  authority text not null constraint proxy_grant_authority
    check (authority in ('PATIENT_AUTHORIZATION', 'PARENT_OF_MINOR', 'GUARDIAN', 'HEALTH_CARE_PROXY', 'POWER_OF_ATTORNEY')),
  scopes text[] not null,
  document_id text,
  starts_at timestamptz not null,
  ends_at timestamptz,
  granted_by text not null,
  granted_at timestamptz not null,
  revoked_at timestamptz,
  revoked_by text,
  revocation_reason text,
  constraint proxy_grant_ends_after_it_begins check (ends_at > starts_at),
  constraint proxy_grant_opens_something check (cardinality(scopes) > 0),
  constraint proxy_grant_revocation_is_whole check (
    (revoked_at is null) = (revoked_by is null) and (revoked_at is null) = (revocation_reason is null))
);
create index proxy_grant_by_patient on proxy_grant (patient_id, granted_at);
create index proxy_grant_by_person on proxy_grant (person_id, patient_id);
revoke delete on proxy_grant from baton_patients;

-- What was granted stays what it was, and what was revoked never comes back: another grant is made.
create function guard_proxy_grant() returns trigger language plpgsql as $$
begin
  if (old.related_person_id, old.person_id, old.scopes, old.authority, old.starts_at, old.ends_at) is distinct from
     (new.related_person_id, new.person_id, new.scopes, new.authority, new.starts_at, new.ends_at)
     or old.revoked_at is not null then
    raise exception 'proxy grant % cannot change like this', old.id using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger proxy_grant_guarded before update of related_person_id, person_id, scopes, authority, starts_at, ends_at, revoked_at
  on proxy_grant for each row execute function guard_proxy_grant();

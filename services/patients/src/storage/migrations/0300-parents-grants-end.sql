-- A parent's grant ends on the patient's eighteenth birthday, by the patient's clock: those from before, too. Whoever keeps the
-- relationship hears of its end, which counts where none or a later one is known. One event a grant, named after it.
alter table proxy_grant disable trigger proxy_grant_guarded;
with ended as (
  update proxy_grant
     set version = proxy_grant.version + 1,
         ends_at = greatest(proxy_grant.starts_at + interval '1 millisecond',
           ((patient.birth_date + interval '18 years')::timestamp at time zone coalesce(patient.time_zone, 'America/New_York')))
    from patient
   where patient.id = proxy_grant.patient_id and authority = 'PARENT_OF_MINOR' and revoked_at is null
     and patient.birth_date is not null
     and (proxy_grant.ends_at is null or proxy_grant.ends_at
       > (patient.birth_date + interval '18 years')::timestamp at time zone coalesce(patient.time_zone, 'America/New_York'))
  returning proxy_grant.id, proxy_grant.patient_id, person_id, scopes, starts_at, ends_at
), here as (
  update care_relationship set ends_at = ended.ends_at from ended
   where care_relationship.patient_id = ended.patient_id and practitioner_id = ended.person_id and kind = 'PROXY'
     and care_relationship.starts_at = ended.starts_at and care_relationship.scopes = ended.scopes
)
insert into outbox (id, type, subject, patient_id, occurred_at, recorded_at, payload)
select 'event_' || right(id, 26), 'care-relationship.granted.v1', patient_id, patient_id, now(), now(),
       jsonb_build_object('patientId', patient_id, 'practitionerId', person_id, 'kind', 'PROXY', 'scopes', to_jsonb(scopes),
         'from', to_char(starts_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
         'until', to_char(ends_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
         'epoch', (select epoch from access_state))
  from ended;
alter table proxy_grant enable trigger proxy_grant_guarded;

-- Whoever acts for a patient reaches the record by a grant, from an instant until another, and only the parts that it
-- names. Null: the role alone decides which parts.
alter table care_relationship drop constraint care_relationship_kind_check;
alter table care_relationship add constraint care_relationship_kind_check
  check (kind in ('COORDINATOR', 'COVERING', 'CARE_TEAM', 'BREAK_GLASS', 'PROXY'));
alter table care_relationship add column scopes text[];
alter table care_relationship add constraint care_relationship_proxies_have_scopes
  check ((kind = 'PROXY') = (scopes is not null));
-- Two grants of other parts may begin at one instant.
alter table care_relationship drop constraint care_relationship_pkey;
create unique index care_relationship_once on care_relationship
  (patient_id, practitioner_id, kind, starts_at, (coalesce(scopes, '{}')));

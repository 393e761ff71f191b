-- Messages name facilities and clinicians by their National Provider Identifiers.
create index organization_by_identifier on organization using gin (identifiers jsonb_path_ops);
create index practitioner_by_npi on practitioner (npi) where npi is not null;

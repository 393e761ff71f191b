-- A page of a list by name is found in the index alone, in order, and only its own rows are read from the table.
drop index patient_by_name;
create index patient_by_name on patient (family_key, given_key, id) include (merged_into_id);

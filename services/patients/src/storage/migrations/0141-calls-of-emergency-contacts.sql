-- Who is called in the patient's place: a related person who is named for emergencies. Null for the patient.
alter table contact_attempt add column related_person_id text;

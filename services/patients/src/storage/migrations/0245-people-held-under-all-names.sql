-- Whom a name means: one of the names that a file and the records here have for the same person.
alter table import_hold add column person text;
update import_hold set person = name;
alter table import_hold alter column person set not null;
create index import_hold_by_person on import_hold (job_id, person);

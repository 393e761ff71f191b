-- Where a member of staff is told that something waits.
alter table practitioner add column email text, add column mobile text;

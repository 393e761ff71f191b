-- What was promised to an agency and may no longer be told is withheld, and the row says so.
alter table disclosure drop constraint disclosure_status;
alter table disclosure add constraint disclosure_status check (status in ('DUE', 'MADE', 'WITHHELD'));

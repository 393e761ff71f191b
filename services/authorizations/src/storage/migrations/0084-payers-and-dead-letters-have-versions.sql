-- Whoever pauses a payer, resumes it or takes up a dead letter may name the version that they saw.
alter table payer add version int not null default 1;
alter table dead_letter add version int not null default 1;
update dead_letter set version = 2 where resolved_at is not null;

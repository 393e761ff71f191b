-- When calls are liked (best_times) and when nothing is (quiet_overrides), by the patient's clock: lists of weekdays with the
-- hours between which each begins and ends. The hours before 8 and from 21 on are quiet in any case (47 CFR 64.1200(c)(1)).
alter table contact_preference add column best_times jsonb not null default '[]';
alter table contact_preference add column quiet_overrides jsonb not null default '[]';

-- A process from before tells of a death without when it was told: it is taken for told when it is heard, so that no word from
-- before says otherwise. Of those from before this stays unknown (0230).
alter table patient_death alter column told_at set default now();

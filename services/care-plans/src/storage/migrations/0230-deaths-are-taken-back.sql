-- A death is known until a later word about the patient says otherwise, in whatever order they are heard. Of those from before
-- nobody noted when they were told: any word that says otherwise is later. A process from before goes on telling no time.
alter table patient_death add column told_at timestamptz not null default '-infinity';
alter table patient_stratum add column deceased boolean;

-- What a consent was given for: one for payment opens nothing to those who treat. What came before named no purpose here
-- and counts as one for treatment, payment and operations.
alter table part2_consent add column purpose text not null default 'TPO';

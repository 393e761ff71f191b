-- The kinds of records that a consent names (42 CFR 2.31(a)(3)): one to medications opens no stay. What came before was not
-- read by kind and counts as one to everything under its label.
alter table part2_consent add column opens text[] not null default '{ALL}';

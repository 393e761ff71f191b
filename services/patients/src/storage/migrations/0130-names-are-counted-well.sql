-- How many have a name decides whether a search of two words meets both indexes or reads everybody of a common name: the
-- usual sample of names is too small to tell.
alter index patient_by_name_trigrams alter column 1 set statistics 1000;
alter index patient_by_family_trigrams alter column 1 set statistics 1000;

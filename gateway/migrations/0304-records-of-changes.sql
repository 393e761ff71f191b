-- Which record a change is of, where a label withholds it: whoever might know of it by a consent is asked about that one.
alter table feed add column record text;
